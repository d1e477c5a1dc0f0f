import { type BinaryPart, binary, u16, u32 } from "./binary.ts";
import { box, fullBox } from "./containers.ts";

export interface VideoRequest {
	readonly userData?: readonly Uint8Array[];
	/** Boxes of the movie, after its tracks. */
	readonly movie?: readonly Uint8Array[];
	/** Boxes of the file, before its pictures and sound. */
	readonly file?: readonly Uint8Array[];
	readonly tracks?: readonly Uint8Array[];
}

/** A video of one track, as far as its boxes go. */
export function toVideo({
	userData = [],
	movie = [],
	file = [],
	tracks = [track("vide", "avc1")],
}: VideoRequest): Uint8Array {
	return binary(
		box("ftyp", "mp42", u32(0), "isom"),
		box("moov", fullBox("mvhd", 0, new Uint8Array(96)), ...tracks, box("udta", ...userData), ...movie),
		...file,
		box("mdat", "moving pictures"),
	);
}

/** A track that holds `kind` ("vide", "soun", "meta") in the given format. */
export function track(kind: string, format: string, ...details: readonly BinaryPart[]): Uint8Array {
	return box(
		"trak",
		box(
			"mdia",
			fullBox("hdlr", 0, u32(0), kind, new Uint8Array(12), 0),
			box("minf", box("stbl", fullBox("stsd", 0, u32(1), box(format, new Uint8Array(8), ...details)))),
		),
	);
}

/** An entry of a QuickTime list: a key, and the box of its value, which is given the key's number for its type. */
export type QuickTimeEntry = readonly [key: string, toValue: (type: string) => Uint8Array];

/** What QuickTime's programs keep about a movie (`mdta`). With ISO's version before its boxes, or without as Apple has it. */
export function quickTimeMetadata(
	entries: readonly QuickTimeEntry[],
	{ hasVersion = false } = {},
): Uint8Array {
	const keys = entries.map(([key]) => box("mdta", key));
	const values = entries.map(([, toValue], index) => toValue(String.fromCharCode(0, 0, 0, index + 1)));
	return box(
		"meta",
		hasVersion ? u32(0) : [],
		fullBox("hdlr", 0, u32(0), "mdta", new Uint8Array(12), 0),
		fullBox("keys", 0, u32(keys.length), ...keys),
		box("ilst", ...values),
	);
}

/** What iTunes keeps: values under four letters, or under free names. */
export function iTunesMetadata(...values: readonly Uint8Array[]): Uint8Array {
	return fullBox(
		"meta",
		0,
		fullBox("hdlr", 0, u32(0), "mdir", "appl", new Uint8Array(8), 0),
		box("ilst", ...values),
	);
}

export function textValue(type: string, text: string): Uint8Array {
	return box(type, box("data", u32(1), u32(0), text));
}

export function freeValue(name: string, text: string): Uint8Array {
	return box(
		"----",
		fullBox("mean", 0, "com.apple.iTunes"),
		fullBox("name", 0, name),
		box("data", u32(1), u32(0), text),
	);
}

/** A box of the same length that holds nothing. */
export function blankLike(filled: Uint8Array): Uint8Array {
	return box("free", new Uint8Array(filled.length - 8));
}

/** What Samsung's phones append: blocks, each with kind, name and content, and a directory that ends the file. */
export function samsungBlocks(
	blocks: readonly (readonly [kind: number, name: string, content: BinaryPart])[],
): Uint8Array {
	const written = blocks.map(([kind, name, content]) => ({
		kind,
		bytes: binary(u16(0), u16(kind, true), u32(name.length, true), name, content),
	}));
	let before = written.reduce((length, { bytes }) => length + bytes.length, 0);
	const entries = written.map(({ kind, bytes }) => {
		const entry = binary(u16(0), u16(kind, true), u32(before, true), u32(bytes.length, true));
		before -= bytes.length;
		return entry;
	});
	const directory = binary("SEFH", u32(106, true), u32(entries.length, true), ...entries);
	return binary(...written.map(({ bytes }) => bytes), directory, u32(directory.length, true), "SEFT");
}
