import type { Post } from "../post/post.ts";
import { contentEnd } from "../references/add-definitions.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { touchesOffset } from "../text/text-range.ts";
import { contestedNotes } from "./contested-notes.ts";
import { isLong, type NoteEntry, noteGroups } from "./note-entries.ts";
import { type Mark, marksOf, noteOrder } from "./note-order.ts";

/** Where a new note goes, and what is written round it. */
export interface NotePlace {
	readonly offset: number;
	readonly before: string;
	readonly after: string;
	/** No note stands beside it: it starts a list at the end of the post. */
	readonly isNewList: boolean;
}

/**
 * The place for the note of a new mark: behind the note that readers come to before it, or before the one after, where these stand below
 * the mark or are all the post has; else at the end.
 */
export function placeForNote(post: Post, mark: Mark, isNewLong: boolean): NotePlace {
	const groups = noteGroups(post);
	const contested = contestedNotes(post);
	const at = (label: string | undefined, list: readonly NoteEntry[]) =>
		list.find((entry) => entry.label === label && !contested.has(entry.label));
	const all = groups.flat();
	const marks = [...marksOf(post), mark].sort((a, b) => a.offset - b.offset);
	const order = noteOrder(post, marks);
	const own = order.indexOf(mark.label);
	if (own < 0) return besideUnused(post, mark, groups, isNewLong);
	const isNear = (entry: NoteEntry) => groups.length === 1 || entry.range.start > mark.offset;
	const before = lastOf(order.slice(0, own), (label) => at(label, all));
	if (before && isNear(before)) return behind(post, before, groups, isNewLong);
	const next = lastOf(order.slice(own + 1).reverse(), (label) => at(label, all));
	if (next && isNear(next)) return aheadOf(post, next, groups, isNewLong);
	return atEnd(post, mark.offset);
}

/** The place for the note of a mark that stands in a note nobody comes to: behind that. */
function besideUnused(post: Post, { offset }: Mark, groups: Groups, isNewLong: boolean): NotePlace {
	const round = groups.flat().find(({ range }) => touchesOffset(range, offset));
	return round && !contestedNotes(post).has(round.label)
		? behind(post, round, groups, isNewLong)
		: atEnd(post, offset);
}

/** The last of the labels' entries. */
function lastOf(
	labels: readonly string[],
	find: (label: string) => NoteEntry | undefined,
): NoteEntry | undefined {
	for (let at = labels.length - 1; at >= 0; at--) {
		const entry = find(labels[at] ?? "");
		if (entry) return entry;
	}
	return undefined;
}

type Groups = readonly (readonly NoteEntry[])[];

function behind(post: Post, entry: NoteEntry, groups: Groups, isNewLong: boolean): NotePlace {
	const { text } = post;
	const lineEnd = dominantLineEnd(text);
	const offset = entry.linesRange.end;
	const blank = isSpaced(entry, groups) || isNewLong || isLong(post, entry) ? lineEnd : "";
	if (!/[\r\n]$/.test(text.slice(0, offset).slice(-1)))
		return { offset, before: lineEnd + blank, after: "", isNewList: false };
	const isAboveText = /^[ \t]*[^ \t\r\n]/.test(text.slice(offset, offset + 1000));
	const isAboveNote = groups.flat().some(({ linesRange }) => linesRange.start === offset);
	const after = isAboveText && (blank !== "" || !isAboveNote) ? lineEnd + lineEnd : lineEnd;
	return { offset, before: blank, after, isNewList: false };
}

function aheadOf(post: Post, entry: NoteEntry, groups: Groups, isNewLong: boolean): NotePlace {
	const lineEnd = dominantLineEnd(post.text);
	const blank = isSpaced(entry, groups) || isNewLong || isLong(post, entry) ? lineEnd : "";
	return { offset: entry.linesRange.start, before: "", after: lineEnd + blank, isNewList: false };
}

/** Whether an empty line stands between a note and one beside it. */
function isSpaced(entry: NoteEntry, groups: Groups): boolean {
	const group = groups.find((entries) => entries.includes(entry)) ?? [];
	return group.some((one, at) => {
		const next = group[at + 1];
		return next !== undefined && next.linesRange.start > one.linesRange.end;
	});
}

function atEnd(post: Post, markOffset: number): NotePlace {
	const lineEnd = dominantLineEnd(post.text);
	const offset = Math.max(contentEnd(post), markOffset);
	return { offset, before: lineEnd + lineEnd, after: "", isNewList: true };
}
