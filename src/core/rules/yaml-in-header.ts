import * as l10n from "@vscode/l10n";
import type { Field } from "../front-matter/model.ts";
import { readHeader } from "../front-matter/read/header.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import type { Problem, Rule } from "./rule.ts";
import { checkBreaks } from "./yaml-in-header/header-breaks.ts";
import { checkLines } from "./yaml-in-header/lines-of-value.ts";
import { checkBrackets, checkList } from "./yaml-in-header/list-in-header.ts";
import { checkOtherKey, checkTwice } from "./yaml-in-header/other-words.ts";

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
			bad: "Title: Meetup recap\nDate: 2016-02-02\nPublished: false\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nStatus: draft\n",
			facts: asPelican,
		},
		{
			bad: "Title: Meetup recap\nDate: 2016-02-02\nTags: go\nTags: rust\n",
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
		"Title: Meetup recap\nDate: 2016-02-02\nSummary: Two days\nSummary: of talks\n",
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
					checkOtherKey(post, field);
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
		fixes: [{ title: l10n.t("Remove the comment"), edits: [replaceRange(range, "")] }],
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
