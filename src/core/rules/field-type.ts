import * as l10n from "@vscode/l10n";
import type { KnownKey } from "../dialects/dialect.ts";
import type { Fate } from "../dialects/fate.ts";
import { knownKeyOf } from "../dialects/lookup.ts";
import { fateOf } from "../dialects/value-fate.ts";
import { typeOf, type ValueType, valueType } from "../dialects/value-types/index.ts";
import type { FrontMatterFormat } from "../front-matter/format.ts";
import type { Field, FieldData } from "../front-matter/model.ts";
import { readForeignList } from "../front-matter-tools/edit/foreign-list.ts";
import { quoteScalar, writeScalar } from "../front-matter-tools/edit/quote-scalar.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
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
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: go rust\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: [go rust]\n---\n",
			facts: { dialectId: "docusaurus" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ndraft: yes\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ndraft: true\n---\n",
			facts: { dialectId: "quarto", isPostByPath: true },
		},
		{
			bad: "---\nlayout: post\ntitle: [Meetup, recap]\n---\n",
			facts: { path: "_posts/2016-02-02-meetup.md" },
		},
	],
	clean: [
		"---\ntitle: Meetup recap\ndate: 2016-02-02\ncategories: [go]\ntoc: true\n---\n",
		"---\nlayout: post\ntitle: 2016\ntags: talks go\ncategory: [Events]\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags:\ncomments:\nmy_flag: maybe\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags: [2016, go]\nauthor: {name: Ann}\ncomments: yes\n---\n",
	],
	*check(post) {
		if (post.frontMatter.format === "header") return;
		if (post.frontMatter.format === "yaml" && !readsYaml(post)) return;
		for (const field of post.frontMatter.fields) {
			const known = knownKeyOf(post.dialect, field.key);
			if (!known || known.isWrittenOnly) continue;
			const fate = fateOf(post.dialect, known, field);
			if (fate) yield explain(post, field, known, fate);
		}
	},
};

/** A text, or a number, that says no where anything but false counts as true. */
function meansNo(value: FieldData): boolean {
	return value === 0 || (typeof value === "string" && NO.test(value.trim()));
}

const NO = /^(?:false|f|no|n|off|0|never|none|nein|non|nej|nee|nie|нет)$/i;

function isFlag(word: string): boolean {
	return /^(?:true|false)$/i.test(word);
}

/** The truth that a word says, YAML 1.1's words among them. */
function flagMeant(word: string): "true" | "false" | undefined {
	if (/^(?:true|y|yes|on)$/i.test(word)) return "true";
	return /^(?:false|n|no|off)$/i.test(word) ? "false" : undefined;
}

function explain({ dialect, frontMatter }: Post, field: Field, known: KnownKey, fate: Fate): Problem {
	const { types } = known;
	const { key, value, valueRange } = field;
	const isEmptyText = typeof value === "string" && value.trim() === "";
	if (value === null && fate === "loses-post") {
		return {
			message: l10n.t(
				"Write true or false in `{0}`, or remove the line: left empty, {1} leaves the post out.",
				key,
				dialect.label,
			),
			range: field.keyRange,
		};
	}
	if (value === null || isEmptyText) {
		return {
			message: l10n.t(
				"Give `{0}` a value, or remove the line: {1} builds no page of the site as it is.",
				key,
				dialect.label,
			),
			range: field.keyRange,
			severity: "error",
		};
	}
	const isFlagKey = types.includes("boolean");
	const isReadAsMeant = isFlagKey && dialect.truth?.others === (meansNo(value) ? "false" : "true");
	const isQuotedFlag = typeof value === "string" && isFlag(value.trim());
	const [wanted = "string"] = types;
	const got = (typeOf(value) ?? valueType("string")).noun();
	const noun = valueType(wanted).noun();
	const { label } = dialect;
	// A truth in quotes is the name of an author whom the site does not have.
	const isLookedUp = typeof value === "boolean" && types.includes("mapping");
	const advice = {
		"loses-post": l10n.t("Write `{0}` as {1}: {2} leaves the post out with {3} here.", key, noun, label, got),
		"stops-site": l10n.t(
			"Write `{0}` as {1}: {2} builds no page of the site with {3} here.",
			key,
			noun,
			label,
			got,
		),
		"goes-on": l10n.t("Write `{0}` as {1}: {2} does not take {3} here.", key, noun, label, got),
	}[fate];
	return {
		message:
			wanted === "boolean" && isQuotedFlag
				? l10n.t(
						"Write `{0}` as {1}, without quotes: {2} takes it for text.",
						key,
						value.trim().toLowerCase(),
						label,
					)
				: advice,
		range: valueRange,
		...(fate !== "goes-on"
			? { severity: "error" }
			: (isReadAsMeant || known.isSitesOwn || !isMisread(types, value)) && { severity: "information" }),
		// Of front matter that is refused, what stands around the value is to be mended first.
		fixes:
			isLookedUp || frontMatter.state === "invalid" ? [] : suggest(field, known, frontMatter.format, fate),
	};
}

/** Text for truth or for a list is read as something else; most others are shown as they are. */
function isMisread(types: readonly ValueType[], value: FieldData): boolean {
	return types.includes("boolean") || (types.includes("list") && !(typeof value === "object"));
}

function suggest(
	{ key, value, valueRange, raw }: Field,
	{ types: [wanted = "string"], isFileName }: KnownKey,
	format: FrontMatterFormat | undefined,
	fate: Fate,
): readonly Fix[] {
	const isScalar = typeof value === "number" || typeof value === "boolean";
	if (wanted === "string" && isScalar && format === "yaml" && !isFileName) {
		return [
			{
				title: l10n.t("Put it in quotes"),
				edits: [replaceRange(valueRange, quoteScalar(raw))],
				isCertain: true,
			},
		];
	}
	if (typeof value !== "string" || /[\r\n]/.test(raw)) return [];
	const word = value.trim();
	const newFlag = wanted === "boolean" ? flagMeant(word) : undefined;
	if (newFlag !== undefined) {
		const edits = [replaceRange(valueRange, newFlag)];
		// Where the engine goes on with a word of YAML 1.1's, the post may be shown as it is on purpose.
		const isCertain = isFlag(word) || fate !== "goes-on";
		return [{ title: l10n.t("Change to {0}", newFlag), edits, isCertain }];
	}
	const items = wanted === "list" ? readForeignList(word) : undefined;
	if (!items) return [];
	const write = format === "yaml" ? writeScalar : (item: string) => JSON.stringify(item);
	const toList = (title: string, values: readonly string[]): Fix => ({
		title,
		edits: [replaceRange(valueRange, `[${values.map((item) => write(item)).join(", ")}]`)],
	});
	const words = items.flatMap((item) => item.split(/\s+/));
	// The comma may be part of one name, "Lee, Ann"; several words may be one tag, or as many, as other engines read them.
	if (items.length === 1 && words.length > 1) {
		return [
			toList(l10n.t("Write {0} as a list of one", key), items),
			toList(l10n.t("Write each word as one of {0}", key), words),
		];
	}
	return [{ ...toList(l10n.t("Write {0} as a list", key), items), isCertain: items.length === 1 }];
}
