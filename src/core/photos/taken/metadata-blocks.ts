import { type ByteRange, hasText, toText, toView } from "../bytes.ts";
import { readJpegSegments } from "../containers/jpeg-segments.ts";
import { readPngChunks } from "../containers/png-chunks.ts";
import { readRiffChunks } from "../containers/riff-chunks.ts";
import { imageKind } from "../image-kind.ts";
import { noFindings } from "../location/findings.ts";
import { readItemExtents, readMetadataItems } from "../location/heif-items.ts";

/** Where a picture's metadata stand: Exif as TIFF, XMP as text, and what a PNG says of its creation. */
export interface MetadataBlocks {
	readonly exif?: Uint8Array;
	readonly xmp?: string;
	readonly created?: string;
}

const EXIF = "Exif\0\0";
const XMP = "http://ns.adobe.com/xap/1.0/\0";
const longestXmp = 262_144;

/** Finds them in JPEG, PNG, WebP, HEIC and AVIF; in anything else, and in what is damaged, there are none. */
export function metadataBlocks(bytes: Uint8Array): MetadataBlocks {
	switch (imageKind(bytes)) {
		case "jpeg":
			return inJpeg(bytes);
		case "png":
			return inPng(bytes);
		case "webp":
			return inWebp(bytes);
		case "heic":
		case "avif":
			return inHeif(bytes);
		default:
			return {};
	}
}

function inJpeg(bytes: Uint8Array): MetadataBlocks {
	const segments = (readJpegSegments(bytes)?.segments ?? []).filter(({ marker }) => marker === 0xe1);
	const exif = segments.find(({ start }) => hasText(bytes, EXIF, start));
	const xmp = segments.find(({ start }) => hasText(bytes, XMP, start));
	return {
		...(exif && { exif: bytes.subarray(exif.start + EXIF.length, exif.end) }),
		...(xmp && { xmp: toXmp(bytes, { start: xmp.start + XMP.length, end: xmp.end }) }),
	};
}

function inPng(bytes: Uint8Array): MetadataBlocks {
	const chunks = readPngChunks(bytes) ?? [];
	const exif = chunks.find(({ type }) => type === "eXIf")?.data;
	const texts = chunks
		.filter(({ type }) => type === "tEXt" || type === "iTXt")
		.map(({ data }) => toText(data, 0, longestXmp));
	const xmp = texts.find((text) => text.startsWith("XML:com.adobe.xmp\0"));
	const created = texts
		.find((text) => text.startsWith("Creation Time\0"))
		?.split("\0")
		.at(-1);
	return {
		...(exif && { exif }),
		...(xmp !== undefined && { xmp }),
		...(created !== undefined && { created }),
	};
}

function inWebp(bytes: Uint8Array): MetadataBlocks {
	const chunks = readRiffChunks(bytes) ?? [];
	const exif = chunks.find(({ type }) => type === "EXIF");
	const xmp = chunks.find(({ type }) => type === "XMP ");
	const from = exif && hasText(bytes, EXIF, exif.start) ? EXIF.length : 0;
	return {
		...(exif && { exif: bytes.subarray(exif.start + from, exif.end) }),
		...(xmp && { xmp: toXmp(bytes, xmp) }),
	};
}

function inHeif(bytes: Uint8Array): MetadataBlocks {
	const items = readMetadataItems(bytes, noFindings());
	const extents = items && items.size > 0 ? readItemExtents(bytes, items) : undefined;
	if (!items || !extents) return {};
	const rangeOf = (wanted: string) => {
		const id = [...items].find(([, kind]) => kind === wanted)?.[0];
		return id === undefined ? undefined : extents.get(id)?.[0];
	};
	const [exif, xmp] = [rangeOf("exif"), rangeOf("xmp")];
	const header = exif && exif.end - exif.start > 4 ? toView(bytes).getUint32(exif.start) : undefined;
	return {
		...(exif && header !== undefined && { exif: bytes.subarray(exif.start + 4 + header, exif.end) }),
		...(xmp && { xmp: toXmp(bytes, xmp) }),
	};
}

function toXmp(bytes: Uint8Array, { start, end }: ByteRange): string {
	return toText(bytes, start, Math.min(end, start + longestXmp));
}
