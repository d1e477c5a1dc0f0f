import * as l10n from "@vscode/l10n";
import type { Fence } from "../front-matter/model.ts";
import { findMisplaced, type MisplacedFrontMatter } from "../front-matter/read/find-misplaced.ts";
import { surveyLines } from "../front-matter/read/survey-lines.ts";
import { writeScalar } from "../front-matter-tools/edit/quote-scalar.ts";
import type { Post } from "../post/post.ts";
import { lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { fencedTwice } from "./front-matter-start/fenced-twice.ts";
import { firstLine } from "./front-matter-start/first-line.ts";
import { jsonInBraces } from "./front-matter-start/json-in-braces.ts";
import { jsonWithoutFences } from "./front-matter-start/json-without-fences.ts";
import { misspeltFence } from "./front-matter-start/sentences.ts";
import { unknownFormat } from "./front-matter-start/unknown-format.ts";
import { withoutOpening } from "./front-matter-start/without-opening.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const frontMatterStart: Rule = {
	id: "front-matter-start",
	summary: "The file starts with front matter that the blog engine sees.",
	rationale:
		"Engines look for front matter at the file's very start, behind a line of three hyphens. A comment before it, a dash that a word processor made of them, " +
		"or a blank before them, and it is published as text: the post has no title and no date.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "—\ntitle: Meetup recap\ndate: 2016-02-02\n—\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { isPostByPath: true },
		},
		{
			bad: "\\---\ntitle: Meetup recap\ndate: 2016-02-02\n\\---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { isPostByPath: true },
		},
		{
			bad: " ---\ntitle: Meetup recap\ndate: 2016-02-02\n ---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { isPostByPath: true },
		},
		{
			bad: "  ---\n  title: Meetup recap\ndate: 2016-02-02\n  ---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { dialectId: "hexo", isPostByPath: true },
		},
		{
			bad: "{% comment %}x{% endcomment %}\n---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { dialectId: "hexo", isPostByPath: true },
		},
		{
			bad: "<!-- notes -->\n---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n<!-- notes -->\n\nThe hall was full.\n",
			facts: { isPostByPath: true },
		},
		{
			bad: "# Meetup recap\n\nTwo days.\n\n---\ntitle: x\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ntitle: x\ndate: 2016-02-02\n---\n# Meetup recap\n\nTwo days.\n\n\nThe hall was full.\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
		{
			bad: "# Meetup recap\n\n---\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ndate: 2016-02-02\ntitle: Meetup recap\n---\n\nThe hall was full.\n",
			facts: { dialectId: "jekyll", isPostByPath: true },
		},
		{
			bad: "title: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { dialectId: "jekyll", isPostByPath: true },
		},
		{
			bad: "---\n---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { dialectId: "jekyll", isPostByPath: true },
		},
		{
			bad: "---# notes\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { dialectId: "docusaurus", isPostByPath: true },
		},
		{
			bad: '{\n"title": "Meetup recap",\n"date": "2016-02-02"\n}\n\nThe hall was full.\n',
			good: '---\n{\n"title": "Meetup recap",\n"date": "2016-02-02"\n}\n---\n\nThe hall was full.\n',
			facts: { dialectId: "jekyll", isPostByPath: true },
		},
		{
			bad: "---title: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
		{
			bad: "  ---\n  title: Meetup recap\n  date: 2016-02-02\n  ---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
		{
			bad: "title: Meetup recap\ndate: 2016-02-02\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
		...[
			'{\n"title": "Meetup recap",\n"date": "2016-02-02"\n}\n;;;',
			'{"title": "Meetup recap",\n"date": "2016-02-02"};;;',
			'{"title": "Meetup recap",\n"date": "2016-02-02"}',
		].map((bad) => ({
			bad: `${bad}\n\nThe hall was full.\n`,
			good: '"title": "Meetup recap",\n"date": "2016-02-02"\n;;;\n\nThe hall was full.\n',
			facts: { dialectId: "hexo", isPostByPath: true } as const,
		})),
		{
			bad: ';;;\n{ "title": "Meetup recap" }\n;;;\n\nThe hall was full.\n',
			good: ';;;\n"title": "Meetup recap"\n;;;\n\nThe hall was full.\n',
			facts: { dialectId: "hexo", isPostByPath: true },
		},
		{
			bad: "--- Meetup recap ---\n\nThe hall was full.\n",
			facts: { dialectId: "docusaurus", isPostByPath: true },
		},
	],
	clean: [
		"---\ntitle: Meetup recap\n---\n\nA line of its own:\n\n---\ntitle: x\ndate: y\n---\n",
		"# How to write\n\n---\n\nStart with a title: it counts.\n",
	],
	*check(post) {
		const problem = problemAtStart(post);
		if (problem) yield problem;
	},
};

function problemAtStart(post: Post): Problem | undefined {
	const { state, range } = post.frontMatter;
	if (state === "absent") {
		const found = findMisplaced(post.text, range.start);
		// Where nothing looks like a fence, `missing-front-matter` has the word.
		if (!found) return unknownFormat(post);
		return found.kind === "fence" ? wrongFences(post, found) : behindText(post, found);
	}
	const hidden = withoutOpening(post);
	if (hidden) return hidden;
	if (state === "mapping") return jsonInBraces(post) ?? jsonWithoutFences(post);
	return state === "empty" ? fencedTwice(post) : undefined;
}

function wrongFences({ text, dialect }: Post, { open, close, mark }: MisplacedFrontMatter): Problem {
	const fences = [open, close].filter((fence) => fence !== undefined);
	const lineEnd = dominantLineEnd(text);
	const edits = fences
		.filter((fence) => fence.text !== mark)
		.map((fence) => {
			// A key behind the dashes is front matter already.
			const key = /^\W*?(?:[ \t]|(?<=---))([A-Za-z_][\w-]*[ \t]*[:=].*)$/.exec(fence.text)?.[1];
			return replaceRange(fence.range, key === undefined ? mark : `${mark}${lineEnd}${key}`);
		});
	edits.push(...withoutIndent(text, open, close));
	const isBehindBlanks = text.slice(0, open.range.start).trim() === "" && open.range.start > 0;
	const isSeen = dialect.fenceLimits?.takesComments && /^---(?:[ \t]*#|[A-Za-z][\w-]*:)/.test(open.text);
	return {
		message: isSeen
			? l10n.t(
					"Write this fence as `{0}`: with something behind it, other engines see no front matter.",
					mark,
				)
			: misspeltFence(mark),
		range: textRange(isBehindBlanks ? 0 : open.range.start, open.range.end),
		...(isSeen && { severity: "information" }),
		fixes: [
			{
				title: l10n.t("Change to {0}", mark),
				edits: isBehindBlanks ? [replaceRange(textRange(0, open.range.start), ""), ...edits] : edits,
				...(close && { isCertain: true }),
			},
		],
	};
}

/** The lines right below an indented fence that are indented with it: beside those at the margin they would be refused. */
function withoutIndent(text: string, open: Fence, close: Fence | undefined): readonly TextEdit[] {
	const indent = /^[ \t]+/.exec(text.slice(lineStartAt(text, open.range.start)))?.[0];
	if (indent === undefined || !close) return [];
	const edits: TextEdit[] = [];
	for (
		let start = nextLineStart(text, open.range.end);
		start < close.range.start && text.startsWith(indent, start);
		start = nextLineStart(text, start)
	)
		edits.push(replaceRange(textRange(start, start + indent.length), ""));
	return edits;
}

function behindText(post: Post, found: MisplacedFrontMatter): Problem {
	const { open, close } = found;
	const isMovable = close && !isTemplate(post, open);
	return {
		message: l10n.t("Move this below the front matter: behind other text, none is seen."),
		range: firstLine(post),
		fixes: isMovable ? [...headingAsTitle(post, found), moveBehind(post, open, close)] : [],
	};
}

/** A heading alone before front matter that has no title is one; most engines take none from headings. */
function headingAsTitle(
	{ text, dialect }: Post,
	{ open, close, mark }: MisplacedFrontMatter,
): readonly Fix[] {
	const [key] = dialect.keys.title ?? [];
	const heading = text
		.slice(0, open.range.start)
		.replace(/^\uFEFF/, "")
		.trim();
	const title = /^#[ \t]+([^\r\n[\]*_`<>{}\\#]+)$/.exec(heading)?.[1];
	if (!close || key === undefined || title === undefined || mark !== "---") return [];
	const { keys } = surveyLines(text, nextLineStart(text, open.range.end), close.range.start, "yaml");
	if (keys.some((each) => dialect.keys.title?.includes(each))) return [];
	const edits = [
		replaceRange(textRange(0, open.range.start), ""),
		insertAt(close.range.start, `${key}: ${writeScalar(title)}${dominantLineEnd(text)}`),
	];
	return [{ title: l10n.t("Make it the title"), edits }];
}

/** What stands before runs once it is a part of the post, and may stop the build there. */
function isTemplate({ text }: Post, open: Fence): boolean {
	return /(?<!\\)\{[{%]/.test(text.slice(0, open.range.start));
}

/** The text before goes below the front matter; a fence of code around it goes away. */
function moveBehind({ text }: Post, open: Fence, close: Fence): Fix {
	const before = textRange(0, open.range.start);
	const written = text.slice(0, before.end).replace(/^\uFEFF/, "");
	const after = nextLineStart(text, close.range.end);
	const codeFence = /^(`{3,}|~{3,})[^\r\n]*$/.exec(written.trim())?.[1];
	const edits: TextEdit[] = [replaceRange(before, "")];
	if (codeFence !== undefined && text.startsWith(codeFence, after)) {
		edits.push(replaceRange(textRange(after, nextLineStart(text, after)), ""));
		return { title: l10n.t("Remove the code fence around the front matter"), edits };
	}
	const lineEnd = after === close.range.end ? dominantLineEnd(text) : "";
	edits.push(insertAt(after, lineEnd + written));
	return { title: l10n.t("Move the text below the front matter"), edits };
}
