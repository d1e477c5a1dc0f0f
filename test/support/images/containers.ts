import { crc32 } from "node:zlib";
import { type BinaryPart, binary, u32 } from "./binary.ts";

export { exifSegment, segment, toJpeg, xmpSegment } from "./jpeg.ts";

export function pngChunk(type: string, ...content: readonly BinaryPart[]): Uint8Array {
	const data = binary(...content);
	return binary(u32(data.length), type, data, u32(crc32(binary(type, data))));
}

/** A PNG of 6 × 4 pixels with the given chunks before its pixels. */
export function toPng(chunks: readonly Uint8Array[]): Uint8Array {
	return binary(
		[0x89],
		"PNG\r\n\x1a\n",
		pngChunk("IHDR", u32(6), u32(4), [8, 2, 0, 0, 0]),
		...chunks,
		pngChunk("IDAT", [1, 2, 3, 4]),
		pngChunk("IEND"),
	);
}

export function riffChunk(type: string, ...content: readonly BinaryPart[]): Uint8Array {
	const data = binary(...content);
	return binary(type, u32(data.length, true), data, data.length % 2 ? [0] : []);
}

/** An extended WebP of 6 × 4 pixels: canvas, pixels, the given chunks. */
export function toWebp(chunks: readonly Uint8Array[]): Uint8Array {
	const content = binary(
		"WEBP",
		riffChunk("VP8X", [0x0c, 0, 0, 0], [5, 0, 0], [3, 0, 0]),
		riffChunk("VP8L", [0x2f, 5, 0xc0, 0, 0, 7]),
		...chunks,
	);
	return binary("RIFF", u32(content.length, true), content);
}

export function box(type: string, ...content: readonly BinaryPart[]): Uint8Array {
	const data = binary(...content);
	return binary(u32(data.length + 8), type, data);
}

export function fullBox(type: string, version: number, ...content: readonly BinaryPart[]): Uint8Array {
	return box(type, [version, 0, 0, 0], ...content);
}
