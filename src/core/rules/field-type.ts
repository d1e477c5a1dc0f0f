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

const names: Readonly<Record<ValueType, string>> = {
	string: "text",
	number: "a number",
	boolean: "true or false",
	date: "a date",
	list: "a list",
	mapping: "`key: value` lines",
};

function explain({ dialect, frontMatter }: Post, field: Field, { types }: KnownKey): Problem {
	const { key, value, valueRange } = field;
	const isQuotedFlag = typeof value === "string" && isFlag(value.trim());
	const [wanted = "string"] = types;
	const got = names[typeOf(value) ?? "string"];
	return {
		message:
			wanted === "boolean" && isQuotedFlag
				? `Write \`${key}\` as ${value.trim().toLowerCase()}, without quotes: ${dialect.label} takes it for text.`
				: `Write \`${key}\` as ${names[wanted]}: ${dialect.label} does not take ${got} here.`,
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
		return [{ title: `Change to ${newText}`, edits: [replaceRange(valueRange, newText)] }];
	}
	if (wanted !== "list") return [];
	const items = word.split(",").map((item) => item.trim());
	const isSimple = items.every((item) => item !== "" && !/[[\]{}"'\\]/.test(item));
	if (!isSimple) return [];
	const write = format === "yaml" ? writeScalar : (item: string) => JSON.stringify(item);
	const newText = `[${items.map((item) => write(item)).join(", ")}]`;
	return [{ title: `Write ${key} as a list`, edits: [replaceRange(valueRange, newText)] }];
}
