import type { BlockPatch, ShownBlock, WholeBlock } from "../../protocol/to-page/show.ts";

/** A block the page has: enough to tell what must be sent. */
export type BlockPlace = Pick<ShownBlock, "key" | "line" | "endLine" | "rows">;

/**
 * What turns the blocks a page has into those of the post as it is now. Keys come from content, so a block that only
 * moved is named without its HTML; a typed letter costs one block, however long the post.
 */
export function patchBlocks(before: readonly BlockPlace[], after: readonly WholeBlock[]): BlockPatch {
	const shortest = Math.min(before.length, after.length);
	let keptAtStart = 0;
	while (keptAtStart < shortest && isSamePlace(before[keptAtStart], after[keptAtStart], 0)) keptAtStart++;

	const lineShift = (after.at(-1)?.line ?? 0) - (before.at(-1)?.line ?? 0);
	let keptAtEnd = 0;
	while (
		keptAtEnd < shortest - keptAtStart &&
		isSamePlace(before.at(-1 - keptAtEnd), after.at(-1 - keptAtEnd), lineShift)
	) {
		keptAtEnd++;
	}

	const replaced = new Set(before.slice(keptAtStart, before.length - keptAtEnd).map(({ key }) => key));
	const blocks = after
		.slice(keptAtStart, after.length - keptAtEnd)
		.map(({ html, ...place }) => (replaced.has(place.key) ? place : { ...place, html }));
	return { keptAtStart, keptAtEnd, lineShift: keptAtEnd === 0 ? 0 : lineShift, blocks };
}

function isSamePlace(
	before: BlockPlace | undefined,
	after: BlockPlace | undefined,
	lineShift: number,
): boolean {
	return (
		before !== undefined &&
		after !== undefined &&
		before.key === after.key &&
		before.line + lineShift === after.line &&
		before.endLine + lineShift === after.endLine &&
		haveSameRows(before.rows, after.rows)
	);
}

/** Blank lines between list items show nowhere. */
function haveSameRows(before: BlockPlace["rows"], after: BlockPlace["rows"]): boolean {
	if (before === after) return true;
	return before?.length === after?.length && (before ?? []).every((row, at) => row === after?.[at]);
}
