import * as l10n from "@vscode/l10n";
import type { FieldName } from "../dialects/dialect.ts";
import type { Field } from "../front-matter/model.ts";
import { writeScalar } from "../front-matter-tools/edit/quote-scalar.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { Fix, Rule } from "./rule.ts";

export const commaInListText: Rule = {
	id: "comma-in-list-text",
	summary: "Several tags or categories are a list, where the engine does not part them at commas.",
	rationale:
		"The line `tags: go, rust` is one tag in some engines, and the tags `go,` and `rust` in others, comma included. " +
		"Only engines that are known to read it otherwise are told of.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: go, rust\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [go, rust]\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ncategories: go; rust\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ncategories: [go, rust]\n---\n",
			facts: { dialectId: "hexo" },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ntags: go rust\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags: [go, rust]\ndescription: go, rust\n---\n",
	],
	*check(post) {
		for (const name of listFields) {
			const habit = post.dialect.textLists?.[name];
			const field = post.field(name);
			// The singular key is for one value, which may have a comma.
			if (!habit || typeof field?.value !== "string" || !/s$/i.test(field.key)) continue;
			const separator = habit === "at-bare-commas" ? /,\s|;/ : /[,;]/;
			if (!separator.test(field.value) || /[{}]/.test(field.value)) continue;
			yield {
				message: explain(post, field, habit),
				range: field.valueRange,
				fixes: toList(post, field),
			};
		}
	},
};

const listFields: readonly FieldName[] = ["tags", "categories"];

function explain({ dialect }: Post, { key }: Field, habit: "at-blanks" | "at-bare-commas" | "whole"): string {
	if (habit === "whole") {
		return l10n.t("Write `{0}` as a list: {1} takes the whole line for one value.", key, dialect.label);
	}
	return habit === "at-blanks"
		? l10n.t("Write `{0}` as a list: {1} parts it at blanks alone, and the commas stay.", key, dialect.label)
		: l10n.t("Write `{0}` as a list: {1} parts it at commas alone, and the blanks stay.", key, dialect.label);
}

function toList(post: Post, { key, value, raw, valueRange }: Field): readonly Fix[] {
	if (typeof value !== "string" || /[\r\n]/.test(raw)) return [];
	const items = value
		.split(/[,;]/)
		.map((item) => item.trim())
		.filter((item) => item !== "");
	if (items.length === 0 || items.some((item) => /[[\]{}"'\\]/.test(item))) return [];
	const write = readsYaml(post) ? writeScalar : (item: string) => JSON.stringify(item);
	return [
		{
			title: l10n.t("Write {0} as a list", key),
			edits: [replaceRange(valueRange, `[${items.map((item) => write(item)).join(", ")}]`)],
			// A comma may be part of a name of several words: "Lee, Ann".
			isCertain: items.every((item) => !/\s/.test(item)),
		},
	];
}
