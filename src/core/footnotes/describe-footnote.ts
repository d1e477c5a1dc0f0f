import type { Post } from "../post/post.ts";
import { containsRange, type TextRange, textRange } from "../text/text-range.ts";
import { noteEntries } from "./note-entries.ts";

/** A footnote under the cursor, told for a hover. */
export interface FootnoteDescription {
	/** The mark's or the note's label, brackets included where it is a mark. */
	readonly range: TextRange;
	/** How the note begins, its label aside, in one line. */
	readonly text: string;
	readonly uses: number;
}

const LONGEST_TEXT = 400;

/** What the footnote whose mark or label stands at `offset` says; undefined elsewhere, and where no note has the label. */
export function describeFootnote(post: Post, offset: number): FootnoteDescription | undefined {
	const { footnoteUses, footnotes } = post.body;
	const at = textRange(offset, offset);
	const found = [...footnoteUses, ...footnotes].find(({ range }) => containsRange(range, at));
	const note = found && footnotes.find(({ label }) => label === found.label);
	if (!found || !note) return undefined;
	const entry = noteEntries(post).find(({ footnote }) => footnote === note);
	const end = entry?.range.end ?? lineEnd(post.text, note.range.end);
	return {
		range: found.range,
		text: shorten(post.text.slice(note.range.end, end).replace(/\s+/g, " ").trim()),
		uses: footnoteUses.filter(({ label }) => label === note.label).length,
	};
}

function lineEnd(text: string, from: number): number {
	return from + (/^[^\r\n]*/.exec(text.slice(from, from + LONGEST_TEXT))?.[0].length ?? 0);
}

function shorten(text: string): string {
	return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
