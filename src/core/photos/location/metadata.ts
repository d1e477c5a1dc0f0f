import { hasText } from "../bytes.ts";
import { blankExif } from "./exif.ts";
import type { Findings } from "./findings.ts";
import { blankIptc } from "./iptc.ts";
import { cleanPhotoshop } from "./photoshop.ts";
import { hasByteOrder } from "./tiff.ts";
import { blankXmp } from "./xmp.ts";

const PHOTOSHOP_HEADER = "Photoshop 3.0\0";
const EXIF_HEADER_LENGTH = 6;
/** Metadata in metadata in metadata: nobody writes more. */
const DEEPEST = 2;

/** Blanks the location in one block of metadata, told apart by its first bytes: Exif, Photoshop, IPTC, else XMP. */
export function blankMetadata(bytes: Uint8Array, findings: Findings, depth = 0): void {
	if (depth > DEEPEST) {
		findings.unexamined.add("oversized metadata");
		return;
	}
	const clean = (embedded: Uint8Array) => blankMetadata(embedded, findings, depth + 1);
	if (hasText(bytes, "Exif\0")) blankExif(bytes.subarray(EXIF_HEADER_LENGTH), findings, clean);
	else if (hasByteOrder(bytes)) blankExif(bytes, findings, clean);
	else if (hasText(bytes, PHOTOSHOP_HEADER)) cleanPhotoshop(bytes.subarray(PHOTOSHOP_HEADER.length), clean);
	else if (hasText(bytes, "8BIM")) cleanPhotoshop(bytes, clean);
	else if (bytes[0] === 0x1c) blankIptc(bytes, findings);
	else blankXmp(bytes, findings);
}
