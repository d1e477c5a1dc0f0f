import * as l10n from "@vscode/l10n";
import { removeDefinitions } from "../references/remove-unused.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const duplicateDefinition: Rule = {
	id: "duplicate-definition",
	summary: "A label leads to one place.",
	rationale:
		"Where a label is defined twice, the first definition counts (CommonMark, section 4.7) and the second never shows. " +
		"Readers of the second link land on the wrong page.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("[Slides][1]\n\n[1]: https://example.com/slides\n[1]: https://example.com/video\n"),
			good: postWith("[Slides][1]\n\n[1]: https://example.com/slides\n"),
		},
		{
			bad: postWith("[Go][go]\n\n[go]: https://go.example\n[GO]: https://example.com/baduk 'the game'\n"),
			good: postWith("[Go][go]\n\n[go]: https://go.example\n"),
		},
	],
	*check(post) {
		const { definitions } = post.body;
		const effective = new Map(
			definitions
				.filter(({ isEffective }) => isEffective)
				.map((definition) => [definition.label, definition]),
		);
		for (const definition of definitions) {
			const first = effective.get(definition.label);
			if (definition.isEffective || first === undefined || first.destination === definition.destination)
				continue;
			const label = post.slice(definition.labelRange);
			yield {
				message: l10n.t(
					"Give this definition another label: `[{0}]` leads to {1} already, so this one never counts.",
					label,
					first.destination,
				),
				range: definition.range,
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
