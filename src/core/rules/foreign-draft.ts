import * as l10n from "@vscode/l10n";
import type { Dialect } from "../dialects/dialect.ts";
import { knownKeyOf, lookUp } from "../dialects/lookup.ts";
import type { Field } from "../front-matter/model.ts";
import { scalarText } from "../front-matter/scalar-text.ts";
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
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndraft: not yet\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\npublished: false\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nstatus: draft\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\npublished: false\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\npublish: false\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\npublished: false\n---\n",
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ndraft: off\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\nimage: { path: a.png }\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\nstatus: final\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndraft: false\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndraft: true\npublished: false\n---\n",
		"---\ntitle: Meetup recap\ndate: 2016-02-02\ndraft: true\n---\n",
	],
	*check(post) {
		const { dialect, frontMatter, stage } = post;
		const hidesBy = dialect.hidesBy ?? hidesByDraft(dialect);
		if (!hidesBy || stage.id === "draft" || stage.id === "unpublished") return;
		const field = frontMatter.fields.find((each) => isForeign(dialect, each));
		if (!field || lookUp(frontMatter, hidesBy.key, dialect)) return;
		const isUsual = lookUp(frontMatter, "draft", dialect) === field;
		const line = `${hidesBy.key}: ${hidesBy.value}`;
		const isYaml = frontMatter.format === "yaml" || frontMatter.format === "header";
		const isClear = isUsual && /^(?:true|yes)$/i.test(scalarText(field.value));
		yield {
			message: l10n.t(
				"Write `{0}` instead: {1} does not know `{2}` and publishes the post.",
				line,
				dialect.label,
				field.key,
			),
			range: field.range,
			// A theme or a plugin may know what the engine does not.
			...(!isClear && { severity: "information" as const }),
			fixes: isYaml
				? [
						{
							title: l10n.t("Change to {0}", line),
							edits: [replaceRange(textRange(field.range.start, field.range.end), line)],
							isCertain: isClear,
						},
					]
				: [],
		};
	},
};

/** `draft: true`, where the engine's own documentation has it. */
function hidesByDraft({ keys, knownKeys }: Dialect): Dialect["hidesBy"] {
	const [key] = keys.draft ?? [];
	const known = key === undefined ? undefined : knownKeys[key];
	return key !== undefined && known && !known.isSitesOwn ? { key, value: "true" } : undefined;
}

/** Other engines' ways to keep a post back. */
function isForeign(dialect: Dialect, field: Field): boolean {
	const value = scalarText(field.value);
	const name = field.key.toLowerCase().replaceAll(/[-_]/g, "");
	// A capital letter is `misspelt-key`'s.
	if (knownKeyOf(dialect, field.key) ?? knownKeyOf(dialect, field.key.toLowerCase())) return false;
	if (/^publish(?:ed)?$/.test(name)) return /^(?:false|no)$/i.test(value);
	if (name === "status") return /^draft$/i.test(value);
	// `draft: wip` keeps a post back as well, in its writer's mind.
	return /^(?:is)?draft$/.test(name) && !field.items && !/^(?:false|no?|off|f|0|null|~|)$/i.test(value);
}
