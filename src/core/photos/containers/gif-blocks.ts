import { type ByteRange, MOST_PARTS, toText } from "../bytes.ts";

/** An application extension of a GIF. */
export interface GifExtension {
	/** Eleven characters, e.g. "NETSCAPE2.0". */
	readonly application: string;
	/** Its data, in pieces of 255 bytes at most. */
	readonly pieces: readonly ByteRange[];
}

export interface GifBlocks {
	readonly extensions: readonly GifExtension[];
	/** Behind the trailer, or where the file ends without one. */
	readonly end: number;
}

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const APPLICATION = 0xff;

/** Goes through the blocks of a GIF (GIF89a specification, 17 to 27); undefined where one is unknown. */
export function readGifBlocks(bytes: Uint8Array): GifBlocks | undefined {
	const extensions: GifExtension[] = [];
	let at = 13 + colourTableLength(bytes[10]);
	while (at < bytes.length && bytes[at] !== TRAILER) {
		const isExtension = bytes[at] === EXTENSION;
		if (!isExtension && bytes[at] !== IMAGE) return undefined;
		// An image has its place, perhaps a colour table, and the smallest code size before its data.
		const data = {
			start: isExtension ? at + 2 : at + 11 + colourTableLength(bytes[at + 9]),
			end: bytes.length,
		};
		if (isExtension && bytes[at + 1] === APPLICATION) {
			const [name, ...pieces] = readPieces(bytes, data);
			if (extensions.length === MOST_PARTS) return undefined;
			extensions.push({ application: name ? toText(bytes, name.start, name.end) : "", pieces });
		}
		at = endOfPieces(bytes, data);
	}
	return { extensions, end: at + 1 };
}

function colourTableLength(flags = 0): number {
	return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Each piece has its length before it; a length of nothing ends them. */
function* readPieces(bytes: Uint8Array, { start, end }: ByteRange): Generator<ByteRange> {
	for (let at = start; at < end && bytes[at] !== 0; ) {
		const pieceEnd = Math.min(at + 1 + (bytes[at] ?? 0), end);
		yield { start: at + 1, end: pieceEnd };
		at = pieceEnd;
	}
}

function endOfPieces(bytes: Uint8Array, data: ByteRange): number {
	let end = data.start;
	for (const piece of readPieces(bytes, data)) end = piece.end;
	return end + 1;
}
