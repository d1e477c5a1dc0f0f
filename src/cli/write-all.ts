import { writeSync } from "node:fs";

/**
 * Writes all bytes to an open file: from its start, or where it stands. The system may take only a part, as where the disk gets full
 * midway, and says why when it is asked to take the rest.
 */
export function writeAll(file: number, bytes: Uint8Array, from: "start" | "here"): void {
	for (let at = 0; at < bytes.length; )
		at += writeSync(file, bytes, at, bytes.length - at, from === "start" ? at : null);
}
