import { hasText, toText, toView } from "../photos/bytes.ts";
import { findIsoBox, readIsoBoxes } from "../photos/containers/iso-boxes.ts";
import { readJpegSegments } from "../photos/containers/jpeg-segments.ts";
import { readRiffChunks } from "../photos/containers/riff-chunks.ts";
import { imageKind } from "../photos/image-kind.ts";

/** In pixels, as stored: a photo that is to be turned (EXIF orientation, `irot`) is not turned here. */
export interface ImageSize {
	readonly width: number;
	readonly height: number;
}

/** The size a file states; undefined where it states none or is damaged. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
	const size = readSize(bytes);
	return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function readSize(bytes: Uint8Array): ImageSize | undefined {
	switch (imageKind(bytes)) {
		case "jpeg":
			return jpegSize(bytes);
		case "png":
			return hasText(bytes, "IHDR", 12) ? sizeAt(bytes, 16, 4) : undefined;
		case "gif":
			return sizeAt(bytes, 6, 2, true);
		case "webp":
			return webpSize(bytes);
		case "avif":
		case "heic":
			return heifSize(bytes);
		case "svg":
			return svgSize(bytes);
		case undefined:
			return undefined;
	}
}

/** Two numbers of `length` bytes, width first. */
function sizeAt(bytes: Uint8Array, at: number, length: 2 | 4, littleEndian = false): ImageSize | undefined {
	if (at + 2 * length > bytes.length) return undefined;
	const view = toView(bytes);
	const read = (offset: number) =>
		length === 2 ? view.getUint16(offset, littleEndian) : view.getUint32(offset, littleEndian);
	return { width: read(at), height: read(at + length) };
}

/** From the frame header, SOF0 to SOF15 (ITU-T T.81, B.2.2); 0xc4, 0xc8 and 0xcc are something else. */
function jpegSize(bytes: Uint8Array): ImageSize | undefined {
	const frame = readJpegSegments(bytes)?.segments.find(
		({ marker }) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc,
	);
	const size = frame && frame.end - frame.start >= 5 ? sizeAt(bytes, frame.start + 1, 2) : undefined;
	return size && { width: size.height, height: size.width };
}

/** RFC 9649, 2.5 to 2.7: the canvas where there is one, else the picture's own header. */
function webpSize(bytes: Uint8Array): ImageSize | undefined {
	const [first] = readRiffChunks(bytes) ?? [];
	if (!first || first.end - first.start < 5) return undefined;
	const view = toView(bytes.subarray(first.start, first.end));
	if (first.type === "VP8L") {
		const bits = view.getUint32(1, true);
		return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
	}
	if (view.byteLength < 10) return undefined;
	if (first.type === "VP8X") {
		const read = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
		return { width: read(4), height: read(7) };
	}
	if (first.type !== "VP8 ") return undefined;
	return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

/** The largest of the `ispe` properties: a photo of tiles gives the whole picture's and a tile's. */
function heifSize(bytes: Uint8Array): ImageSize | undefined {
	const properties = findIsoBox(bytes, "meta", "iprp", "ipco");
	let largest: ImageSize | undefined;
	for (const box of (properties && readIsoBoxes(bytes, properties)) ?? []) {
		if (box.type !== "ispe" || box.end - box.start < 12) continue;
		const size = sizeAt(bytes, box.start + 4, 4);
		if (size && size.width * size.height > (largest ? largest.width * largest.height : 0)) largest = size;
	}
	return largest;
}

/** From `width` and `height` in pixels, else from the view box. */
function svgSize(bytes: Uint8Array): ImageSize | undefined {
	const tag = /<(?:svg:)?svg\s[^>]{0,4000}/.exec(toText(bytes, 0, 8192))?.[0] ?? "";
	const read = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? "";
	const toPixels = (length: string) => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(length)?.[1]);
	const width = toPixels(read("width"));
	const height = toPixels(read("height"));
	if (width > 0 && height > 0) return { width, height };
	const [, , boxWidth, boxHeight] = read("viewBox")
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	return boxWidth && boxHeight ? { width: boxWidth, height: boxHeight } : undefined;
}
