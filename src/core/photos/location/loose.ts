import { findText, toText } from "../bytes.ts";
import type { Findings } from "./findings.ts";
import { blankMetadata } from "./metadata.ts";
import { isTiff } from "./tiff.ts";
import { blankVideos } from "./video.ts";
import { blankXmp } from "./xmp.ts";

const EXIF_HEADER = "Exif\0\0";
/** A camera appends one or two more pictures; a file with more was made to keep us busy. */
const MOST_EXIF_BLOCKS = 16;

/**
 * Blanks location metadata wherever its signature stands: for what phones append after a photo (a second picture, a short
 * video) and for places a format's own structure does not lead to.
 */
export function blankLoose(bytes: Uint8Array, findings: Findings): void {
	blankLooseExif(bytes, findings);
	blankLooseXmp(bytes, findings);
	blankVideos(bytes, findings);
	blankCountryCode(bytes, findings);
}

function blankLooseExif(bytes: Uint8Array, findings: Findings): void {
	let blocks = 0;
	for (let at = findText(bytes, EXIF_HEADER); at !== -1; at = findText(bytes, EXIF_HEADER, at + 1)) {
		if (!isTiff(bytes.subarray(at + EXIF_HEADER.length))) continue;
		if (blocks++ === MOST_EXIF_BLOCKS) {
			findings.unexamined.add("oversized metadata");
			return;
		}
		blankMetadata(bytes.subarray(at), findings);
	}
}

function blankLooseXmp(bytes: Uint8Array, findings: Findings): void {
	const closing = "</rdf:RDF>";
	let at = findText(bytes, "<rdf:RDF");
	while (at !== -1) {
		const end = findText(bytes, closing, at);
		// Without an end there is no telling where the picture goes on.
		if (end === -1) return;
		blankXmp(bytes.subarray(at, end + closing.length), findings);
		at = findText(bytes, "<rdf:RDF", end);
	}
}

/** Samsung's phones note the country of the mobile network behind a photo: kind 0x0aa1, a name and three digits. */
function blankCountryCode(bytes: Uint8Array, { removed }: Findings): void {
	const head = "\u00a1\u000a\u0008\0\0\0MCC_Data";
	for (let at = findText(bytes, head); at !== -1; at = findText(bytes, head, at + 1)) {
		const digits = bytes.subarray(at + head.length, at + head.length + 3);
		if (!/[1-9]/.test(toText(digits))) continue;
		digits.fill(0x30);
		removed.add("mobile country code");
	}
}
