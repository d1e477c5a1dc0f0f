import * as l10n from "@vscode/l10n";
import { contestedNotes } from "../footnotes/contested-notes.ts";
import { footnoteHabits, hasNoFootnotes, knowsFootnoteHabits } from "../footnotes/habits.ts";
import { noteEntries } from "../footnotes/note-entries.ts";
import { nextNumber } from "../footnotes/number-notes.ts";
import { removeNotes } from "../footnotes/prune-footnotes.ts";
import type { Footnote } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { lineNumberAt } from "../text/line-bounds.ts";
import { replaceRange } from "../text/text-edit.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

export const duplicateFootnote: Rule = {
	id: "duplicate-footnote",
	summary: "A footnote's label has one note.",
	rationale:
		"Of two notes with one label readers get one: the first in Hugo, Astro, Docusaurus and Gatsby, the last in Jekyll, WordPress, Pelican and Zenn. " +
		"What the other says never shows.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("One claim[^1] and another.[^1]\n\n[^1]: Its proof.\n\n[^1]: The other's.\n"),
			good: postWith("One claim[^1] and another.[^1]\n\n[^1]: Its proof.\n\n[^2]: The other's.\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("One claim.[^a]\n\n[^a]: Its proof.\n\n[^a]: Its proof.\n"),
			good: postWith("One claim.[^a]\n\n[^a]: Its proof.\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("A claim.[^1]\n\n[^1]: Its proof.\n\n[^1]: Another one.\n"),
			good: postWith("A claim.[^1]\n\n[^2]: Its proof.\n\n[^1]: Another one.\n"),
		},
	],
	clean: [postWith("One claim[^1] and once more.[^1]\n\n[^1]: Its proof.\n")],
	*check(post) {
		const { footnotes } = post.body;
		if (hasNoFootnotes(post) || footnotes.length < 2) return;
		const isLastTaken = footnoteHabits(post).firstCounts !== true;
		const counting = new Map<string, Footnote>();
		for (const footnote of footnotes) {
			if (isLastTaken || !counting.has(footnote.label)) counting.set(footnote.label, footnote);
		}
		for (const footnote of footnotes) {
			const other = counting.get(footnote.label);
			if (other === undefined || other === footnote) continue;
			const line = lineNumberAt(post.text, other.range.start);
			yield {
				message: knowsFootnoteHabits(post)
					? l10n.t(
							"Give this note another label: of those called `[^{0}]` {1} shows the one in line {2}, so this one never shows.",
							footnote.label,
							post.dialect.label,
							line,
						)
					: l10n.t(
							"Give this note another label: `[^{0}]` has a note in line {1}, too, and engines differ in which of the two readers get.",
							footnote.label,
							line,
						),
				range: footnote.range,
				fixes: fixesFor(post, footnote, other),
			};
		}
	},
};

/** What the other says, too, can go; anything else keeps its words and gets a label of its own. */
function fixesFor(post: Post, footnote: Footnote, other: Footnote): readonly Fix[] {
	if (contestedNotes(post).has(footnote.label)) return [];
	const [text, otherText] = [footnote, other].map((one) => textOf(post, one));
	if (text !== undefined && text === otherText) {
		const edits = removeNotes(post, (one) => one === footnote);
		return [{ title: l10n.t("Remove this note"), edits }];
	}
	const label = nextNumber(post);
	return [
		{ title: l10n.t("Call this note [^{0}]", label), edits: [replaceRange(footnote.labelRange, label)] },
	];
}

/** Undefined for a note within a quote, a list or another note. */
function textOf(post: Post, footnote: Footnote): string | undefined {
	const entry = noteEntries(post).find((one) => one.footnote === footnote);
	return entry && post.text.slice(footnote.range.end, entry.range.end).trim();
}
