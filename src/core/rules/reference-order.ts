import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { contestedLabels } from "../references/contested-labels.ts";
import { isNumber, keptLabels } from "../references/number-labels.ts";
import { referenceUses } from "../references/reference-uses.ts";
import { renumberReferences } from "../references/renumber.ts";
import { isRefusal } from "../text/refusal.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const referenceOrder: Rule = {
	id: "reference-order",
	summary: "Numbered references count up in the order of the text.",
	rationale:
		"Readers never see the numbers, but the writer does: in order, a list of thirty definitions stays easy to check.",
	defaultSeverity: "hint",
	examples: [
		{
			bad: postWith(
				"[Slides][2] and [video][1].\n\n[1]: https://example.com/v\n[2]: https://example.com/s\n",
			),
			good: postWith(
				"[Slides][1] and [video][2].\n\n[1]: https://example.com/s\n[2]: https://example.com/v\n",
			),
		},
	],
	clean: [
		postWith("In [2019] we met, and in [2018] they.\n\n[2018]: /2018\n[2019]: /2019\n"),
		postWith("As shown [3] and [1], it is so.\n\n[1]: /a\n[3]: /b\n"),
		postWith(
			"Fixed in [#41469][41469], after [#40017][40017].\n\n[41469]: /issues/41469\n[40017]: /issues/40017\n",
		),
	],
	*check(post) {
		if (areNames(post)) return;
		const kept = keptLabels(post, contestedLabels(post));
		let highest = "";
		const seen = new Set<string>();
		for (const { label, labelRange } of referenceUses(post)) {
			if (!isNumber(label) || kept.has(label) || seen.has(label)) continue;
			seen.add(label);
			if (highest === "" || Number(label) > Number(highest)) {
				highest = label;
				continue;
			}
			const answer = renumberReferences(post);
			if (isRefusal(answer) || answer.edits.length === 0) return;
			yield {
				message: l10n.t("Renumber the references: [{0}] comes after [{1}] in the text.", label, highest),
				range: labelRange,
				fixes: [{ title: l10n.t("Renumber references"), edits: answer.edits }],
			};
			return;
		}
	},
};

/** Numbers far above their count are no list: they name issues, years or pages. */
function areNames({ body }: Post): boolean {
	const numbers = body.definitions.map(({ label }) => label).filter(isNumber);
	return numbers.some((label) => Number(label) > 100 + 2 * numbers.length);
}
