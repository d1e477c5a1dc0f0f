import * as l10n from "@vscode/l10n";
import type { FieldName } from "../dialects/dialect.ts";
import type { Field, FieldValue } from "../front-matter/model.ts";
import { quoteScalar, writeScalar } from "../front-matter-tools/edit/quote-scalar.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const listItemKind: Rule = {
	id: "list-item-kind",
	summary: "Each tag and category is text.",
	rationale:
		"The item `- FOSDEM: 2026` is a key with a value, which pages show as `[object Object]` or stop at; a dash alone is an empty tag, and a day " +
		"turns into a timestamp.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - FOSDEM: 2026\n  - go\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\ntags:\n  - "FOSDEM: 2026"\n  - go\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - name: go\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - name: go\n    slug: golang\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go:\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [go: 1, rust]\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\ntags: ["go: 1", rust]\n---\n',
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: [2016-02-02]\n---\n",
			good: '---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: ["2016-02-02"]\n---\n',
			facts: { dialectId: "hexo" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags:\n  - go\n  -\n---\n",
			facts: { dialectId: "hugo" },
		},
	],
	clean: ["---\nlayout: post\ntitle: Meetup recap\ntags: [2016, 2016-02-02, go]\n---\n"],
	*check(post) {
		for (const name of listFields) {
			const field = post.field(name);
			for (const item of field?.items ?? []) {
				const problem =
					field &&
					(checkItem(post, field.key, item) ??
						checkEmpty(post, field.key, item) ??
						checkList(post, name, item));
				if (problem) yield problem;
			}
		}
	},
};

const listFields: readonly FieldName[] = ["tags", "categories"];

function checkItem(post: Post, key: string, item: FieldValue): Problem | undefined {
	const { value, raw, style, valueRange, fields } = item;
	const { dialect } = post;
	const stops = dialect.atOtherTypes === "stops-site";
	const severity = stops ? { severity: "error" as const } : {};
	const isWordForNothing = value === null && style === "plain" && /^(?:null|~)$/i.test(raw);
	if (isWordForNothing && readsYaml(post)) {
		return {
			message: l10n.t("Put `{0}` in quotes: in `{1}`, YAML reads it as no value.", raw, key),
			range: valueRange,
			fixes: quote(post, item),
			...severity,
		};
	}
	if (value === null && dialect.dropsEmptyItems) return undefined;
	if (value === null && (style === "missing" || raw === "")) {
		return {
			message: l10n.t("Give this dash in `{0}` a value, or remove it.", key),
			range: valueRange.start > 0 ? { start: valueRange.start - 1, end: valueRange.end } : valueRange,
			...severity,
		};
	}
	if (fields?.length === 1) {
		return {
			message: l10n.t("Put this value of `{0}` in quotes: YAML takes its colon for a key.", key),
			range: valueRange,
			fixes: withoutKey(post, item) ?? (isCount(fields[0]) ? countOrText(post, item) : quote(post, item)),
			...severity,
		};
	}
	if (fields && isNoTag(post, fields)) {
		return {
			message: l10n.t("Write each value of `{0}` as text: {1} takes no keys in it.", key, dialect.label),
			range: valueRange,
			fixes: nameAlone(post, item),
			...severity,
		};
	}
	const isDay =
		style === "plain" && typeof value === "string" && dialect.dates?.unquoted?.(value) !== undefined;
	if (isDay) {
		return {
			message: l10n.t(
				"Put this day in `{0}` in quotes: {1} shows it with hours and a time zone.",
				key,
				dialect.label,
			),
			range: valueRange,
			fixes: quote(post, item),
		};
	}
	if (!stops || typeof value !== "boolean") return undefined;
	return {
		message: l10n.t(
			"Put this value of `{0}` in quotes: {1} builds no page of the site with it.",
			key,
			dialect.label,
		),
		range: valueRange,
		fixes: quote(post, item),
		severity: "error",
	};
}

/** Some engines drop a text without a character, some show a tag without a name. */
function checkEmpty({ dialect }: Post, key: string, { value, valueRange }: FieldValue): Problem | undefined {
	if (typeof value !== "string" || value.trim() !== "") return undefined;
	const stops = dialect.atOtherTypes === "stops-site";
	return {
		message: l10n.t("Write a value between these quotes in `{0}`, or remove them.", key),
		range: valueRange,
		severity: stops ? "error" : "information",
	};
}

/** A list in the list of tags; among categories it may be a path. */
function checkList(
	{ dialect }: Post,
	name: FieldName,
	{ items, valueRange }: FieldValue,
): Problem | undefined {
	if (name !== "tags" || !items || items.length === 0 || dialect.flattensLists) return undefined;
	return {
		message: l10n.t("Write each of these as a tag of its own: {0} takes a list for one tag.", dialect.label),
		range: valueRange,
		severity: dialect.atOtherTypes === "stops-site" ? "error" : items.length > 1 ? "warning" : "information",
	};
}

/** Several keys, as other programs write tags out; some engines know tags with a label and an address. */
function isNoTag({ dialect }: Post, fields: readonly Field[]): boolean {
	const { tagKeys, schemaIsSitesOwn, yaml } = dialect;
	if (fields.length < 2 || !yaml || schemaIsSitesOwn) return false;
	return !tagKeys?.every((key) => fields.some((each) => each.key === key));
}

/** What of several keys may be the tag's name. */
function nameAlone(post: Post, { valueRange, fields = [] }: FieldValue): readonly Fix[] {
	if (!readsYaml(post)) return [];
	const named = fields.filter(({ key, style, raw }) => {
		return NAME_KEY.test(key) && style !== "missing" && !/[\r\n{}]/.test(raw);
	});
	const names = new Set(named.map(({ raw }) => raw));
	return [...names].map((raw) => ({
		title: l10n.t("Change to {0}", raw),
		edits: [replaceRange(valueRange, raw)],
	}));
}

const NAME_KEY = /^(?:name|label|tag|title|slug|value)$/i;

/** `- name: go`, as other engines have their tags, and `- go:`: what is left without the key or the colon. */
function withoutKey(post: Post, { raw, valueRange, fields = [] }: FieldValue): readonly Fix[] | undefined {
	const [only] = fields;
	if (!only || !readsYaml(post) || /[\r\n{}]/.test(raw)) return undefined;
	const isEmpty = only.style === "missing";
	if (!isEmpty && !NAME_KEY.test(only.key)) return undefined;
	const meant = isEmpty ? only.key : only.raw;
	const edits = [replaceRange(valueRange, isEmpty ? writeScalar(meant) : meant)];
	return [{ title: l10n.t("Change to {0}", meant), edits, isCertain: isEmpty }];
}

/** `go: 1`: a number behind a tag may count something, or belong to its name. */
function isCount(only: Field | undefined): boolean {
	return only?.style === "plain" && /^\d{1,3}$/.test(only.raw);
}

function countOrText(post: Post, item: FieldValue): readonly Fix[] {
	const key = item.fields?.[0]?.key ?? "";
	const quoted = quote(post, item).map(({ title, edits }) => ({ title, edits }));
	if (quoted.length === 0) return [];
	const edits = [replaceRange(item.valueRange, writeScalar(key))];
	return [...quoted, { title: l10n.t("Change to {0}", key), edits }];
}

function quote(post: Post, { raw, valueRange }: FieldValue): readonly Fix[] {
	if (!readsYaml(post) || /[\r\n{}]/.test(raw)) return [];
	return [
		{
			title: l10n.t("Put it in quotes"),
			edits: [replaceRange(valueRange, quoteScalar(raw))],
			isCertain: true,
		},
	];
}
