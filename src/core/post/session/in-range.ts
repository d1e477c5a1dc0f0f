import type { TextRange } from "../../text/text-range.ts";

/** Those of a list sorted by start that start in `range`; found by halving, so that many ranges stay cheap. */
export function startingIn<T extends { readonly range: TextRange }>(
	sorted: readonly T[],
	range: TextRange,
): readonly T[] {
	return sorted.slice(firstFrom(sorted, range.start), firstFrom(sorted, range.end));
}

function firstFrom(sorted: readonly { readonly range: TextRange }[], offset: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.range.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
