import * as l10n from "@vscode/l10n";
import { removeDefinitions, unusedDefinitions } from "../references/remove-unused.ts";
import { findSameDefinition } from "../references/same-definition.ts";
import { lineNumberAt } from "../text/line-bounds.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const unusedDefinition: Rule = {
	id: "unused-definition",
	summary: "Every definition is used.",
	rationale:
		"A definition nobody uses does no harm to readers, but often it is what is left of a link that got lost.",
	defaultSeverity: "hint",
	examples: [
		{
			bad: postWith("[Slides][1]\n\n [1]: https://example.com/slides\n [2]: https://example.com/video\n"),
			good: postWith("[Slides][1]\n\n [1]: https://example.com/slides\n"),
		},
	],
	clean: [postWith("## One\n\n[Slides][s]\n\n[s]: /s\n\n## Two\n\n[Again][s]\n\n[s]: /s\n")],
	*check(post) {
		for (const definition of unusedDefinitions(post)) {
			const first = findSameDefinition(post, definition);
			// A repeated label with another destination is a mistake of its own.
			if (!definition.isEffective && !first) continue;
			const label = post.slice(definition.labelRange);
			yield {
				message: first
					? l10n.t(
							"Remove this definition of `[{0}]`: line {1} says the same.",
							label,
							lineNumberAt(post.text, first.range.start),
						)
					: l10n.t("Use `[{0}]` or remove it: no reference has this label.", label),
				range: definition.range,
				tag: "unnecessary",
				fixes: [
					{
						title: l10n.t("Remove this definition"),
						edits: removeDefinitions(post, (other) => other === definition),
					},
				].filter(({ edits }) => edits.length > 0),
			};
		}
	},
};
