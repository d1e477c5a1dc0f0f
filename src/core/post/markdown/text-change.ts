/** How one text became another: what of both is the same at the start and at the end. The two never overlap in either. */
export interface TextChange {
	readonly prefix: number;
	readonly suffix: number;
}

/** Compared in pieces of this length first, which engines do far faster than character by character. */
const pieceLength = 4096;

export function compareTexts(before: string, after: string): TextChange {
	const shorter = Math.min(before.length, after.length);
	const prefix = countEqual(shorter, (start, end) => before.slice(start, end) === after.slice(start, end));
	const suffix = countEqual(
		shorter - prefix,
		(start, end) =>
			before.slice(before.length - end, before.length - start) ===
			after.slice(after.length - end, after.length - start),
	);
	return { prefix, suffix };
}

function countEqual(limit: number, areEqual: (start: number, end: number) => boolean): number {
	let count = 0;
	for (let length = pieceLength; length >= 1; ) {
		if (count + length <= limit && areEqual(count, count + length)) count += length;
		else length = length === 1 ? 0 : length >> 1;
	}
	return count;
}
