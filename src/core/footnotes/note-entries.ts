import type { Footnote } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import { indexRanges } from "../text/range-index.ts";
import { type TextRange, textRange } from "../text/text-range.ts";

/** A note with all its paragraphs. */
export interface NoteEntry {
	readonly footnote: Footnote;
	readonly label: string;
	/** From `[` to the end of its last line with something on it. */
	readonly range: TextRange;
	/** The lines it stands on, indentation and last line end included. */
	readonly linesRange: TextRange;
}

const known = new WeakMap<Post["body"], readonly NoteEntry[]>();

/** The notes that stand by themselves, in the order of the text. Those in quotes, lists and other notes are left out: their lines carry marks of what is round them. */
export function noteEntries(post: Post): readonly NoteEntry[] {
	let entries = known.get(post.body);
	if (entries === undefined) {
		entries = findEntries(post);
		known.set(post.body, entries);
	}
	return entries;
}

function findEntries({ text, body }: Post): readonly NoteEntry[] {
	const starts = new Map(body.footnotes.map((footnote) => [footnote.range.start, footnote]));
	return body.blocks.flatMap(({ kind, range }) => {
		if (kind !== "footnotes") return [];
		const footnote = starts.get(range.start + countBlanks(text, range.start));
		if (footnote === undefined) return [];
		const end = range.start + text.slice(range.start, range.end).trimEnd().length;
		// Not the byte order mark.
		const start = Math.max(body.range.start, lineStartAt(text, footnote.range.start));
		const lines = textRange(start, nextLineStart(text, end));
		return [
			{ footnote, label: footnote.label, range: textRange(footnote.range.start, end), linesRange: lines },
		];
	});
}

function countBlanks(text: string, start: number): number {
	let at = start;
	while (text[at] === " " || text[at] === "\t") at++;
	return at - start;
}

/** The notes in quotes, lists and other notes. */
export function nestedNotes(post: Post): readonly Footnote[] {
	const byThemselves = new Set(noteEntries(post).map(({ footnote }) => footnote));
	return post.body.footnotes.filter((footnote) => !byThemselves.has(footnote));
}

/** Runs of notes with nothing but blank lines, comments and link definitions between them, in the order of the text. */
export function noteGroups(post: Post): readonly (readonly NoteEntry[])[] {
	const { blocks } = post.body;
	const isText = indexRanges(
		blocks
			.filter(({ kind, range }) => !isTrivia(post, kind, range))
			.map(({ range }) => textRange(range.start, Math.max(range.end, range.start + 1))),
	);
	const groups: NoteEntry[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const entry of noteEntries(post)) {
		const isApart = end < 0 || isText(textRange(end, entry.linesRange.start));
		if (isApart) groups.push([entry]);
		else groups.at(-1)?.push(entry);
		end = entry.linesRange.end;
	}
	return groups;
}

const COMMENT = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/;

function isTrivia(post: Post, kind: string, range: TextRange): boolean {
	return (
		kind === "footnotes" || kind === "definition" || (kind === "html" && COMMENT.test(post.slice(range)))
	);
}

/** Whether a note has several lines. */
export function isLong({ text }: Post, { range }: NoteEntry): boolean {
	return /[\r\n]/.test(text.slice(range.start, range.end));
}
