import * as l10n from "@vscode/l10n";
import { afterOffset } from "../inserts/place.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import type { Session } from "../post/session-model.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { lineEndAt, lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import type { Refusal } from "../text/refusal.ts";
import { applyEdits, insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { fenceAfter } from "./fence-after.ts";
import { matchNote } from "./match-note.ts";
import { mostParts, type NotePart, noteParts } from "./note-parts.ts";
import { isNameOnly, sessionNames } from "./session-names.ts";
import { blockSessions, slotsOf } from "./slots.ts";

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

/**
 * Moves each piece of somebody's notes under the session it is about: the one whose time, title or speaker it names. Pieces of one session
 * keep their order, all lines stay as they are but for the depth of headings, and nothing is lost: what would change how anything else
 * reads stays where it is. One sentence where there is nothing to sort.
 */
export function sortNotes(post: Post, notes: Notes, schedule?: Schedule): SortedNotes | Refusal {
	const source = sourceOf(post, notes);
	const own = blockSessions(post).filter(({ range }) => !source.inPost || !isIn(source.inPost, range.start));
	if (own.length === 0)
		return { refusal: l10n.t("Insert the sessions first: notes are sorted under those that the post has.") };
	const names = sessionNames(own);
	const isOwn = new Set(own);
	const slots = slotsOf(post, schedule).filter(({ session }) => isOwn.has(session));
	const parts = noteParts(source.text, source.range, (opening) => isNameOnly(opening, names));
	if (parts.length === 0) return { refusal: l10n.t("There are no notes to sort.") };
	if (parts.length > mostParts) return { refusal: l10n.t("Sort a part of them: these notes are too many.") };
	const matched = parts.map(
		(part): Matched => ({ part, session: matchNote(source.text, part, { names, slots }) }),
	);
	const sorting: Sorting = { post, source, own };
	const sorted = settle(sorting, matched);
	return sorted.moved.length > 0
		? sorted
		: {
				refusal: l10n.t(
					"None of these notes starts with the time, title or speaker of a session of the post.",
				),
			};
}

interface Source {
	readonly text: string;
	readonly range: TextRange;
	/** Whole lines of the post that hold the notes. */
	readonly inPost: TextRange | undefined;
}

interface Matched {
	readonly part: NotePart;
	readonly session: Session | undefined;
}

interface Sorting {
	readonly post: Post;
	readonly source: Source;
	readonly own: readonly Session[];
}

function sourceOf({ text, body }: Post, notes: Notes): Source {
	if ("text" in notes)
		return { text: notes.text, range: { start: 0, end: notes.text.length }, inPost: undefined };
	const { start, end } = notes.range;
	// A selection that ends where a line starts does not mean that line.
	const last = end > start && lineStartAt(text, end) === end ? end : nextLineStart(text, end);
	const range = { start: Math.max(body.range.start, lineStartAt(text, start)), end: last };
	return { text, range, inPost: range };
}

/** All at once where that keeps everything as it reads; else piece by piece, without those that do not. */
function settle(sorting: Sorting, matched: readonly Matched[]): SortedNotes {
	const all = sortedAs(sorting, matched);
	if (all.moved.length === 0 || keepsAll(sorting, all)) return all;
	let kept = matched.map(({ part }): Matched => ({ part, session: undefined }));
	let sorted = sortedAs(sorting, kept);
	for (const [at, match] of matched.entries()) {
		if (!match.session) continue;
		const tried = kept.map((each, index) => (index === at ? match : each));
		const next = sortedAs(sorting, tried);
		if (!keepsAll(sorting, next)) continue;
		kept = tried;
		sorted = next;
	}
	return sorted;
}

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

function sortedAs({ post, source, own }: Sorting, matched: readonly Matched[]): SortedNotes {
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

const heading = /^( {0,3})(#{1,6})(?=[ \t]|$)/;

/** In the post's line ends, its headings below the session's own. */
function fitted(written: string, session: Session, post: Post, lineEnd: string): string {
	const lines = written.trimEnd().split(/\r\n?|\n/);
	const above =
		session.level ??
		post.body.headings.filter(({ range }) => range.start < session.range.start).at(-1)?.level ??
		1;
	const isHeading = headingLines(lines);
	const levels = lines.flatMap((line, at) => (isHeading[at] ? (heading.exec(line)?.[2]?.length ?? []) : []));
	const deeper = Math.max(0, above + 1 - Math.min(7, ...levels));
	return lines
		.map((line, at) =>
			isHeading[at]
				? line.replace(
						heading,
						(_, indent: string, signs: string) => indent + "#".repeat(Math.min(6, signs.length + deeper)),
					)
				: line,
		)
		.join(lineEnd);
}

function headingLines(lines: readonly string[]): readonly boolean[] {
	let open: string | undefined;
	return lines.map((line) => {
		const isInFence = open !== undefined;
		open = fenceAfter(line, open);
		return !isInFence && heading.test(line);
	});
}

function isIn({ start, end }: TextRange, offset: number): boolean {
	return start <= offset && offset < end;
}

/** Whether all sessions are as they were, each piece is in its own, and links lead where they led. */
function keepsAll({ post, source, own }: Sorting, { edits, notesEdits, moved }: SortedNotes): boolean {
	const after = readPost(applyEdits(post.text, edits), post.facts);
	const rest = source.inPost ? "" : applyEdits(source.text, notesEdits);
	const before = source.inPost ? [] : linksOf(readPost(source.text, post.facts));
	const links = [...linksOf(after), ...(source.inPost ? [] : linksOf(readPost(rest, post.facts)))];
	if (links.sort().join("\n") !== [...linksOf(post), ...before].sort().join("\n")) return false;
	let from = 0;
	const there = blockSessions(after);
	for (const session of own) {
		const at = there.findIndex(
			({ title, style }, index) => index >= from && title === session.title && style === session.style,
		);
		const found = there[at];
		if (!found) return false;
		from = at + 1;
		const pieces = moved.filter((piece) => piece.session === session);
		const held = after.text.slice(found.range.start, found.range.end);
		if (pieces.some(({ range }) => !held.includes(firstLineOf(source.text, range)))) return false;
	}
	return true;
}

function firstLineOf(text: string, { start }: TextRange): string {
	return text
		.slice(start, lineEndAt(text, start))
		.replace(/^ {0,3}#+/, "")
		.trim();
}

function linksOf({ body }: Post): string[] {
	const written = [...body.links, ...body.images].map(({ kind, text, destination }) =>
		JSON.stringify([kind, text, destination]),
	);
	return [
		...written,
		...body.unresolved.map(({ label }) => label),
		...body.codes.map(({ syntax }) => syntax),
	];
}
