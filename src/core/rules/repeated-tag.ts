import * as l10n from "@vscode/l10n";
import type { FieldName } from "../dialects/dialect.ts";
import { valuesOf } from "../post/field-values.ts";
import type { Rule } from "./rule.ts";

export const repeatedTag: Rule = {
	id: "repeated-tag",
	summary: "No tag or category stands twice.",
	rationale: "Many engines show it twice below the post, and list the post twice under it.",
	defaultSeverity: "information",
	examples: [{ bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [go, rust, go]\n---\n" }],
	clean: ["---\nlayout: post\ntitle: Meetup recap\ntags: [go, rust]\ncategories: [go]\n---\n"],
	*check(post) {
		for (const name of listFields) {
			const seen = new Set<string>();
			for (const { value, range } of post.field(name)?.items ? valuesOf(post, name) : []) {
				if (seen.has(value))
					yield { message: l10n.t("Remove the second `{0}`: it is in the list already.", value), range };
				seen.add(value);
			}
		}
	},
};

const listFields: readonly FieldName[] = ["tags", "categories"];
