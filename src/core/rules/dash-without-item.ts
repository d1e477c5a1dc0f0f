import * as l10n from "@vscode/l10n";
import type { FieldName } from "../dialects/field-name.ts";
import type { Field, FieldValue } from "../front-matter/model.ts";
import { scalarText } from "../front-matter/scalar-text.ts";
import { writeScalar } from "../front-matter-tools/edit/quote-scalar.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import type { Post } from "../post/post.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import type { Problem, Rule } from "./rule.ts";

export const dashWithoutItem: Rule = {
	id: "dash-without-item",
	summary: "Each dash of a YAML list starts a value of its own.",
	rationale:
		"A dash without a blank behind it is text, and so is one that is indented deeper than the value above: " +
		"`-go` and `-rust` below each other are one tag, `-go -rust`.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  -go\n  -rust\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n  - rust\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n    - rust\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n  - rust\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: go\n  - rust\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n  - rust\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  • go\n  • rust\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n  - rust\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n\u3000- go\n\u3000- rust\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n  - rust\n---\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: |\n  go\n  rust\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags:\n  - go\n  - rust\n---\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ntags:\n  - go\n  - rust -lang\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags: go\n  rust\n---\n",
		"---\nlayout: post\ntitle: -go\ndescription: Two days\n  - and a night - of talks\n---\n",
	],
	*check(post) {
		if (!readsYaml(post)) return;
		for (const field of post.frontMatter.fields) {
			const problem = gluedDashes(post, field) ?? deeperDash(post, field) ?? linesAsText(post, field);
			if (problem) yield problem;
		}
	},
};

/** A text whose every line, from the one below the key on, starts with a dash. */
function gluedDashes({ text }: Post, { key, style, raw, keyRange, valueRange }: Field): Problem | undefined {
	if (style !== "plain" || !/^-[^\s-]/.test(raw)) return undefined;
	if (!/[\r\n]/.test(text.slice(keyRange.end, valueRange.start))) return undefined;
	const lines = raw.split(/\r?\n/);
	if (!lines.every((line) => /^\s*-/.test(line))) return undefined;
	const dashes = [...raw.matchAll(/^[ \t]*-(?=[^\s-])/gm)];
	return {
		message: l10n.t("Put a blank behind each dash: without it, `{0}` is one text.", key),
		range: valueRange,
		fixes: [
			{
				title: l10n.t("Put a blank behind each dash"),
				edits: dashes.map(({ index, 0: dash }) => insertAt(valueRange.start + index + dash.length, " ")),
				isCertain: true,
			},
		],
	};
}

/** A value of a list with another dash in the lines that continue it. */
function deeperDash({ text }: Post, { items = [] }: Field): Problem | undefined {
	for (const item of items) {
		if (item.style !== "plain" || !/\n[ \t]+- /.test(item.raw)) continue;
		const indent = indentOf(text, item);
		if (indent === undefined) continue;
		const edits: TextEdit[] = [];
		for (const { index, 0: found } of item.raw.matchAll(/(?<=\n)[ \t]+(?=- )/g)) {
			const start = item.valueRange.start + index;
			edits.push(replaceRange(textRange(start, start + found.length), indent));
		}
		return {
			message: l10n.t("Line this dash up with the one above: indented deeper, it is part of its text."),
			range: item.valueRange,
			fixes: [{ title: l10n.t("Line the dashes up"), edits, isCertain: true }],
		};
	}
	return undefined;
}

/** Several lines below a key for lists that are one text: another sign stands for the dash, the first value stands beside the key, or no sign at all. */
function linesAsText(post: Post, field: Field): Problem | undefined {
	const { key, style, raw, keyRange, valueRange } = field;
	const name = listFields.find((each) => post.dialect.keys[each]?.includes(key));
	if (name && (style === "literal" || style === "folded")) return blockAsText(post, name, field);
	if (!name || style !== "plain" || !/[\r\n]/.test(raw)) return undefined;
	const lines = raw.split(/\r?\n/).filter((line) => line.trim() !== "");
	const marked = lines.filter((line) => BULLET.test(line)).length;
	const isBelow = /[\r\n]/.test(post.text.slice(keyRange.end, valueRange.start));
	const isMarked = marked === lines.length || (!isBelow && marked === lines.length - 1);
	if (
		!isMarked &&
		(marked > 0 || !isBelow || post.dialect.textLists?.[name] === "at-blanks" || /,/.test(raw))
	)
		return undefined;
	return asList(
		post,
		field,
		lines.map((line) => line.replace(BULLET, "").trim()),
		isMarked,
	);
}

/** `tags: |` makes one text of the lines below it. */
function blockAsText(post: Post, name: FieldName, field: Field): Problem | undefined {
	const items = scalarText(field.value)
		.split("\n")
		.map((line) => line.replace(BULLET, "").trim())
		.filter((line) => line !== "");
	if (items.length < 2 || post.dialect.textLists?.[name] === "at-blanks") return undefined;
	return asList(post, field, items, false);
}

/** Says that a text of several lines was meant for a list, and writes one. */
function asList(
	post: Post,
	{ key, raw, keyRange, valueRange }: Field,
	items: readonly string[],
	isCertain: boolean,
): Problem {
	const indent = /\n([ \t]+)/.exec(raw)?.[1] ?? "  ";
	const lineEnd = raw.includes("\r\n") ? "\r\n" : "\n";
	const written = items.map((item) => `${lineEnd}${indent}- ${writeScalar(item)}`).join("");
	const colon = post.text.indexOf(":", keyRange.end) + 1;
	return {
		message: l10n.t(
			"Start each of these lines with a dash and a blank: as they stand, `{0}` is one text.",
			key,
		),
		range: valueRange,
		fixes: [
			{
				title: l10n.t("Write a list with a dash for each line"),
				edits: [replaceRange(textRange(colon, valueRange.end), written)],
				isCertain,
			},
		],
	};
}

const listFields = ["tags", "categories"] as const;

/** What stands for a dash where word processors and other formats make lists. */
const BULLET =
	/^[ \t\u00A0\u3000]*(?:[-\u2010-\u2015\u2212]{1,3}|[*+\u2022\u2023\u25AA\u25E6\u00B7]|\d{1,3}[.)])[ \t\u00A0\u3000]+(?=\S)/;

/** What stands before the dash of a value that starts its line. */
function indentOf(text: string, { valueRange }: FieldValue): string | undefined {
	return /^([ \t]*)-[ \t]+$/.exec(text.slice(lineStartAt(text, valueRange.start), valueRange.start))?.[1];
}
