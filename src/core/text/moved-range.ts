import type { TextRange } from "./text-range.ts";

/** One change of a text: what stood in `range` of the text as it was is replaced by so many units. */
export interface TextChange {
	readonly range: TextRange;
	readonly length: number;
}

/**
 * Where a range of a text stands after changes to it; each speaks of the text that the one before left. Undefined where its whole text
 * was taken out or written anew.
 */
export function movedRange(range: TextRange, changes: readonly TextChange[]): TextRange | undefined {
	let moved: TextRange | undefined = range;
	for (const change of changes) moved = moved && movedBy(moved, change);
	return moved;
}

function movedBy({ start, end }: TextRange, { range, length }: TextChange): TextRange | undefined {
	const by = length - (range.end - range.start);
	// A place between two letters has no text that could go.
	const isGone =
		start < end ? range.start <= start && end <= range.end : range.start < start && end < range.end;
	if (isGone) return undefined;
	if (range.end <= start) return { start: start + by, end: end + by };
	if (range.start >= end) return { start, end };
	return {
		start: range.start <= start ? range.start + length : start,
		end: range.end >= end ? range.start : end + by,
	};
}
