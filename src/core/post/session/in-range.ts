import { countWhile } from "../../text/count-while.ts";
import type { TextRange } from "../../text/text-range.ts";

/** Those of a list sorted by start that start in `range`; found by halving, so that many ranges stay cheap. */
export function startingIn<T extends { readonly range: TextRange }>(
	sorted: readonly T[],
	range: TextRange,
): readonly T[] {
	return sorted.slice(firstFrom(sorted, range.start), firstFrom(sorted, range.end));
}

function firstFrom(sorted: readonly { readonly range: TextRange }[], offset: number): number {
	return countWhile(sorted.length, (at) => (sorted[at]?.range.start ?? 0) < offset);
}
