import { hasText } from "../bytes.ts";
import { blankExif, hasByteOrder } from "./exif.ts";
import { blankIptc } from "./iptc.ts";
import { cleanPhotoshop } from "./photoshop.ts";
import type { Traces } from "./trace.ts";
import { blankXmp } from "./xmp.ts";

const PHOTOSHOP_HEADER = "Photoshop 3.0\0";
const EXIF_HEADER_LENGTH = 6;
/** Metadata in metadata in metadata: nobody writes more. */
const DEEPEST = 2;

/** Blanks the location in one block of metadata, told apart by its first bytes: Exif, Photoshop, IPTC, else XMP. */
export function blankMetadata(bytes: Uint8Array, traces: Traces, depth = 0): void {
	if (depth > DEEPEST) return;
	const clean = (embedded: Uint8Array) => blankMetadata(embedded, traces, depth + 1);
	if (hasText(bytes, "Exif\0")) blankExif(bytes.subarray(EXIF_HEADER_LENGTH), traces, clean);
	else if (hasByteOrder(bytes)) blankExif(bytes, traces, clean);
	else if (hasText(bytes, PHOTOSHOP_HEADER)) cleanPhotoshop(bytes.subarray(PHOTOSHOP_HEADER.length), clean);
	else if (hasText(bytes, "8BIM")) cleanPhotoshop(bytes, clean);
	else if (bytes[0] === 0x1c) blankIptc(bytes, traces);
	else blankXmp(bytes, traces);
}
