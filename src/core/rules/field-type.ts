import * as l10n from "@vscode/l10n";
import type { FrontMatterFormat, KnownKey, ValueType } from "../dialects/dialect.ts";
import { knownKeyOf } from "../dialects/lookup.ts";
import { writeScalar } from "../front-matter-edits/quote-scalar.ts";
import { readsYaml } from "../front-matter-edits/reads-yaml.ts";
import type { Field, FieldData } from "../post/front-matter-model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const fieldType: Rule = {
	id: "field-type",
	summary: "Each front-matter value is of a kind the blog engine takes.",
	rationale:
		'The text "false" counts as true in most engines, and the text "true" leaves a WordPress post a draft. ' +
		"Only keys that the engine itself reads and documents are looked at, and only where it does not take the value; empty values are left alone.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: '---\npost_title: Meetup recap\nlayout: post\npublished: "true"\n---\n',
			good: "---\npost_title: Meetup recap\nlayout: post\npublished: true\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: go, rust\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: [go, rust]\n---\n",
			facts: { dialectId: "docusaurus" },
		},
		{
			bad: "---\nlayout: post\ntitle: [Meetup, recap]\n---\n",
			facts: { path: "_posts/2016-02-02-meetup.md" },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: 2016\ntags: talks go\ncategory: [Events]\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags:\ncomments:\nmy_flag: maybe\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags: [2016, go]\nauthor: {name: Ann}\ncomments: yes\n---\n",
	],
	*check(post) {
		if (post.frontMatter.format === "header") return;
		if (post.frontMatter.format === "yaml" && !readsYaml(post)) return;
		for (const field of post.frontMatter.fields) {
			const known = knownKeyOf(post.dialect, field.key);
			if (known && !known.isWrittenOnly && !isTaken(post, field, known)) yield explain(post, field, known);
		}
	},
};

function isTaken({ dialect }: Post, { value, style }: Field, { types }: KnownKey): boolean {
	const type = typeOf(value);
	if (type === undefined || types.includes(type)) return true;
	// Dates have rules of their own, and any word is text.
	if ((type === "string" || type === "number") && types.includes("date")) return true;
	if (type === "boolean" && types.includes("string")) return true;
	if (typeof value !== "string") return false;
	const word = value.trim();
	if (word === "" || word.includes("{{")) return true;
	if (types.includes("number") && !Number.isNaN(Number(word))) return true;
	if (!types.includes("boolean")) return false;
	return style === "plain"
		? /^(?:y|n|yes|no|on|off)$/i.test(word)
		: isFlag(word) && dialect.takesQuotedFlags === true;
}

function typeOf(value: FieldData): ValueType | undefined {
	if (value === null) return undefined;
	if (Array.isArray(value)) return "list";
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
		return typeName(value);
	return "mapping";
}

function typeName(value: string | number | boolean): ValueType {
	return typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
}

function isFlag(word: string): boolean {
	return /^(?:true|false)$/i.test(word);
}

/** As part of a sentence. */
function nameOf(type: ValueType): string {
	const names: Readonly<Record<ValueType, string>> = {
		string: l10n.t("text"),
		number: l10n.t("a number"),
		boolean: l10n.t("true or false"),
		date: l10n.t("a date"),
		list: l10n.t("a list"),
		mapping: l10n.t("`key: value` lines"),
	};
	return names[type];
}

function explain({ dialect, frontMatter }: Post, field: Field, { types }: KnownKey): Problem {
	const { key, value, valueRange } = field;
	const isQuotedFlag = typeof value === "string" && isFlag(value.trim());
	const [wanted = "string"] = types;
	const got = nameOf(typeOf(value) ?? "string");
	return {
		message:
			wanted === "boolean" && isQuotedFlag
				? l10n.t(
						"Write `{0}` as {1}, without quotes: {2} takes it for text.",
						key,
						value.trim().toLowerCase(),
						dialect.label,
					)
				: l10n.t("Write `{0}` as {1}: {2} does not take {3} here.", key, nameOf(wanted), dialect.label, got),
		range: valueRange,
		fixes: suggest(field, wanted, frontMatter.format),
	};
}

function suggest(
	{ key, value, valueRange, raw }: Field,
	wanted: ValueType,
	format: FrontMatterFormat | undefined,
): readonly Fix[] {
	if (typeof value !== "string" || /[\r\n]/.test(raw)) return [];
	const word = value.trim();
	if (wanted === "boolean" && isFlag(word)) {
		const newText = word.toLowerCase();
		const edits = [replaceRange(valueRange, newText)];
		return [{ title: l10n.t("Change to {0}", newText), edits, isCertain: true }];
	}
	if (wanted !== "list") return [];
	const items = word.split(",").map((item) => item.trim());
	const isSimple = items.every((item) => item !== "" && !/[[\]{}"'\\]/.test(item));
	if (!isSimple) return [];
	const write = format === "yaml" ? writeScalar : (item: string) => JSON.stringify(item);
	const newText = `[${items.map((item) => write(item)).join(", ")}]`;
	return [
		{
			title: l10n.t("Write {0} as a list", key),
			edits: [replaceRange(valueRange, newText)],
			// The comma may be part of one name: "Lee, Ann".
			isCertain: items.length === 1,
		},
	];
}
