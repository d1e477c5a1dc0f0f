import { binary, u16, u32 } from "./binary.ts";
import { box, fullBox } from "./containers.ts";

export interface HeifRequest {
	readonly brand?: "heic" | "avif";
	readonly exif?: Uint8Array;
	/** What stands before the Exif item's TIFF header, after its length. */
	readonly exifHead?: string;
	readonly xmp?: string;
	/** Where the items lie: in `mdat`, in `idat`, or in `mdat` in two pieces, the later first. */
	readonly storage?: "mdat" | "idat" | "split";
	/** Types of further items. */
	readonly others?: readonly string[];
	readonly after?: Uint8Array;
}

/** A HEIF of 6 × 4 pixels: one picture whose "pixels" are a few bytes, an Exif item and an XMP item. */
export function toHeif({
	brand = "heic",
	exif,
	exifHead = "Exif\0\0",
	xmp,
	storage = "mdat",
	others = [],
	after = binary(),
}: HeifRequest): Uint8Array {
	const items = [
		{ id: 1, type: brand === "avif" ? "av01" : "hvc1", content: binary("pixels") },
		...(exif ? [{ id: 2, type: "Exif", content: binary(u32(exifHead.length), exifHead, exif) }] : []),
		...(xmp ? [{ id: 3, type: "mime", content: binary(xmp) }] : []),
		...others.map((type, index) => ({ id: 4 + index, type, content: binary("more") })),
	];
	const contents = binary(...items.map(({ content }) => content));
	const withOffsets = (dataStart: number) => {
		let at = dataStart;
		const locations = items.map(({ id, content }) => {
			const start = at;
			at += content.length;
			return toLocation({ id, start, length: content.length, storage });
		});
		const meta = fullBox(
			"meta",
			0,
			fullBox("hdlr", 0, u32(0), "pict", u32(0), u32(0), u32(0), 0),
			fullBox("pitm", 0, u16(1)),
			fullBox("iinf", 0, u16(items.length), ...items.map(({ id, type }) => toEntry(id, type))),
			fullBox("iloc", 1, [0x44, 0x00], u16(items.length), ...locations),
			box(
				"iprp",
				box("ipco", fullBox("ispe", 0, u32(3), u32(2)), fullBox("ispe", 0, u32(6), u32(4))),
				fullBox("ipma", 0, u32(1), u16(1), 1, 0x82),
			),
			...(storage === "idat" ? [box("idat", contents)] : []),
		);
		return binary(box("ftyp", brand, u32(0), "mif1", brand), meta);
	};
	const dataStart = storage === "idat" ? 0 : withOffsets(0).length + 8;
	const stored = storage === "split" ? swapHalves(items.map(({ content }) => content)) : contents;
	return binary(withOffsets(dataStart), storage === "idat" ? [] : box("mdat", stored), after);
}

function toEntry(id: number, type: string): Uint8Array {
	return fullBox("infe", 2, u16(id), u16(0), type, "\0", type === "mime" ? "application/rdf+xml\0\0" : "");
}

function toLocation(item: { id: number; start: number; length: number; storage: string }): Uint8Array {
	const head = [...u16(item.id), ...u16(item.storage === "idat" ? 1 : 0), ...u16(0)];
	if (item.storage !== "split") return binary(head, u16(1), u32(item.start), u32(item.length));
	const half = item.length >> 1;
	const rest = item.length - half;
	return binary(head, u16(2), u32(item.start + rest), u32(half), u32(item.start), u32(rest));
}

/** Each content with its second half first. */
function swapHalves(contents: readonly Uint8Array[]): Uint8Array {
	return binary(
		...contents.flatMap((content) => [
			content.subarray(content.length >> 1),
			content.subarray(0, content.length >> 1),
		]),
	);
}
