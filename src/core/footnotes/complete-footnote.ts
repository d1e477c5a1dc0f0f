import type { Post } from "../post/post.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { hasNoFootnotes } from "./habits.ts";
import { nextNumber } from "./number-notes.ts";

export interface FootnoteChoice {
	readonly label: string;
	/** How the note begins. */
	readonly text: string;
	readonly uses: number;
}

export interface FootnoteCompletion {
	/** What is typed of the label, between `[^` and the closing bracket. */
	readonly range: TextRange;
	/** Whether the closing bracket stands already. */
	readonly isClosed: boolean;
	/** Unused ones first, then in the order of the notes. */
	readonly choices: readonly FootnoteChoice[];
	/** The number for one note more. */
	readonly freeLabel: string;
}

/** Nobody types a longer label. */
const LONGEST_TYPED = 100;
const LONGEST_TEXT = 80;

/** The footnotes that fit after `[^` at `offset`; undefined elsewhere, in front matter and code, and where the engine has no footnotes. */
export function completeFootnote(post: Post, offset: number): FootnoteCompletion | undefined {
	if (hasNoFootnotes(post) || offset < post.body.range.start) return undefined;
	const before = post.text.slice(Math.max(post.body.range.start, offset - LONGEST_TYPED), offset);
	const typed = /\[\^([^\s[\]]*)$/.exec(before)?.[1];
	if (typed === undefined) return undefined;
	const cursor = { start: offset, end: offset };
	if (post.body.codes.some(({ range }) => containsRange(range, cursor))) return undefined;
	const after = /^[^\s[\]]*\]/.exec(post.text.slice(offset, offset + LONGEST_TYPED))?.[0];
	const end = after === undefined ? offset : offset + after.length - 1;
	return {
		range: { start: offset - typed.length, end },
		isClosed: after !== undefined,
		choices: footnoteChoices(post),
		freeLabel: nextNumber(post),
	};
}

function footnoteChoices(post: Post): readonly FootnoteChoice[] {
	const uses = new Map<string, number>();
	for (const { label } of post.body.footnoteUses) uses.set(label, (uses.get(label) ?? 0) + 1);
	const notes = new Map<string, FootnoteChoice>();
	for (const { label, range } of post.body.footnotes) {
		if (notes.has(label)) continue;
		const text = post.text.slice(range.end, lineEndAt(post.text, range.end)).trim();
		notes.set(label, { label, text: shorten(text), uses: uses.get(label) ?? 0 });
	}
	return [...notes.values()].sort((a, b) => Number(a.uses > 0) - Number(b.uses > 0));
}

function shorten(text: string): string {
	return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
