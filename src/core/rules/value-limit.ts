import * as l10n from "@vscode/l10n";
import { readFileName } from "../dialects/file-name.ts";
import { lookUp } from "../dialects/lookup.ts";
import type { ValueLimit } from "../dialects/value-limits.ts";
import { type PostValue, scalarOf, valuesOf } from "../post/field-values.ts";
import type { Post } from "../post/post.ts";
import type { TextRange } from "../text/text-range.ts";
import { joinOr } from "../text/word-list.ts";
import type { Problem, Rule } from "./rule.ts";

export const valueLimit: Rule = {
	id: "value-limit",
	summary: "Titles, tags and the like keep within the engine's limits.",
	rationale:
		"Platforms that take posts from files look at how many tags there are, how long they are and what they consist of, and refuse the rest.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "---\ntitle: Meetup recap\nemoji: 🎉\ntype: tech\ntopics: [a, b, c, d, e, f]\npublished: true\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\nemoji: 🎉🎈\ntype: tech\ntopics: [go]\npublished: true\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\npublished: true\ntags: open-source\n---\n",
			facts: { dialectId: "dev-to" },
		},
		{
			bad: "---\ntitle: Meetup recap\nkeywords: []\n---\n",
			facts: { dialectId: "docusaurus", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\nauthors:\n  - title: Organiser\n---\n",
			facts: { dialectId: "docusaurus", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\ndraft: true\nunlisted: true\n---\n",
			facts: { dialectId: "docusaurus", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\ntoc_min_heading_level: 4\ntoc_max_heading_level: 3\n---\n",
			facts: { dialectId: "docusaurus", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\nlast_update:\n  author: 5\n---\n",
			facts: { dialectId: "docusaurus", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\noutputs: [5]\n---\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\noutputs: true\n---\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntemplateEngineOverride: markdwon\n---\n",
			facts: { dialectId: "eleventy", isPostByPath: true },
		},
	],
	clean: [
		"---\ntitle: Meetup recap\nemoji: 👩‍💻\ntype: tech\ntopics: [go, rust, cpp, k8s, 勉強会]\npublished: true\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ntags: [a, b, c, d, e, f]\n---\n",
	],
	*check(post) {
		for (const limit of post.dialect.valueLimits ?? []) {
			for (const problem of [...exceeded(post, limit), ...misshapen(post, limit)]) {
				yield { ...problem, ...(limit.isAdvice && { severity: "warning" }) };
			}
		}
	},
};

function* exceeded(post: Post, limit: ValueLimit): Generator<Problem> {
	const { mostValues, mostCharacters, form } = limit;
	const { label } = post.dialect;
	const values = valuesFor(post, limit);
	const extra = mostValues === undefined ? undefined : values[mostValues];
	const last = values.at(-1);
	if (extra && last) {
		yield {
			message: l10n.t("Keep {0} of these: {1} takes no more.", mostValues ?? 0, label),
			range: { start: extra.range.start, end: last.range.end },
		};
	}
	for (const { value, range } of values) {
		if (mostCharacters !== undefined && value.length > mostCharacters) {
			yield {
				message: l10n.t("Shorten this to {0} characters: {1} takes no more.", mostCharacters, label),
				range,
			};
		}
		if (form && !form.pattern.test(value)) {
			yield {
				message: l10n.t("Write this like `{0}`: {1} does not take it as it is.", form.like, label),
				range,
			};
		}
	}
}

/** Lists and mappings that lack something, and keys that do not go together. */
function* misshapen(
	{ frontMatter, dialect }: Post,
	{ field, needsValues, needsOneOf, needsText, notBelow, notWith }: ValueLimit,
): Generator<Problem> {
	const found = typeof field === "object" ? lookUp(frontMatter, field.key, dialect) : undefined;
	if (!found) return;
	const { key, items, valueRange, range } = found;
	if (needsValues && items?.every(({ value }) => value === null)) {
		yield {
			message: l10n.t("Write a value in `{0}`, or remove it: {1} takes no empty list.", key, dialect.label),
			range: valueRange,
		};
	}
	const mappings = needsOneOf ? (items ?? [found]) : [];
	for (const { fields, value, valueRange: place } of mappings) {
		const isMapping =
			fields !== undefined || (items !== undefined && (value === null || typeof value === "boolean"));
		if (!isMapping || fields?.some((each) => needsOneOf?.includes(each.key))) continue;
		const named = joinOr(needsOneOf?.map((each) => `\`${each}\``) ?? []);
		yield {
			message: l10n.t(
				"Write {0} in this value of `{1}`: {2} does not take it without.",
				named,
				key,
				dialect.label,
			),
			range: place.end > place.start ? place : range,
		};
	}
	const isText = typeof found.value === "string" && found.value.trim() !== "";
	if (needsText !== undefined && !isText) {
		yield {
			message: l10n.t("Write this like `{0}`: {1} does not take it as it is.", needsText, dialect.label),
			range: valueRange.end > valueRange.start ? valueRange : range,
		};
	}
	const least = notBelow === undefined ? undefined : lookUp(frontMatter, notBelow, dialect)?.value;
	if (typeof least === "number" && typeof found.value === "number" && found.value < least) {
		yield {
			message: l10n.t("Write this like `{0}`: {1} does not take it as it is.", least, dialect.label),
			range: valueRange,
		};
	}
	if (
		notWith !== undefined &&
		found.value === true &&
		lookUp(frontMatter, notWith, dialect)?.value === true
	) {
		yield {
			message: l10n.t("Keep `{0}` or `{1}`: {2} takes no post with both.", notWith, key, dialect.label),
			range,
		};
	}
}

function valuesFor(post: Post, { field, readsTruth }: ValueLimit): readonly PostValue[] {
	if (field === "slugInFileName") return slugInFileName(post);
	if (typeof field === "string" && field !== "emoji") return valuesOf(post, field);
	const found = lookUp(post.frontMatter, field === "emoji" ? field : field.key, post.dialect);
	if (found?.items) return found.items.flatMap(scalarOf);
	if (typeof found?.value === "boolean" && readsTruth) return [{ value: found.raw, range: found.valueRange }];
	return typeof found?.value === "string" || (typeof found?.value === "number" && field !== "emoji")
		? scalarOf(found)
		: [];
}

/** The file's name, told of at the front matter's start: an article's slug is nothing else. */
function slugInFileName({ dialect, facts, frontMatter, text }: Post): readonly PostValue[] {
	const file = facts.path?.split("/").at(-1);
	const isArticle = /(?:^|\/)articles\/[^/]+\.md$/.test(facts.path ?? "");
	if (file === undefined || !isArticle || readFileName(dialect, facts.path).slug !== undefined) return [];
	const place: TextRange = frontMatter.open?.range ?? { start: 0, end: Math.min(1, text.length) };
	return [{ value: file.replace(/\.md$/, ""), range: place }];
}
