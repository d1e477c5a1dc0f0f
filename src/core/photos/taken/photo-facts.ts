import { exifTime } from "./exif-time.ts";
import { metadataBlocks } from "./metadata-blocks.ts";
import { type PhotoFacts, readOffset, toWall } from "./photo-time.ts";
import { timeInName } from "./time-in-name.ts";

/**
 * What a photo says of when it was taken: Exif, else XMP, else what a PNG says, else its name. Never the date of its file: that is when it
 * was copied or downloaded.
 */
export function photoFacts(bytes: Uint8Array, name: string): PhotoFacts {
	const { exif, xmp, created } = metadataBlocks(bytes);
	const inExif = exif ? exifTime(exif) : {};
	const known: PhotoFacts = { camera: "", ...inExif };
	if (known.wall !== undefined) return known;
	const inXmp = xmp === undefined ? undefined : xmpTime(xmp);
	if (inXmp) return { ...known, ...inXmp, source: "xmp" };
	const inPng = created === undefined ? undefined : isoTime(created);
	if (inPng) return { ...known, ...inPng, source: "png" };
	return known.gps === undefined ? { ...known, ...timeInName(name) } : known;
}

const xmpDate =
	/(?:exif:DateTimeOriginal|photoshop:DateCreated)(?:\s{0,9}=\s{0,9}["']|\s{0,9}>)\s{0,99}([\d:.TZ+-]{19,40})/;

function xmpTime(xmp: string): Partial<PhotoFacts> | undefined {
	return isoTime(xmpDate.exec(xmp)?.[1] ?? "");
}

function isoTime(text: string): Partial<PhotoFacts> | undefined {
	const found =
		/^\s{0,9}(\d{4})[-:](\d{2})[-:](\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?\s?(Z|[+-]\d{2}:?\d{2})?/.exec(
			text,
		);
	const wall = found ? toWall(...found.slice(1, 7)) : undefined;
	if (!found || !wall) return undefined;
	const offset = readOffset(found[8]);
	return {
		wall,
		...(offset !== undefined && { offset }),
		...(found[7] !== undefined && { fraction: found[7] }),
	};
}
