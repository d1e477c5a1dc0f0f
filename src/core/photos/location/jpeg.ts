import { type ByteRange, editJoined, hasText, toText, toView } from "../bytes.ts";
import { type JpegSegment, readJpegSegments } from "../containers/jpeg-segments.ts";
import { isTiff } from "./exif.ts";
import { blankLoose } from "./loose.ts";
import { blankMetadata } from "./metadata.ts";
import type { Traces } from "./trace.ts";

const APP1 = 0xe1;
const APP13 = 0xed;
const EXIF_HEADER = "Exif\0";
const XMP_HEADER = "http://ns.adobe.com/xap/1.0/\0";
const EXTENDED_XMP_HEADER = "http://ns.adobe.com/xmp/extension/\0";
const PHOTOSHOP_HEADER = "Photoshop 3.0\0";

/** Blanks a JPEG's location in place, in its segments and in what is appended; undefined for a damaged file. */
export function blankJpeg(bytes: Uint8Array, traces: Traces): Uint8Array | undefined {
	const jpeg = readJpegSegments(bytes);
	if (!jpeg) return undefined;
	const metadata = [
		...exifBlocks(bytes, jpeg.segments),
		...xmpBlocks(bytes, jpeg.segments),
		photoshopBlock(bytes, jpeg.segments),
	];
	for (const ranges of metadata) {
		if (ranges.length > 0) editJoined(bytes, ranges, (joined) => blankMetadata(joined, traces));
	}
	blankLoose(bytes, traces);
	return bytes;
}

type Block = readonly ByteRange[];

/** A segment holds 64 KB at most: an Exif segment that starts no TIFF goes on with the one before. */
function exifBlocks(bytes: Uint8Array, segments: readonly JpegSegment[]): readonly Block[] {
	const blocks: ByteRange[][] = [];
	for (const { marker, start, end } of segments) {
		if (marker !== APP1 || !hasText(bytes, EXIF_HEADER, start)) continue;
		const range = { start: Math.min(start + EXIF_HEADER.length + 1, end), end };
		const last = blocks.at(-1);
		if (last && !isTiff(bytes.subarray(range.start, end))) last.push(range);
		else blocks.push([range]);
	}
	return blocks;
}

/** The main packets, and the parts of each extended packet in their order (XMP specification part 3, 1.1.3). */
function xmpBlocks(bytes: Uint8Array, segments: readonly JpegSegment[]): readonly Block[] {
	const blocks: Block[] = [];
	const extended = new Map<string, (ByteRange & { readonly offset: number })[]>();
	for (const { marker, start, end } of segments) {
		if (marker !== APP1) continue;
		if (hasText(bytes, XMP_HEADER, start)) blocks.push([{ start: start + XMP_HEADER.length, end }]);
		// After the header: 32 characters that name the packet, its length, this part's offset.
		const contentStart = start + EXTENDED_XMP_HEADER.length + 40;
		if (!hasText(bytes, EXTENDED_XMP_HEADER, start) || contentStart > end) continue;
		const name = toText(bytes, contentStart - 40, contentStart - 8);
		const parts = extended.get(name) ?? [];
		parts.push({ start: contentStart, end, offset: toView(bytes).getUint32(contentStart - 4) });
		extended.set(name, parts);
	}
	for (const parts of extended.values()) blocks.push(parts.sort((a, b) => a.offset - b.offset));
	return blocks;
}

/** Photoshop's resources may run over several segments. */
function photoshopBlock(bytes: Uint8Array, segments: readonly JpegSegment[]): Block {
	return segments
		.filter(({ marker, start }) => marker === APP13 && hasText(bytes, PHOTOSHOP_HEADER, start))
		.map(({ start, end }) => ({ start: Math.min(start + PHOTOSHOP_HEADER.length, end), end }));
}
