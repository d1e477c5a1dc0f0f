import * as l10n from "@vscode/l10n";
import { contestedNotes } from "../footnotes/contested-notes.ts";
import { hasNoFootnotes } from "../footnotes/habits.ts";
import { removeNotes } from "../footnotes/prune-footnotes.ts";
import { unusedNotes } from "../footnotes/unused-notes.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const unusedFootnote: Rule = {
	id: "unused-footnote",
	summary: "Every note has a mark in the text.",
	rationale:
		"Most engines leave out a note that no mark leads to, so readers never get it; Python-Markdown shows it at the end all the same. " +
		"Often its mark got lost when the text was changed.",
	defaultSeverity: "hint",
	examples: [
		{
			bad: postWith("A claim.[^1]\n\n[^1]: Its proof.\n[^2]: Another one.\n"),
			good: postWith("A claim.[^1]\n\n[^1]: Its proof.\n"),
		},
		{
			bad: postWith("A claim.[^1]\n\n[^2]: Another one.\n\n    With more to it.\n\n[^1]: Its proof.\n"),
			good: postWith("A claim.[^1]\n\n[^1]: Its proof.\n"),
		},
	],
	clean: [
		postWith("<p>A claim.[^1]</p>\n\n[^1]: Its proof.\n"),
		postWith("A claim.[^1]\n\n[^1]: Its proof.[^2]\n[^2]: And where it is from.\n"),
	],
	*check(post) {
		if (hasNoFootnotes(post)) return;
		const contested = contestedNotes(post);
		for (const footnote of unusedNotes(post)) {
			const edits = contested.has(footnote.label) ? [] : removeNotes(post, (other) => other === footnote);
			yield {
				message: l10n.t(
					"Put the mark `[^{0}]` into the text or remove its note: no mark leads to it.",
					footnote.label,
				),
				range: footnote.range,
				tag: "unnecessary",
				fixes: edits.length > 0 ? [{ title: l10n.t("Remove this note"), edits }] : [],
			};
		}
	},
};
