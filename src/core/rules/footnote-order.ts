import * as l10n from "@vscode/l10n";
import { hasNoFootnotes } from "../footnotes/habits.ts";
import { noteOrder } from "../footnotes/note-order.ts";
import { noteSeries } from "../footnotes/number-notes.ts";
import { renumberFootnotes } from "../footnotes/renumber-footnotes.ts";
import type { Post } from "../post/post.ts";
import { isRefusal } from "../text/refusal.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

export const footnoteOrder: Rule = {
	id: "footnote-order",
	summary: "Numbered footnotes count up in the order of the text.",
	rationale:
		"Most engines number notes themselves, by their first mark, so readers never see a jump, but the writer does. Python-Markdown counts the " +
		"notes where they stand: there readers see the jump, too.",
	defaultSeverity: "hint",
	examples: [
		{
			bad: postWith("One claim[^2] and another.[^1]\n\n[^1]: The other's proof.\n[^2]: Its proof.\n"),
			good: postWith("One claim[^1] and another.[^2]\n\n[^1]: Its proof.\n[^2]: The other's proof.\n"),
		},
	],
	clean: [
		postWith(
			"One claim[^1], another[^b] and one more.[^2]\n\n[^2]: More.\n[^1]: Its proof.\n[^b]: Its own.\n",
		),
		postWith("So it was in 2019[^2019], and in 2018[^2018].\n\n[^2019]: See there.\n[^2018]: And there.\n"),
	],
	*check(post) {
		if (hasNoFootnotes(post) || post.body.footnotes.length < 2) return;
		const { isInSeries } = noteSeries(post);
		let highest = "";
		for (const label of noteOrder(post)) {
			if (!isInSeries(label)) continue;
			if (highest === "" || Number(label) > Number(highest)) {
				highest = label;
				continue;
			}
			const mark = post.body.footnoteUses.find((use) => use.label === label);
			const fixes = renumbering(post);
			if (mark === undefined || fixes === undefined) return;
			yield {
				message: l10n.t("Renumber the footnotes: [^{0}] comes after [^{1}] in the text.", label, highest),
				range: mark.range,
				fixes,
			};
			return;
		}
	},
};

/** A longer post is not read again for every check: the command mends it. */
const LONGEST_READ_AGAIN = 50_000;

/** Undefined where nothing can be mended. */
function renumbering(post: Post): readonly Fix[] | undefined {
	if (post.text.length > LONGEST_READ_AGAIN) return [];
	const answer = renumberFootnotes(post);
	if (isRefusal(answer) || answer.edits.length === 0) return undefined;
	return [{ title: l10n.t("Renumber footnotes"), edits: answer.edits }];
}
