import { type TextRange, touchesRange } from "./text-range.ts";

/** Replaces the text in `range` by `newText`; an empty range inserts. Offsets are those of the text before any edit. */
export interface TextEdit {
	readonly range: TextRange;
	readonly newText: string;
}

export function replaceRange(range: TextRange, newText: string): TextEdit {
	return { range, newText };
}

export function insertAt(offset: number, newText: string): TextEdit {
	return { range: { start: offset, end: offset }, newText };
}

/**
 * Applies edits that all speak of `text` as it is now. Insertions at one offset keep the order they are given in.
 * @throws RangeError where two edits overlap or one lies outside the text: such edits are a defect of their maker.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let result = "";
	let from = 0;
	for (const { range, newText } of sortEdits(edits)) {
		if (range.start < from || range.end < range.start || range.end > text.length) {
			throw new RangeError(`Edit ${range.start}-${range.end} overlaps another or leaves the text.`);
		}
		result += text.slice(from, range.start) + newText;
		from = range.end;
	}
	return result + text.slice(from);
}

/** The edits from the front of the text to its end; those at one offset in the order given. */
export function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
	return edits
		.map((edit, order) => ({ edit, order }))
		.sort(
			(a, b) =>
				a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.order - b.order,
		)
		.map(({ edit }) => edit);
}

/** Whether an edit of one list meets one of the other, each in the order of the text: applied together, they would not do what each does alone. */
export function editsTouch(some: readonly TextEdit[], others: readonly TextEdit[]): boolean {
	let at = 0;
	for (const { range } of some) {
		while ((others[at]?.range.end ?? Number.POSITIVE_INFINITY) < range.start) at++;
		const other = others[at];
		if (other && touchesRange(range, other.range)) return true;
	}
	return false;
}
