import { type ByteRange, editJoined, hasText, toText, toView } from "../bytes.ts";
import { type JpegSegment, readJpegSegments } from "../containers/jpeg-segments.ts";
import { examineAppended } from "./appended.ts";
import type { Findings } from "./findings.ts";
import { blankLoose } from "./loose.ts";
import { blankMetadata } from "./metadata.ts";
import { isTiff } from "./tiff.ts";

const START_OF_IMAGE = "\u00ff\u00d8\u00ff";
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP13 = 0xed;
const APP15 = 0xef;
const EXIF_HEADER = "Exif\0";
const XMP_HEADER = "http://ns.adobe.com/xap/1.0/\0";
const EXTENDED_XMP_HEADER = "http://ns.adobe.com/xmp/extension/\0";
const PHOTOSHOP_HEADER = "Photoshop 3.0\0";

/** How application segments begin that are read here, or tell of colours, previews and the like (ExifTool's table JPEG). */
const KNOWN_SEGMENTS: ReadonlyMap<number, readonly string[]> = new Map([
	[APP0, ["JFIF\0", "JFXX\0"]],
	[APP1, [EXIF_HEADER, XMP_HEADER, EXTENDED_XMP_HEADER]],
	[0xe2, ["ICC_PROFILE\0", "MPF\0", "urn:iso:std:iso:ts:21496:-1\0"]],
	[0xe4, ["SCALADO\0"]],
	[0xe5, ["ssuniqueid\0"]],
	[0xe7, ["\u001aQualcomm Camera Attributes"]],
	[0xea, ["AROT\0\0"]],
	// Content credentials are JUMBF boxes; JPEG-HDR.
	[0xeb, ["JP", "HDR_RI "]],
	[0xec, ["Ducky"]],
	[APP13, [PHOTOSHOP_HEADER, "Adobe_CM"]],
	[0xee, ["Adobe"]],
]);

/** Blanks a JPEG's location in place, in its segments and in what is appended; undefined for a damaged file. */
export function blankJpeg(bytes: Uint8Array, findings: Findings): Uint8Array | undefined {
	const end = blankPicture(bytes, findings);
	if (end === undefined) return undefined;
	examineAppended(bytes, end, blankPicture, findings);
	blankLoose(bytes, findings);
	return bytes;
}

/** Where the picture ends; undefined for what is none or is damaged. */
function blankPicture(bytes: Uint8Array, findings: Findings): number | undefined {
	const jpeg = hasText(bytes, START_OF_IMAGE) ? readJpegSegments(bytes) : undefined;
	if (!jpeg) return undefined;
	const metadata = [
		...exifBlocks(bytes, jpeg.segments),
		...xmpBlocks(bytes, jpeg.segments),
		photoshopBlock(bytes, jpeg.segments),
	];
	for (const ranges of metadata) {
		if (ranges.length > 0) editJoined(bytes, ranges, (joined) => blankMetadata(joined, findings));
	}
	if (!jpeg.segments.every((segment) => isKnownSegment(bytes, segment)))
		findings.unexamined.add("application data");
	return jpeg.end;
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

function isKnownSegment(bytes: Uint8Array, { marker, start, end }: JpegSegment): boolean {
	if (marker < APP0 || marker > APP15) return true;
	const headers = KNOWN_SEGMENTS.get(marker) ?? [];
	return (
		headers.some((header) => hasText(bytes, header, start)) ||
		bytes.subarray(start, end).every((byte) => byte === 0)
	);
}
