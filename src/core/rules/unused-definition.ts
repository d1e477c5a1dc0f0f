import * as l10n from "@vscode/l10n";
import { removeDefinitions, unusedDefinitions } from "../references/remove-unused.ts";
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
	*check(post) {
		for (const definition of unusedDefinitions(post)) {
			// A repeated label with another destination is a mistake of its own.
			if (!definition.isEffective && !isRepeated(post.body.definitions, definition)) continue;
			yield {
				message: l10n.t(
					"Use `[{0}]` or remove it: no reference has this label.",
					post.slice(definition.labelRange),
				),
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

interface Labelled {
	readonly label: string;
	readonly destination: string;
	readonly isEffective: boolean;
}

function isRepeated(definitions: readonly Labelled[], { label, destination }: Labelled): boolean {
	return definitions.some(
		(other) => other.isEffective && other.label === label && other.destination === destination,
	);
}
