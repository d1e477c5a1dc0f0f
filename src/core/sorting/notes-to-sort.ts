import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import type { NotePart } from "./note-parts.ts";

/** Where notes are: a stretch of the post itself, or a text of its own. */
export type Notes = { readonly range: TextRange } | { readonly text: string };

/** Notes under their sessions. Ranges are those of the text that the notes are in, as it was. */
export interface SortedNotes {
	/** Of the post. */
	readonly edits: readonly TextEdit[];
	/** Of the notes' own text; none where they are in the post. */
	readonly notesEdits: readonly TextEdit[];
	readonly moved: readonly MovedNotes[];
	/** What is about no session for sure, and stays where it is. */
	readonly left: readonly TextRange[];
}

export interface MovedNotes {
	readonly session: Session;
	readonly range: TextRange;
}

export interface Source {
	readonly text: string;
	readonly range: TextRange;
	/** Whole lines of the post that hold the notes. */
	readonly inPost: TextRange | undefined;
}

export interface Matched {
	readonly part: NotePart;
	readonly session: Session | undefined;
}

export interface Sorting {
	readonly post: Post;
	readonly source: Source;
	readonly own: readonly Session[];
}

export function sourceOf({ text, body }: Post, notes: Notes): Source {
	if ("text" in notes)
		return { text: notes.text, range: { start: 0, end: notes.text.length }, inPost: undefined };
	const { start, end } = notes.range;
	// A selection that ends where a line starts does not mean that line.
	const last = end > start && lineStartAt(text, end) === end ? end : nextLineStart(text, end);
	const range = { start: Math.max(body.range.start, lineStartAt(text, start)), end: last };
	return { text, range, inPost: range };
}

export function isIn({ start, end }: TextRange, offset: number): boolean {
	return start <= offset && offset < end;
}
