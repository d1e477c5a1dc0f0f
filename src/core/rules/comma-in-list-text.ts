import * as l10n from "@vscode/l10n";
import type { FieldName } from "../dialects/dialect.ts";
import type { Field, FieldValue } from "../front-matter/model.ts";
import { LIST_SIGN, readForeignList } from "../front-matter-tools/edit/foreign-list.ts";
import { writeScalar } from "../front-matter-tools/edit/quote-scalar.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

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
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: go | rust\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: [go, rust]\n---\n",
			facts: { dialectId: "hexo" },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: (go, rust)\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [go, rust]\n---\n",
		},
		{ bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n    rust\n---\n" },
		{ bad: "Title: Meetup recap\nDate: 2016-02-02\nTags: go、rust\n", facts: { dialectId: "pelican" } },
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ntags: go rust\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags: [go, rust]\ndescription: go, rust\n---\n",
	],
	*check(post) {
		for (const name of listFields) {
			const habit = post.dialect.textLists?.[name];
			const field = post.field(name);
			const problem = field && checkHeader(post, field);
			if (problem) yield problem;
			for (const item of field?.items ?? []) {
				const problem = field && checkItem(field.key, item);
				if (problem) yield problem;
			}
			// The singular key is for one value, which may have a comma.
			if (!habit || typeof field?.value !== "string" || !/s$/i.test(field.key)) continue;
			// A list with a mistake in it that its engine passes over.
			if (field.style === "plain" && field.raw.startsWith("[")) continue;
			const separator = habit === "at-bare-commas" ? /,\s|[;；，、]|\s\|\s/ : LIST_SIGN;
			if (/[{}]/.test(field.value)) continue;
			if (!separator.test(field.value)) {
				const isOnLines = field.style === "plain" && /[\r\n]/.test(field.raw) && habit === "whole";
				if (isOnLines) yield severalValues(field.key, field.valueRange);
				continue;
			}
			yield {
				message: explain(post, field, habit),
				range: field.valueRange,
				fixes: toList(post, field),
			};
		}
	},
};

const listFields: readonly FieldName[] = ["tags", "categories"];

/** A comma in one value of a list: behind it, between two that stand behind one dash, or one that YAML takes for a letter. */
function checkItem(key: string, { value, raw, style, valueRange }: FieldValue): Problem | undefined {
	if (typeof value !== "string" || style !== "plain") return undefined;
	if (/[\r\n]/.test(raw)) return severalValues(key, valueRange);
	const end = /(?<!\s)\s*[,;，、]$/.exec(raw);
	if (end) {
		const range = textRange(valueRange.start + end.index, valueRange.end);
		return {
			message: l10n.t("Remove the sign behind this value of `{0}`: it is shown.", key),
			range: valueRange,
			fixes: [{ title: l10n.t("Remove the sign"), edits: [replaceRange(range, "")], isCertain: true }],
		};
	}
	return /, |[;；，、]|\s\|\s/.test(raw) ? severalValues(key, valueRange) : undefined;
}

/** A value that may be several. */
function severalValues(key: string, range: TextRange): Problem {
	return {
		message: l10n.t("Write each value of `{0}` by itself, if these are several: this is one.", key),
		range,
		severity: "information",
	};
}

/** Signs between words of a header's list that part none there, where commas and semicolons do. */
function checkHeader({ frontMatter, dialect }: Post, { key, raw, valueRange }: Field): Problem | undefined {
	if (frontMatter.format !== "header" || !dialect.formats.includes("header")) return undefined;
	if (/[,;\r\n]/.test(raw) || !/[，、；]|\s[|/]\s/.test(raw) || !/s$/i.test(key)) return undefined;
	return severalValues(key, valueRange);
}

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
	const items = readForeignList(value);
	if (!items) return [];
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
