import * as l10n from "@vscode/l10n";
import { lineNumberAt } from "../text/line-bounds.ts";
import { applyEdits, type TextEdit } from "../text/text-edit.ts";
import type { SortedNotes } from "./notes-to-sort.ts";

/** So many lines are named; a longer list is of no help. */
const mostNamed = 12;

/** What was done, and what stays in which line: `text` is the one that the notes are in, as it was, and `edits` are its. */
export function saySorted({ moved, left }: SortedNotes, text: string, edits: readonly TextEdit[]): string {
	const sessions = new Set(moved.map(({ session }) => session)).size;
	const done = sayMoved(moved.length, sessions);
	if (left.length === 0) return done;
	const after = applyEdits(text, edits);
	const lines = left.slice(0, mostNamed).map(({ start }) => lineNumberAt(after, offsetAfter(edits, start)));
	const named = lines.join(", ") + (left.length > mostNamed ? ", …" : "");
	const rest =
		left.length === 1
			? l10n.t("1 stays where it is, in line {0}: move it yourself.", named)
			: l10n.t("{0} stay where they are, in lines {1}: move them yourself.", left.length, named);
	return `${done} ${rest}`;
}

function sayMoved(notes: number, sessions: number): string {
	if (notes === 1) return l10n.t("Moved 1 note under its session.");
	return sessions === 1
		? l10n.t("Moved {0} notes under one session.", notes)
		: l10n.t("Moved {0} notes under {1} sessions.", notes, sessions);
}

function offsetAfter(edits: readonly TextEdit[], offset: number): number {
	const before = edits.filter(({ range }) => range.end <= offset);
	return before.reduce((at, { range, newText }) => at + newText.length - (range.end - range.start), offset);
}
