import * as l10n from "@vscode/l10n";
import { followsCommonMark, mayDiffer } from "../dialects/markdown-differences.ts";
import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { findNotes } from "../references/notes.ts";
import { removeDefinitions } from "../references/remove-unused.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

export const duplicateDefinition: Rule = {
	id: "duplicate-definition",
	summary: "A label leads to one place.",
	rationale:
		"Where a label is defined twice, the first definition counts (CommonMark, section 4.7) and the second never shows; in Jekyll's, " +
		"WordPress' and Pelican's Markdown it is the other way round. Readers of one link land on the wrong page.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("[Slides][1]\n\n[1]: https://example.com/slides\n[1]: https://example.com/video\n"),
			good: postWith("[Slides][1]\n\n[1]: https://example.com/slides\n"),
			facts: { dialectId: "hugo" },
		},
		{
			bad: postWith("[Go][go]\n\n[go]: https://go.example\n[GO]: https://example.com/baduk 'the game'\n"),
			good: postWith("[Go][go]\n\n[go]: https://go.example\n"),
			facts: { dialectId: "hugo" },
		},
		{ bad: postWith("[Slides][1]\n\n[1]: https://example.com/slides\n[1]: https://example.com/video\n") },
	],
	*check(post) {
		const { markdown } = post.dialect;
		const notes = findNotes(post);
		const definitions = post.body.definitions.filter((definition) => !notes.has(definition));
		const isLastTaken = markdown !== undefined && mayDiffer(post.dialect, "countsLastDefinition");
		const counting = new Map<string, Definition>();
		for (const definition of definitions) {
			if (isLastTaken || !counting.has(definition.label)) counting.set(definition.label, definition);
		}
		for (const definition of definitions) {
			const other = counting.get(definition.label);
			if (other === undefined || other.destination === definition.destination) continue;
			yield {
				message: tell(post, definition, other),
				range: definition.range,
				fixes: followsCommonMark(post.dialect) ? removal(post, definition) : [],
			};
		}
	},
};

/** `other` is the definition that counts, or may count. */
function tell(post: Post, definition: Definition, other: Definition): string {
	const label = post.slice(definition.labelRange);
	if (post.dialect.markdown === undefined) {
		return l10n.t(
			"Give this definition another label: `[{0}]` leads to {1} already, and engines differ in which of the two counts.",
			label,
			other.destination,
		);
	}
	return definition.range.start > other.range.start
		? l10n.t(
				"Give this definition another label: `[{0}]` leads to {1} already, so this one never counts.",
				label,
				other.destination,
			)
		: l10n.t(
				"Give this definition another label: `[{0}]` is defined again below and leads to {1}, so this one never counts.",
				label,
				other.destination,
			);
}

function removal(post: Post, definition: Definition): readonly Fix[] {
	const edits = removeDefinitions(post, (other) => other === definition);
	return edits.length > 0 ? [{ title: l10n.t("Remove this definition"), edits }] : [];
}
