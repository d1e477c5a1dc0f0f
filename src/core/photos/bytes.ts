/** The bytes from `start` to `end`, each as one character (Latin-1): offsets in the text are offsets in the bytes. */
export function toText(bytes: Uint8Array, start = 0, end = bytes.length): string {
	const part = bytes.subarray(start, end);
	let text = "";
	// In pieces: an argument list has a limit.
	for (let at = 0; at < part.length; at += 8192) {
		text += String.fromCharCode(...part.subarray(at, at + 8192));
	}
	return text;
}

/** Whether the ASCII `text` stands at `offset`. */
export function hasText(bytes: Uint8Array, text: string, offset = 0): boolean {
	if (offset < 0 || offset + text.length > bytes.length) return false;
	for (let at = 0; at < text.length; at++) {
		if (bytes[offset + at] !== text.charCodeAt(at)) return false;
	}
	return true;
}

/** The first offset from `from` at which the ASCII `text` stands, or -1. */
export function findText(bytes: Uint8Array, text: string, from = 0): number {
	const first = text.charCodeAt(0);
	for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
		if (hasText(bytes, text, at)) return at;
	}
	return -1;
}

export function toView(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A file of more segments, chunks or boxes is made to keep its reader busy. */
export const MOST_PARTS = 100_000;

/** A stretch of bytes inside a file. */
export interface ByteRange {
	readonly start: number;
	readonly end: number;
}

/**
 * Lets `edit` work on ranges that belong together as if they were one, and puts every byte back where it came from.
 * `edit` must not change the length.
 */
export function editJoined<Result>(
	bytes: Uint8Array,
	ranges: readonly ByteRange[],
	edit: (joined: Uint8Array) => Result,
): Result {
	const [only, second] = ranges;
	if (only && !second) return edit(bytes.subarray(only.start, only.end));
	const joined = new Uint8Array(ranges.reduce((length, range) => length + range.end - range.start, 0));
	let at = 0;
	for (const range of ranges) {
		joined.set(bytes.subarray(range.start, range.end), at);
		at += range.end - range.start;
	}
	const result = edit(joined);
	at = 0;
	for (const range of ranges) {
		bytes.set(joined.subarray(at, at + range.end - range.start), range.start);
		at += range.end - range.start;
	}
	return result;
}
