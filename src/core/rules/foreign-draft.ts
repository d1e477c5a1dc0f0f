import * as l10n from "@vscode/l10n";
import { lookUp } from "../dialects/lookup.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import type { Rule } from "./rule.ts";

export const foreignDraft: Rule = {
	id: "foreign-draft",
	summary: "A draft is marked in the way its engine knows.",
	rationale:
		"The line `draft: true` keeps a post back in many engines, and does nothing in others: there the draft is published.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndraft: true\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\npublished: false\n---\n",
		},
		{
			bad: "Title: Meetup recap\nDate: 2016-02-02\nDraft: true\n\nThe hall was full.\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nstatus: draft\n\nThe hall was full.\n",
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ndraft: false\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndraft: true\npublished: false\n---\n",
		"---\ntitle: Meetup recap\ndate: 2016-02-02\ndraft: true\n---\n",
	],
	*check(post) {
		const { dialect, frontMatter, stage } = post;
		const { hidesBy } = dialect;
		const field = lookUp(frontMatter, "draft", dialect);
		if (!hidesBy || !field || stage.id === "draft" || stage.id === "unpublished") return;
		if (!/^(?:true|yes)$/i.test(String(field.value).trim())) return;
		if (lookUp(frontMatter, hidesBy.key, dialect)) return;
		const line = `${hidesBy.key}: ${hidesBy.value}`;
		const isYaml = frontMatter.format === "yaml" || frontMatter.format === "header";
		yield {
			message: l10n.t(
				"Write `{0}` instead: {1} does not know `{2}` and publishes the post.",
				line,
				dialect.label,
				field.key,
			),
			range: field.range,
			fixes: isYaml
				? [
						{
							title: l10n.t("Change to {0}", line),
							edits: [replaceRange(textRange(field.range.start, field.range.end), line)],
							isCertain: true,
						},
					]
				: [],
		};
	},
};
