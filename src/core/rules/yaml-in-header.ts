import * as l10n from "@vscode/l10n";
import type { FieldName } from "../dialects/dialect.ts";
import type { Field } from "../front-matter/model.ts";
import { readHeader } from "../front-matter/read/header.ts";
import { readHeaderLines } from "../front-matter/read/header-lines.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import type { Post } from "../post/post.ts";
import { nextLineStart } from "../text/line-bounds.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { joinOr } from "../text/word-list.ts";
import type { Problem, Rule } from "./rule.ts";

/** Characters of a list that are looked at. */
const longestList = 2_000;

const asPelican = { dialectId: "pelican", isPostByPath: true } as const;

export const yamlInHeader: Rule = {
	id: "yaml-in-header",
	summary: "A header of `Key: value` lines is written as one, not as YAML.",
	rationale:
		"Pelican reads lines of a key and its text, with or without `---` around them: quotes and brackets are shown, lists with a dash are lost, " +
		"and a blank line or a comment ends the header, so that a date below it is not read and the post is left out.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: 'Title: "Meetup recap"\nDate: 2016-02-02\n',
			good: "Title: Meetup recap\nDate: 2016-02-02\n",
			facts: asPelican,
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags:\n  - go\n  - rust\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: go, rust\n---\n",
			facts: asPelican,
		},
		{
			bad: "Title: Meetup recap\nDate: 2016-02-02\nTags: [go, 'rust']\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nTags: go, rust\n",
			facts: asPelican,
		},
		{
			bad: "Title: Meetup recap\n\nDate: 2016-02-02\n\nThe hall was full.\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\n\nThe hall was full.\n",
			facts: asPelican,
		},
		{ bad: "Title: Meetup recap\nDate: 2016-02-02\nStatus: drfat\n", facts: asPelican },
		{
			bad: "Title: Meetup\n    recap\nDate: 2016-02-02\nTags: go\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nTags: go\n",
			facts: asPelican,
		},
		{
			bad: "Title: Meetup recap\nDate: 2016-02-02\nTags: go,\n    rust\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nTags: go, rust\n",
			facts: asPelican,
		},
		{
			bad: "Title: Meetup recap\nDate: 2016-02-02\nTag: go\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nTags: go\n",
			facts: asPelican,
		},
		{
			bad: "Title: Meetup recap\nDate: 2016-02-02\nDraft: true\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nStatus: draft\n",
			facts: asPelican,
		},
		{
			bad: "---\ntitle: Meetup recap\n# the first day\ndate: 2016-02-02\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: asPelican,
		},
		{
			bad: "---\ntitle: Meetup recap # draft title\ndate: 2016-02-02\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: asPelican,
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02 # the first day\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: asPelican,
		},
	],
	clean: [
		'Title: The "full" hall\nDate: 2016-02-02\nSummary: Two days,\n    of talks\n\nNote: none.\n',
		'title: "Quoted"\n---\n',
	],
	*check(post) {
		if (!post.dialect.formats.includes("header") || readsYaml(post)) return;
		const { format, content } = post.frontMatter;
		if (format === "yaml" || format === "header") {
			const { fields } = readHeader(post.text, content);
			for (const field of fields) {
				const problem =
					checkComment(post, field) ??
					checkQuotes(post, field) ??
					checkBrackets(post, field) ??
					checkList(post, field) ??
					checkLines(post, field) ??
					checkStatus(post, field);
				if (problem) yield problem;
			}
			yield* checkTwice(post, fields);
		}
		yield* checkBreaks(post);
	},
};

/** Between fences a header looks like YAML, whose comments it does not have. */
function checkComment(post: Post, { raw, valueRange, key }: Field): Problem | undefined {
	const comment = post.frontMatter.format === "yaml" ? /(?<=\S)[ \t]+#[ \t]+\S[^\r\n]*$/.exec(raw) : null;
	if (!comment) return undefined;
	const isDate = post.dialect.keys.publishedOn?.includes(key.toLowerCase()) === true;
	const range = textRange(valueRange.start + comment.index, valueRange.end);
	return {
		message: l10n.t(
			"Remove `{0}`: {1} has no comments here and reads it as text.",
			comment[0].trim(),
			post.dialect.label,
		),
		range,
		severity: isDate ? "error" : "information",
		fixes: [{ title: l10n.t("Remove the comment"), edits: [replaceRange(range, "")], isCertain: isDate }],
	};
}

function checkQuotes(post: Post, { raw, valueRange, key }: Field): Problem | undefined {
	const inner = /^"([^"\r\n]+)"$|^'([^'\r\n]+)'$/.exec(raw);
	const bare = inner?.[1] ?? inner?.[2];
	if (bare === undefined) return undefined;
	const isDate = post.dialect.keys.publishedOn?.includes(key.toLowerCase()) === true;
	// A date in single quotes is read.
	if (isDate && raw.startsWith("'")) return undefined;
	return {
		message: l10n.t(
			"Write `{0}` without quotes: {1} reads them as part of the text.",
			key,
			post.dialect.label,
		),
		range: valueRange,
		...(isDate && { severity: "error" as const }),
		fixes: [{ title: l10n.t("Remove the quotes"), edits: [replaceRange(valueRange, bare)], isCertain: true }],
	};
}

function checkBrackets(post: Post, { raw, valueRange, key }: Field): Problem | undefined {
	if (/^(?:"[^",]*"|'[^',]*')(?:, ?(?:"[^",]*"|'[^',]*'))+$/.test(raw) && isList(post, key))
		return writtenAsList(post, key, valueRange, valueRange, raw.split(","));
	const inner = /^\[([^[\]\r\n]*)\]$/.exec(raw)?.[1];
	return inner !== undefined && isList(post, key)
		? writtenAsList(post, key, valueRange, valueRange, inner.split(","))
		: undefined;
}

/** `- go` on a line of its own; the lines that are indented by less than four blanks are none of the header's. */
function checkList(post: Post, { key, keyRange, raw }: Field): Problem | undefined {
	const [first = ""] = raw.split(/\r\n?|\n/, 1);
	if (!isList(post, key) || (raw !== "" && !/^-[ \t]/.test(first))) return undefined;
	const start = keyRange.end + 1;
	const lines = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*-[ \t]+[^\r\n]+)+/.exec(
		post.text.slice(start, start + longestList),
	)?.[0];
	if (lines === undefined) return undefined;
	const items = lines
		.split(/\r\n?|\n/)
		.slice(1)
		.map((line) => line.trim().slice(1));
	return writtenAsList(post, key, keyRange, textRange(start, start + lines.length), items, " ");
}

/** Of most keys the engine takes the first line's text alone, of some each line as one of several titles. */
function checkLines(post: Post, { key, keyRange, raw, valueRange }: Field): Problem | undefined {
	const name = key.toLowerCase();
	if (!post.dialect.singleLineKeys?.includes(name)) return undefined;
	// Where nothing stands behind the colon, that nothing is the first line.
	const start = keyRange.end + 1;
	const end = raw.endsWith(",") ? endOfStrayLine(post.text, valueRange.end) : valueRange.end;
	const lines = post.text.slice(start, end).split(/\r\n?|\n/);
	if (raw === "" || lines.length < 2) return undefined;
	const isTags = isList(post, name) && !/;/.test(raw);
	const parts = lines.map((line) => line.trim()).filter((line) => line !== "" && !/^[>|][-+]?$/.test(line));
	const joined = isTags
		? parts.map((part) => part.replace(/,$/, "").replace(/^-[ \t]+/, "")).join(", ")
		: parts.join(" ");
	return {
		message: l10n.t(
			"Write `{0}` on one line: {1} does not read the lines below it as its text.",
			key,
			post.dialect.label,
		),
		range: valueRange,
		fixes: [
			{
				title: l10n.t("Write {0} on one line", key),
				edits: [replaceRange(textRange(start, end), ` ${joined}`)],
				isCertain: true,
			},
		],
	};
}

/** A line below a comma that is indented by less than four blanks ends the header. */
function endOfStrayLine(text: string, end: number): number {
	const line = /^(?:\r\n|\r|\n) {1,3}(?![A-Za-z0-9_-]+:)[^\s][^\r\n]{0,200}/.exec(
		text.slice(end, end + 206),
	)?.[0];
	return line === undefined ? end : end + line.trimEnd().length;
}

function writtenAsList(
	post: Post,
	key: string,
	range: TextRange,
	replaced: TextRange,
	items: readonly string[],
	lead = "",
): Problem {
	const bare = items.map((item) => item.trim().replace(/^(["'])(.*)\1$/, "$2")).filter((item) => item !== "");
	const separator = bare.some((item) => item.includes(",")) ? "; " : ", ";
	return {
		message: l10n.t(
			"Write `{0}` on one line with commas between: {1} reads no list here.",
			key,
			post.dialect.label,
		),
		range,
		fixes: [
			{
				title: l10n.t("Write {0} with commas", key),
				edits: [replaceRange(replaced, lead + bare.join(separator))],
				isCertain: true,
			},
		],
	};
}

function isList({ dialect }: Post, key: string): boolean {
	const names: readonly FieldName[] = ["tags", "categories", "author"];
	return names.some((name) => dialect.keys[name]?.includes(key.toLowerCase()));
}

/** A word the engine does not know, or another engine's key for the same. */
function checkStatus(
	{ dialect }: Post,
	{ key, keyRange, range, raw, valueRange }: Field,
): Problem | undefined {
	const name = key.toLowerCase();
	const known = dialect.knownKeys[name];
	if (known?.values && known.stopsAtOthers && raw !== "" && !known.values.includes(raw.toLowerCase())) {
		const words = joinOr(known.values.map((value) => `\`${value}\``));
		return {
			message: l10n.t(
				"Write {0} in `{1}`: at another word, {2} leaves the post out.",
				words,
				key,
				dialect.label,
			),
			range: valueRange,
			severity: "error",
		};
	}
	const instead = dialect.writtenOtherwise?.find((each) => each.key === name && each.value.test(raw));
	if (!instead || (instead.written.includes("{value}") && /[\r\n]/.test(raw))) return undefined;
	const written = instead.written.replace("{value}", () => raw);
	return {
		message: l10n.t("Write `{0}`: {1} does not know `{2}`.", written, dialect.label, key),
		range: keyRange,
		fixes: [
			{
				title: l10n.t("Change to {0}", written),
				edits: [replaceRange(range, written)],
				isCertain: true,
			},
		],
	};
}

/** Of most keys the values of all lines are joined, which is wanted for tags; for these it is not. */
function* checkTwice({ dialect }: Post, fields: readonly Field[]): Generator<Problem> {
	const names: readonly FieldName[] = ["title", "publishedOn", "slug", "layout"];
	const single = names.flatMap((name) => dialect.keys[name] ?? []);
	const seen = new Set<string>();
	for (const { key, keyRange } of fields) {
		const name = key.toLowerCase();
		if (seen.has(name) && single.includes(name)) {
			yield {
				message: l10n.t("Keep one `{0}`: {1} puts the values of both together.", key, dialect.label),
				range: keyRange,
			};
		}
		seen.add(name);
	}
}

function* checkBreaks({ text, dialect, stage, frontMatter }: Post): Generator<Problem> {
	const known = new Set(Object.keys(dialect.knownKeys));
	const { breaks, lost } = readHeaderLines(text, text.startsWith("\uFEFF") ? 1 : 0, known);
	const [first] = breaks;
	const [key] = lost;
	if (!first || key === undefined) return;
	const isBlank = first.text.trim() === "";
	const needed = stage.required.flatMap((name) => dialect.keys[name] ?? []);
	const isMendable = breaks.every((line) => line.text.trim() === "" || line.text.startsWith("#"));
	const edits = breaks.map(({ range }) =>
		replaceRange(textRange(range.start, nextLineStart(text, range.end)), ""),
	);
	yield {
		message: isBlank
			? l10n.t("Remove the blank line: {0} ends the header here and does not read `{1}`.", dialect.label, key)
			: l10n.t("Remove this line: {0} ends the header here and does not read `{1}`.", dialect.label, key),
		range: isBlank ? textRange(first.range.start, nextLineStart(text, first.range.end)) : first.range,
		...((needed.some((each) => lost.includes(each)) || frontMatter.state === "absent") && {
			severity: "error" as const,
		}),
		...(isMendable && { fixes: [{ title: l10n.t("Remove what ends the header"), edits, isCertain: true }] }),
	};
}
