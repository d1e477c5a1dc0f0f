import { afterOffset } from "../inserts/insertion-place.ts";
import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { fitted } from "./fit-headings.ts";
import type { NotePart } from "./note-parts.ts";
import type { Matched, SortedNotes, Sorting, Source } from "./notes-to-sort.ts";

/** Neighbours that go to one session go as they stand. */
interface Run {
	readonly session: Session | undefined;
	readonly range: TextRange;
	readonly parts: readonly NotePart[];
}

function runsOf(matched: readonly Matched[]): readonly Run[] {
	const runs: Run[] = [];
	for (const { part, session } of matched) {
		const last = runs.at(-1);
		if (last && session && last.session === session)
			runs[runs.length - 1] = {
				session,
				range: { start: last.range.start, end: part.range.end },
				parts: [...last.parts, part],
			};
		else runs.push({ session, range: part.range, parts: [part] });
	}
	return runs;
}

export function sortedAs({ post, source, own }: Sorting, matched: readonly Matched[]): SortedNotes {
	const runs = runsOf(matched);
	const going = runs.filter((run): run is Run & { session: Session } => run.session !== undefined);
	const lineEnd = dominantLineEnd(post.text);
	const inserts = own.flatMap((session): TextEdit[] => {
		const pieces = going
			.filter((run) => run.session === session)
			.map(({ range }) => fitted(source.text.slice(range.start, range.end), session, post, lineEnd));
		if (pieces.length === 0) return [];
		const end = endOfNotes(post, session, own, source.inPost);
		const { linesBefore, linesAfter } = afterOffset(post, end);
		const gap = gapAfter(post, end, source.inPost);
		const text = lineEnd.repeat(linesBefore) + pieces.join(lineEnd + lineEnd);
		return gap === undefined
			? [insertAt(end, text + lineEnd.repeat(linesAfter))]
			: [replaceRange({ start: end, end: gap }, text + lineEnd + lineEnd)];
	});
	const taken = going.length > 0 ? takenOut(source, going) : [];
	return {
		edits: source.inPost ? [...inserts, ...taken] : inserts,
		notesEdits: source.inPost ? [] : taken,
		moved: going.map(({ session, range }) => ({ session, range })),
		left: runs.flatMap(({ session, range, parts }) =>
			session || parts.every(({ isDayAlone, isApart }) => isDayAlone || isApart) ? [] : [range],
		),
	};
}

/** The end of blank lines that were left for notes; undefined where there are no more than one, or the notes begin there. */
function gapAfter({ text, body }: Post, end: number, notes: TextRange | undefined): number | undefined {
	const blank = /^(?:[ \t]*(?:\r\n?|\n)){3,}/.exec(text.slice(end))?.[0];
	const gap = end + (blank?.length ?? 0);
	const isInNotes = notes !== undefined && end <= notes.start && notes.start <= gap;
	return blank === undefined || isInNotes || gap >= text.length || gap > body.range.end ? undefined : gap;
}

/** The lines of each piece, with the blank ones below it; of the last in the text, those above it. */
function takenOut({ text }: Source, going: readonly Run[]): readonly TextEdit[] {
	const ranges: { start: number; end: number }[] = [];
	for (const { range } of going) {
		const end = range.end + (/^(?:[ \t]*(?:\r\n?|\n))*/.exec(text.slice(range.end))?.[0].length ?? 0);
		const last = ranges.at(-1);
		if (last?.end === range.start) last.end = end;
		else ranges.push({ start: range.start, end });
	}
	const last = ranges.at(-1);
	if (last && text.slice(last.end).trim() === "") {
		const above = text.slice(0, last.start).trimEnd().length;
		last.start = above === 0 ? 0 : Math.min(last.start, nextLineStart(text, above));
		last.end = text.length;
	}
	return ranges.map((range) => replaceRange(range, ""));
}

/** The end of what a session has already: before the notes, where they stand in it, and before sessions that it holds. */
function endOfNotes(
	post: Post,
	session: Session,
	own: readonly Session[],
	notes: TextRange | undefined,
): number {
	const { range } = session;
	const inner = own.find(
		(other) => other !== session && other.range.start > range.start && containsRange(range, other.range),
	);
	const isAround = notes !== undefined && range.start < notes.start && notes.start < range.end;
	const end = Math.min(range.end, inner?.range.start ?? range.end, isAround ? notes.start : range.end);
	return range.start + post.text.slice(range.start, end).trimEnd().length;
}
