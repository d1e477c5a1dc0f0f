import { replaceRange, sortEdits, type TextEdit } from "./text-edit.ts";
import { type TextRange, textRange } from "./text-range.ts";

/** A part of an edited text: what it still has of the original, by the original's offsets, or what is new. */
type Piece = TextRange | string;

/** The edits of a text that do in one step what `first` does and then `second`, whose offsets are those of the text in between. */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
	if (first.length === 0) return second;
	return toEdits(editPieces(editPieces([textRange(0, Number.POSITIVE_INFINITY)], first), second));
}

function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
	const result: Piece[] = [];
	let at = 0;
	let offset = 0;
	let rest: Piece | undefined = pieces[0];
	const skipTo = (end: number, isKept: boolean) => {
		while (rest !== undefined && offset < end) {
			const length = Math.min(lengthOf(rest), end - offset);
			if (isKept) result.push(cut(rest, 0, length));
			rest = length < lengthOf(rest) ? cut(rest, length, lengthOf(rest)) : pieces[++at];
			offset += length;
		}
	};
	for (const { range, newText } of sortEdits(edits)) {
		skipTo(range.start, true);
		result.push(newText);
		skipTo(range.end, false);
	}
	skipTo(Number.POSITIVE_INFINITY, true);
	return result;
}

function lengthOf(piece: Piece): number {
	return typeof piece === "string" ? piece.length : piece.end - piece.start;
}

function cut(piece: Piece, start: number, end: number): Piece {
	return typeof piece === "string"
		? piece.slice(start, end)
		: textRange(piece.start + start, piece.start + end);
}

/** What is new between two kept parts takes the place of what stood between them. */
function toEdits(pieces: readonly Piece[]): readonly TextEdit[] {
	const edits: TextEdit[] = [];
	let from = 0;
	let newText = "";
	for (const piece of pieces) {
		if (typeof piece === "string") {
			newText += piece;
			continue;
		}
		if (newText !== "" || piece.start > from) edits.push(replaceRange(textRange(from, piece.start), newText));
		from = piece.end;
		newText = "";
	}
	return edits;
}
