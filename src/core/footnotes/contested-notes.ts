import * as l10n from "@vscode/l10n";
import { isWordLabel } from "../flavours/note-label.ts";
import type { Post } from "../post/post.ts";
import type { LeftAlone } from "../references/reference-edit.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { LineIndex } from "../text/line-index.ts";
import { indexRanges } from "../text/range-index.ts";
import type { TextRange } from "../text/text-range.ts";
import { doubtfulPlaces, type NotePlaceDoubt } from "./doubtful-places.ts";
import { findLabelMentions } from "./find-label-mentions.ts";
import { footnoteHabits } from "./habits.ts";
import { nestedNotes } from "./note-entries.ts";

/** A label of which Recap cannot say which note the post's engine shows for it. */
export interface ContestedNote extends LeftAlone {
	readonly label: string;
	readonly kind: ContestedNoteReason;
}

type ContestedNoteReason = NotePlaceDoubt | "mention" | "label" | "case" | "nested";

export type ContestedNotes = ReadonlyMap<string, ContestedNote>;

const known = new WeakMap<Post["body"], ContestedNotes>();

/** The labels, by label as written, that the tools leave alone: their marks, their notes and their names. */
export function contestedNotes(post: Post): ContestedNotes {
	let contested = known.get(post.body);
	if (contested === undefined) {
		contested = findContested(post);
		known.set(post.body, contested);
	}
	return contested;
}

/** Labels that no other note takes: brackets without a note would become a mark of it. */
export function reservedLabels(post: Post): ReadonlySet<string> {
	const undefinedMarks = post.body.footnoteUses.filter(({ isDefined }) => !isDefined);
	return new Set([...undefinedMarks, ...findLabelMentions(post)].map(({ label }) => comparable(label)));
}

/** A label as the engines that look away from its case compare it. */
export function comparable(label: string): string {
	return label.toLowerCase();
}

function findContested(post: Post): ContestedNotes {
	const { body, text } = post;
	if (body.footnotes.length === 0) return new Map();
	const habits = footnoteHabits(post);
	const lines = new LineIndex(text);
	const contested = new Map<string, ContestedNote>();
	const add = (label: string, range: TextRange, kind: ContestedNoteReason) => {
		if (contested.has(label)) return;
		const line = lines.lineAt(range.start) + 1;
		contested.set(label, {
			label,
			kind,
			reason: sayReason(kind, label, line),
			place: l10n.t("`[^{0}]` in line {1}", label, line),
		});
	};
	const defined = new Set(body.footnotes.map(({ label }) => label));
	const doubtful = [...doubtfulPlaces(post)];
	for (const { entry, doubt } of doubtful) add(entry.label, entry.range, doubt);
	// Marks in what may be text, or code, may be none.
	const mayBeText = indexRanges(
		doubtful.filter(({ doubt }) => doubt === "below-text").map(({ entry }) => entry.range),
	);
	for (const { label, range } of body.footnoteUses)
		if (defined.has(label) && mayBeText(range)) add(label, range, "mention");
	if (habits.ignoresNested) {
		for (const { label, range } of nestedNotes(post))
			if (!isAtMargin(text, range)) add(label, range, "nested");
	}
	if (habits.takesWordsOnly) {
		for (const { label, range } of body.footnotes) if (!isWordLabel(label)) add(label, range, "label");
	}
	const named = (label: string) => (habits.ignoresCase ? comparable(label) : label);
	const spelt = new Map<string, string>();
	for (const { label, range } of [...body.footnotes, ...body.footnoteUses]) {
		const other = spelt.get(named(label)) ?? label;
		spelt.set(named(label), other);
		if (other !== label) for (const one of [other, label]) if (defined.has(one)) add(one, range, "case");
	}
	for (const { label, range } of findLabelMentions(post)) {
		for (const one of new Set([label, spelt.get(named(label)) ?? label]))
			if (defined.has(one)) add(one, range, "mention");
	}
	return contested;
}

/** Whether at most three blanks stand before a note: who looks at lines alone reads it in a list, too. */
function isAtMargin(text: string, { start }: TextRange): boolean {
	return /^ {0,3}$/.test(text.slice(lineStartAt(text, start), start));
}

function sayReason(kind: ContestedNoteReason, label: string, line: number): string {
	switch (kind) {
		case "mention":
			return l10n.t(
				"`[^{0}]` in line {1} stands in HTML, a comment, a template tag or the like, where it may be no mark.",
				label,
				line,
			);
		case "below-text":
			return l10n.t(
				"`[^{0}]` in line {1} stands right below text, which not every engine takes for a note: put a blank line above it.",
				label,
				line,
			);
		case "above-text":
			return l10n.t(
				"The note `[^{0}]` in line {1} has text right below it, of which some engines make a part of the note: put a blank line between.",
				label,
				line,
			);
		case "unindented":
			return l10n.t(
				"The note `[^{0}]` in line {1} goes on without indentation, where some engines end it: indent its lines by four blanks.",
				label,
				line,
			);
		case "two-blanks":
			return l10n.t(
				"The note `[^{0}]` in line {1} has two blank lines in it, where some engines end it: leave one.",
				label,
				line,
			);
		case "empty":
			return l10n.t(
				"The note `[^{0}]` in line {1} is empty, and some engines go on with the paragraph below: write it first.",
				label,
				line,
			);
		case "nested":
			return l10n.t(
				"The note `[^{0}]` in line {1} stands in a quote, a list or another note, which not every engine reads: let it stand by itself.",
				label,
				line,
			);
		case "label":
			return l10n.t(
				"`[^{0}]` in line {1} is no footnote to every engine: name it with the letters a to z, digits, - and _ only.",
				label,
				line,
			);
		case "case":
			return l10n.t(
				"`[^{0}]` in line {1} is like another label but for its capital letters, which some engines take for the same.",
				label,
				line,
			);
	}
}
