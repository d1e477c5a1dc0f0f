import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { answerWith, howMany, type ReferenceEdit } from "../references/reference-edit.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { indexRanges } from "../text/range-index.ts";
import { applyEdits, insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { type ContestedNote, contestedNotes } from "./contested-notes.ts";
import { refuseFootnotes } from "./habits.ts";
import { changedLine, refuseChange } from "./keep-notes.ts";
import { isLong, type NoteEntry, noteEntries, noteGroups } from "./note-entries.ts";
import { noteOrder } from "./note-order.ts";
import { numberNotes } from "./number-notes.ts";

/**
 * Numbers the footnotes by first use and puts their notes in that order, within each run of notes where it stands. Named labels stay.
 * Every mark leads to the same note as before; doing it twice changes nothing.
 */
export function renumberFootnotes(post: Post): ReferenceEdit {
	const refusal = refuseFootnotes(post);
	if (refusal) return refusal;
	if (post.body.footnotes.length === 0) return { refusal: l10n.t("This post has no footnotes.") };
	const contested = contestedNotes(post);
	const kept = new Set(contested.keys());
	const numbers = numberNotes(post, kept);
	const labels = relabel(post, numbers);
	const moves = sortMoves(post, kept);
	const relabelled = post.body.footnoteUses.filter(
		({ label, isDefined }) => isDefined && (numbers.get(label) ?? label) !== label,
	).length;
	const left = misplaced(post, contested);
	const all = moveNotes(post, moves, labels);
	const line = all.length > 0 ? changedLine(post, all) : undefined;
	if (line === undefined) return answerWith(all, summarize(all.length, relabelled), left);
	const change = refuseChange(post, labels);
	if (change || labels.length === 0)
		return (
			change ?? { refusal: l10n.t("Nothing was changed: the text of line {0} would read differently.", line) }
		);
	const summary = l10n.t(
		"{0} The notes stay where they stand: the text of line {1} would read differently.",
		summarize(labels.length, relabelled),
		line,
	);
	return answerWith(labels, summary, left);
}

/** The edits that write new labels, in marks and notes alike. */
function relabel({ body }: Post, numbers: ReadonlyMap<string, string>): readonly TextEdit[] {
	return [...body.footnotes, ...body.footnoteUses.filter(({ isDefined }) => isDefined)].flatMap(
		({ label, labelRange }) => {
			const number = numbers.get(label);
			return number === undefined || number === label ? [] : [replaceRange(labelRange, number)];
		},
	);
}

interface Move {
	/** Where a note stands now, and which is to stand there. */
	readonly place: NoteEntry;
	readonly entry: NoteEntry;
}

/** For each place the note that goes there; notes of `kept` hold theirs. */
function sortMoves(post: Post, kept: ReadonlySet<string>): readonly Move[] {
	const order = new Map(noteOrder(post).map((label, at) => [label, at]));
	const rank = ({ label }: NoteEntry) => order.get(label) ?? order.size;
	return noteGroups(post).flatMap((group) => {
		const places = group.filter(({ label }) => !kept.has(label));
		const entries = [...places].sort((a, b) => rank(a) - rank(b));
		return places.flatMap((place, at) => {
			const entry = entries[at];
			return entry === undefined || entry === place ? [] : [{ place, entry }];
		});
	});
}

/** The moves and the labels as edits. A long note is set apart from what stands right above or below its new place: some engines would take that for a part of it. */
function moveNotes(post: Post, moves: readonly Move[], labels: readonly TextEdit[]): readonly TextEdit[] {
	const isMoved = indexRanges(moves.map(({ place }) => place.range));
	const moved = new Map(moves.map(({ place, entry }) => [place, entry]));
	const edits = [
		...labels.filter(({ range }) => !isMoved(range)),
		...moves.map(({ place, entry }) => replaceRange(place.range, withLabels(post.text, entry.range, labels))),
	];
	const entries = noteEntries(post);
	for (const [at, above] of entries.entries()) {
		const next = entries[at + 1];
		const below = next?.linesRange.start === above.linesRange.end ? next : undefined;
		const [first, second] = [moved.get(above), below && moved.get(below)];
		if (first === undefined && second === undefined) continue;
		const pair = [first ?? above, second ?? below];
		if (isAboveText(post, above) && pair.some((entry) => entry !== undefined && isLong(post, entry)))
			edits.push(insertAt(above.linesRange.end, dominantLineEnd(post.text)));
	}
	return edits;
}

/** Whether the line below a note has something on it. */
function isAboveText({ text }: Post, { linesRange }: NoteEntry): boolean {
	return /^[ \t]*[^ \t\r\n]/.test(text.slice(linesRange.end, linesRange.end + 1000));
}

function withLabels(text: string, { start, end }: TextRange, labels: readonly TextEdit[]): string {
	const inside = labels
		.filter(({ range }) => start <= range.start && range.end <= end)
		.map(({ range, newText }) =>
			replaceRange({ start: range.start - start, end: range.end - start }, newText),
		);
	return applyEdits(text.slice(start, end), inside);
}

/** The contested labels that would get another number or another place. */
function misplaced(post: Post, contested: ReadonlyMap<string, ContestedNote>): readonly ContestedNote[] {
	if (contested.size === 0) return [];
	const numbers = numberNotes(post, new Set());
	const moved = new Set(sortMoves(post, new Set()).map(({ entry }) => entry.label));
	return [...contested.values()].filter(
		({ label }) => (numbers.get(label) ?? label) !== label || moved.has(label),
	);
}

function summarize(edits: number, relabelled: number): string {
	if (edits === 0) return l10n.t("The footnotes are numbered in order already.");
	return relabelled > 0
		? howMany(
				relabelled,
				l10n.t("Renumbered 1 footnote mark."),
				l10n.t("Renumbered {0} footnote marks.", relabelled),
			)
		: l10n.t("Put the notes in order.");
}
