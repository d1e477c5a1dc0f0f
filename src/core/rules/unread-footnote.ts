import * as l10n from "@vscode/l10n";
import { isWordLabel } from "../flavours/note-label.ts";
import { contestedNotes } from "../footnotes/contested-notes.ts";
import { doubtfulPlaces } from "../footnotes/doubtful-places.ts";
import { knowsFootnoteHabits } from "../footnotes/habits.ts";
import type { NoteEntry } from "../footnotes/note-entries.ts";
import type { Post } from "../post/post.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Problem, Rule } from "./rule.ts";

export const unreadFootnote: Rule = {
	id: "unread-footnote",
	summary: "A note stands where its engine reads it.",
	rationale:
		"Jekyll's Markdown takes a note right below a paragraph, list or quote for more of that text, and a label such as `[^a.b]` or `[^注]` for none; " +
		"WordPress' takes a note in a quote for text. Readers see the brackets of mark and note.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("A claim.[^1]\n[^1]: Its proof.\n"),
			good: postWith("A claim.[^1]\n\n[^1]: Its proof.\n"),
			facts: { dialectId: "jekyll" },
		},
		{
			bad: postWith("- A claim.[^1]\n- Another.[^2]\n[^1]: Its proof.\n[^2]: The other's.\n"),
			good: postWith("- A claim.[^1]\n- Another.[^2]\n\n[^1]: Its proof.\n[^2]: The other's.\n"),
			facts: { dialectId: "jekyll" },
		},
		{ bad: postWith("A claim.[^注]\n\n[^注]: Its proof.\n"), facts: { dialectId: "jekyll" } },
		{
			bad: postWith("> A claim.[^1]\n>\n> [^1]: Its proof.\n"),
			facts: { dialectId: "wordpress", isPostByPath: true },
		},
	],
	clean: [
		postWith("A claim.[^1]\n\n[^1]: Its proof.\n"),
		postWith("A claim.[^1]\n\n## Notes\n[^1]: Its proof.\n"),
		postWith("> A claim.[^1]\n>\n> [^1]: Its proof.\n"),
	],
	*check(post) {
		if (!knowsFootnoteHabits(post)) return;
		const engine = post.dialect.label;
		const isSoleNote = soleNotes(post);
		for (const run of runsBelowText(post)) {
			const [entry] = run;
			yield {
				message: l10n.t(
					"Put a blank line above the note `[^{0}]`: right below text {1} takes it for text.",
					entry.label,
					engine,
				),
				range: entry.footnote.range,
				fixes: [
					{
						title: l10n.t("Put a blank line above the note"),
						edits: [insertAt(entry.linesRange.start, dominantLineEnd(post.text))],
						isCertain: run.every(({ label }) => isSoleNote(label)),
					},
				],
			};
		}
		yield* notesReadAsText(post);
		for (const { label, kind } of contestedNotes(post).values()) {
			if (kind !== "label" && kind !== "nested") continue;
			const footnote = post.body.footnotes.find((one) => one.label === label);
			if (footnote === undefined) continue;
			const message =
				kind === "label"
					? l10n.t(
							"Name the footnote `[^{0}]` with the letters a to z, digits, - and _ only: {1} shows the brackets of any other.",
							label,
							engine,
						)
					: l10n.t(
							"Let the note `[^{0}]` stand by itself, below the quote or list: within it {1} shows the brackets.",
							label,
							engine,
						);
			yield { message, range: footnote.range };
		}
	},
};

type Run = readonly [NoteEntry, ...NoteEntry[]];

/** The notes right below text, with those right below them: one blank line sets all apart. */
function runsBelowText(post: Post): readonly Run[] {
	const runs: [NoteEntry, ...NoteEntry[]][] = [];
	for (const { entry, doubt } of doubtfulPlaces(post)) {
		if (doubt !== "below-text") continue;
		const run = runs.at(-1);
		if (run?.at(-1)?.linesRange.end === entry.linesRange.start) run.push(entry);
		else runs.push([entry]);
	}
	return runs;
}

/** Tells of a label whether a mark has it and one note alone: a note that nothing leads to is hidden, and of two only one is shown. */
function soleNotes({ body }: Post): (label: string) => boolean {
	const marked = new Set(body.footnoteUses.map(({ label }) => label));
	const counts = new Map<string, number>();
	for (const { label } of body.footnotes) counts.set(label, (counts.get(label) ?? 0) + 1);
	return (label) => marked.has(label) && counts.get(label) === 1;
}

/** What would be a note, but is a mark and a colon to an engine that is read as it reads (kramdown); of a run the first. */
function* notesReadAsText(post: Post): Generator<Problem> {
	const starts = new Set(post.body.footnoteUses.filter(({ range }) => startsNote(post, range)));
	const marked = new Set(post.body.footnoteUses.filter((use) => !starts.has(use)).map(({ label }) => label));
	const labels = [...starts, ...post.body.footnotes].map(({ label }) => label);
	const isSole =
		[...starts].every(({ label }) => marked.has(label)) && new Set(labels).size === labels.length;
	let lastLine = -1;
	for (const { range, label } of starts) {
		const line = lineStartAt(post.text, range.start);
		const isTold = lineStartAt(post.text, line - 1) === lastLine;
		lastLine = line;
		if (isTold) continue;
		const engine = post.dialect.label;
		const shown = textRange(range.start, range.end + 1);
		yield isWordLabel(label)
			? {
					message: l10n.t(
						"Put a blank line above the note `[^{0}]`: right below text {1} takes it for text.",
						label,
						engine,
					),
					range: shown,
					fixes: [
						{
							title: l10n.t("Put a blank line above the note"),
							edits: [insertAt(line, dominantLineEnd(post.text))],
							// A note that nothing leads to is hidden, and of two only one is shown.
							isCertain: isSole,
						},
					],
				}
			: {
					message: l10n.t(
						"Name the footnote `[^{0}]` with the letters a to z, digits, - and _ only: {1} shows the brackets of any other.",
						label,
						engine,
					),
					range: shown,
				};
	}
}

function startsNote({ text }: Post, { start, end }: TextRange): boolean {
	return text[end] === ":" && /^ {0,3}$/.test(text.slice(lineStartAt(text, start), start));
}
