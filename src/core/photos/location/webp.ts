import { readRiffChunks } from "../containers/riff-chunks.ts";
import { blankMetadata } from "./metadata.ts";
import type { Traces } from "./trace.ts";

/** Blanks a WebP's location in place, in its EXIF and XMP chunks (RFC 9649, 2.7.1.5); undefined for a damaged file. */
export function blankWebp(bytes: Uint8Array, traces: Traces): Uint8Array | undefined {
	const chunks = readRiffChunks(bytes);
	if (!chunks) return undefined;
	for (const { type, start, end } of chunks) {
		if (type === "EXIF" || type === "XMP ") blankMetadata(bytes.subarray(start, end), traces);
	}
	return bytes;
}
