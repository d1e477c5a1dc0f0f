import { readRiffChunks } from "../containers/riff-chunks.ts";
import type { Findings } from "./findings.ts";
import { blankMetadata } from "./metadata.ts";

/** RFC 9649, 2.7.1.5; some end the name of XMP with a zero. */
const METADATA = ["EXIF", "XMP ", "XMP\0"];
const KNOWN = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP", "C2PA"];

/** Blanks a WebP's location in place, in its EXIF and XMP chunks; undefined for a damaged file. */
export function blankWebp(bytes: Uint8Array, findings: Findings): Uint8Array | undefined {
	const chunks = readRiffChunks(bytes);
	if (!chunks) return undefined;
	for (const { type, start, end } of chunks) {
		if (METADATA.includes(type)) blankMetadata(bytes.subarray(start, end), findings);
		else if (!KNOWN.includes(type)) findings.unexamined.add("application data");
	}
	return bytes;
}
