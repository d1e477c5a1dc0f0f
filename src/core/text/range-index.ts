import type { TextRange } from "./text-range.ts";

/** Answers quickly whether a range shares a character with any of many others. */
export function indexRanges(ranges: readonly TextRange[]): (range: TextRange) => boolean {
	const sorted = [...ranges].sort((a, b) => a.start - b.start);
	let furthest = -1;
	// Up to each range, in order, the furthest end: nested and overlapping ones count too.
	const ends = sorted.map(({ end }) => {
		furthest = Math.max(furthest, end);
		return furthest;
	});
	return ({ start, end }) => {
		let from = 0;
		let to = sorted.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((sorted[middle]?.start ?? 0) < end) from = middle + 1;
			else to = middle;
		}
		return from > 0 && (ends[from - 1] ?? -1) > start;
	};
}
