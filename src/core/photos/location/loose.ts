import { findText, hasText, toText, toView } from "../bytes.ts";
import { isTiff } from "./exif.ts";
import { blankMetadata } from "./metadata.ts";
import type { Traces } from "./trace.ts";
import { blankXmp } from "./xmp.ts";

const EXIF_HEADER = "Exif\0\0";
/** A camera appends one or two more pictures; a file with more was made to keep us busy. */
const MOST_EXIF_BLOCKS = 16;

/**
 * Blanks location metadata wherever its signature stands: for what phones append after a photo (a second picture, a short
 * video) and for places a format's own structure does not lead to.
 */
export function blankLoose(bytes: Uint8Array, traces: Traces): void {
	blankLooseExif(bytes, traces);
	blankLooseXmp(bytes, traces);
	blankVideoLocation(bytes, traces);
}

function blankLooseExif(bytes: Uint8Array, traces: Traces): void {
	let at = findText(bytes, EXIF_HEADER);
	for (let blocks = 0; at !== -1 && blocks < MOST_EXIF_BLOCKS; at = findText(bytes, EXIF_HEADER, at + 1)) {
		if (!isTiff(bytes.subarray(at + EXIF_HEADER.length))) continue;
		blocks++;
		blankMetadata(bytes.subarray(at), traces);
	}
}

function blankLooseXmp(bytes: Uint8Array, traces: Traces): void {
	const closing = "</rdf:RDF>";
	let at = findText(bytes, "<rdf:RDF");
	while (at !== -1) {
		const end = findText(bytes, closing, at);
		// Without an end there is no telling where the picture goes on.
		if (end === -1) return;
		blankXmp(bytes.subarray(at, end + closing.length), traces);
		at = findText(bytes, "<rdf:RDF", end);
	}
}

/** QuickTime's `©xyz` box holds an ISO 6709 position, such as "+52.5200+013.4050/"; a `free` box holds nothing. */
function blankVideoLocation(bytes: Uint8Array, traces: Traces): void {
	const view = toView(bytes);
	for (let at = findText(bytes, "\u00a9xyz"); at !== -1; at = findText(bytes, "\u00a9xyz", at + 4)) {
		const start = at - 4;
		const size = start < 0 ? 0 : view.getUint32(start);
		if (size < 16 || size > 256 || start + size > bytes.length) continue;
		if (!/^[+-]\d/.test(toText(bytes, at + 8, at + 12))) continue;
		bytes.set([0x66, 0x72, 0x65, 0x65], at);
		bytes.fill(0, at + 4, start + size);
		traces.add("GPS position (video)");
	}
}

/** Whether a position in words is still anywhere, e.g. in signed content credentials: its name, and a number close by. */
export function tellsLocationInText(bytes: Uint8Array): boolean {
	for (let at = findText(bytes, "GPSL"); at !== -1; at = findText(bytes, "GPSL", at + 4)) {
		const isNamed = hasText(bytes, "GPSLatitude", at) || hasText(bytes, "GPSLongitude", at);
		if (isNamed && /\d/.test(toText(bytes, at, at + 40))) return true;
	}
	return false;
}
