import { hasText, toView } from "../bytes.ts";
import type { Findings } from "./findings.ts";
import { examineVideo } from "./iso-file.ts";

/** A phone appends a picture for bright screens, a map of distances, and a video. */
const MOST_APPENDED = 32;

/** Cleans a picture that starts the bytes, and gives its end; undefined where none does. */
export type BlankPicture = (bytes: Uint8Array, findings: Findings) => number | undefined;

/**
 * Goes through what stands behind a picture: zeros, more pictures, a video, the blocks of Samsung's phones. Says so where
 * anything else does. What a signature leads to is blanked elsewhere.
 */
export function examineAppended(
	bytes: Uint8Array,
	from: number,
	blankPicture: BlankPicture,
	findings: Findings,
): void {
	const end = startOfSamsungBlocks(bytes, from) ?? bytes.length;
	let at = skipZeros(bytes, from);
	for (let parts = 0; at < end; parts++) {
		const length =
			parts < MOST_APPENDED ? lengthOfPart(bytes.subarray(at, end), blankPicture, findings) : undefined;
		if (length === undefined) {
			findings.unexamined.add("appended data");
			return;
		}
		at = skipZeros(bytes, at + length);
	}
}

/** Undefined for what is neither a picture nor a video, which takes all there is. */
function lengthOfPart(bytes: Uint8Array, blankPicture: BlankPicture, findings: Findings): number | undefined {
	if (!hasText(bytes, "ftyp", 4)) return blankPicture(bytes, findings);
	examineVideo(bytes, { start: 0, end: bytes.length }, findings);
	return bytes.length;
}

/** A video starts with the size of its first box, which has zeros in it, too. */
function skipZeros(bytes: Uint8Array, from: number): number {
	let at = from;
	while (bytes[at] === 0) at++;
	for (let start = at; start >= Math.max(from, at - 3); start--) {
		if (hasText(bytes, "ftyp", start + 4)) return start;
	}
	return at;
}

/**
 * Samsung's phones end a photo with a directory of named blocks before it: "SEFH", a version, the number of blocks, for
 * each its kind, how far before the directory it starts and its length; then the length of all this and "SEFT".
 */
function startOfSamsungBlocks(bytes: Uint8Array, from: number): number | undefined {
	const view = toView(bytes);
	if (bytes.length < from + 20 || !hasText(bytes, "SEFT", bytes.length - 4)) return undefined;
	const directory = bytes.length - 8 - view.getUint32(bytes.length - 8, true);
	if (directory < from || !hasText(bytes, "SEFH", directory)) return undefined;
	const count = view.getUint32(directory + 8, true);
	let start = directory;
	for (let at = directory + 12, left = count; left > 0 && at + 12 <= bytes.length - 8; left--, at += 12) {
		start = Math.min(start, directory - view.getUint32(at + 4, true));
	}
	return start < from ? undefined : start;
}
