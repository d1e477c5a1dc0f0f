import { crc32 } from "node:zlib";
import { type BinaryPart, binary, u16, u32 } from "./binary.ts";

/** A JPEG segment: marker, length, payload. */
export function segment(marker: number, ...payload: readonly BinaryPart[]): Uint8Array {
	const content = binary(...payload);
	return binary(0xff, marker, u16(content.length + 2), content);
}

const scan = binary(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xe1, 0x78);

/** A baseline JPEG of 6 × 4 pixels, as far as its headers go: the given segments first. */
export function toJpeg(segments: readonly Uint8Array[], appended: Uint8Array = binary()): Uint8Array {
	return binary(
		[0xff, 0xd8],
		...segments,
		segment(0xc0, 8, u16(4), u16(6), 1, [1, 0x11, 0]),
		segment(0xda, 1, [1, 0], [0, 63, 0]),
		scan,
		[0xff, 0xd9],
		appended,
	);
}

export function exifSegment(tiff: Uint8Array): Uint8Array {
	return segment(0xe1, "Exif\0\0", tiff);
}

export function xmpSegment(packet: string): Uint8Array {
	return segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", packet);
}

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
