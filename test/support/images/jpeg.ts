import { type BinaryPart, binary, u16 } from "./binary.ts";

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
