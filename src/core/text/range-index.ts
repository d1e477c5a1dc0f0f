import { countWhile } from "./count-while.ts";
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
		const before = countWhile(sorted.length, (index) => (sorted[index]?.start ?? 0) < end);
		return before > 0 && (ends[before - 1] ?? -1) > start;
	};
}
