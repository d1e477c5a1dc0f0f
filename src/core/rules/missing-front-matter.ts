import * as l10n from "@vscode/l10n";
import type { Dialect } from "../dialects/dialect.ts";
import { readersOf } from "../dialects/lookup.ts";
import { findMisplaced } from "../front-matter/read/find-misplaced.ts";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";
import {
	findHiddenFrontMatter,
	type HiddenFrontMatter,
} from "../front-matter-tools/find-hidden-front-matter.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { applyEdits, insertAt } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { joinAnd } from "../text/word-list.ts";
import { unknownFormat } from "./front-matter-start/unknown-format.ts";
import { linesBelowHeading } from "./missing-front-matter/lines-below-heading.ts";
import type { Problem, Rule } from "./rule.ts";

const inHugo = { path: "content/posts/meetup.md", siteFiles: ["hugo.toml"] };

export const missingFrontMatter: Rule = {
	id: "missing-front-matter",
	summary: "A post starts with the front matter its engine needs.",
	rationale:
		"Engines look for front matter at a file's start, between lines that they know. Without them it is published as text, or stops " +
		"the build, and without any the post has no title and no date. Checked of files in the folder where the site's engine keeps its posts.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "```yaml\ntitle: Meetup recap\ndate: 2016-02-02\n```\n\nThe hall was full.\n",
			facts: inHugo,
		},
		{
			bad: 'title = "Meetup recap"\ndate = 2016-02-02\n\nThe hall was full.\n',
			good: '+++\ntitle = "Meetup recap"\ndate = 2016-02-02\n+++\n\nThe hall was full.\n',
			facts: inHugo,
		},
		{
			bad: "# Meetup recap\n\nDate: 2016-02-02\nTags: go, rust\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\ntags: [go, rust]\n---\n\nThe hall was full.\n",
			facts: inHugo,
		},
		{ bad: "# Meetup recap\n\nThe hall was full.\n", facts: inHugo },
		{ bad: '{\n  "title" = "Meetup recap"\n}\n\nThe hall was full.\n', facts: inHugo },
	],
	clean: ["# Meetup recap\n\nThe hall was full.\n", "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n"],
	*check(post) {
		const { frontMatter, dialect, text } = post;
		if (dialect.formats.length === 0 || frontMatter.state !== "absent" || isStartTold(post)) return;
		const hidden = findHiddenFrontMatter(text, dialect);
		if (hidden?.open) yield behindText(post, hidden.open);
		else if (hidden && !dialect.fenceLimits?.isOpeningOptional) yield withoutFences(post, hidden);
		else yield* noneAtAll(post);
	},
};

/** Where something like a fence stands, `front-matter-start` says how it is mended. */
function isStartTold(post: Post): boolean {
	return (
		findMisplaced(post.text, post.frontMatter.range.start) !== undefined || unknownFormat(post) !== undefined
	);
}

function* noneAtAll(post: Post): Generator<Problem> {
	const { dialect, text, frontMatter } = post;
	const { looksPastBlanks, isRequired } = dialect.fenceLimits ?? {};
	const range = firstLine(post);
	const isLikeJson = /^\uFEFF?\s*\{\s*(?:['"]|\w+\s*:)/.test(text.slice(0, startOfJson));
	// Hugo reads on from a brace, and stops where no JSON follows.
	if (isLikeJson || (looksPastBlanks && /^\s*\{/.test(text.slice(frontMatter.range.start)))) {
		yield {
			message: l10n.t(
				"Write the front matter as JSON, with double quotes around keys and texts, or as `key: value` lines between two lines `---`.",
			),
			range,
		};
		return;
	}
	if (isRequired) {
		yield {
			message: l10n.t(
				"Start the file with lines such as `Title: …` and `Date: …`: without them, {0} leaves the post out.",
				dialect.label,
			),
			range,
		};
		return;
	}
	const keys = dialect.needsNoFrontMatter ? [] : keysNeeded(post);
	if (keys.length > 0) {
		yield {
			message: l10n.t(
				"Start the post with front matter: {0} needs {1}.",
				dialect.label,
				joinAnd(keys.map((key) => `\`${key}\``)),
			),
			range,
			severity: "warning",
		};
	} else if (text.trim() !== "" && !isTitleElsewhere(dialect)) {
		yield {
			message: l10n.t(
				"Start the file with front matter: without it, {0} has no title for the post.",
				dialect.label,
			),
			range,
			severity: "information",
		};
	}
}

/** Whether the engine has something else to take a title from, or knows none. */
function isTitleElsewhere({ keys, knownKeys }: Dialect): boolean {
	const [title] = keys.title ?? [];
	if (title === undefined) return true;
	return knownKeys[title]?.byItself !== undefined && !knownKeys[title]?.fromFileName;
}

const startOfJson = 200;

function firstLine({ text, frontMatter }: Post): TextRange {
	const { start } = frontMatter.range;
	const first = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
	return textRange(first, lineEndAt(text, first));
}

/** What the engine makes neither of the file's name, which stages leave out, nor of anything else. */
function keysNeeded({ stage, dialect }: Post): readonly string[] {
	return stage.required.flatMap((name) => {
		const key = dialect.keys[name]?.[0];
		const known = key === undefined ? undefined : dialect.knownKeys[key];
		const isMade = known?.byItself !== undefined && known.fromFileName === undefined;
		return key === undefined || isMade ? [] : [key];
	});
}

function behindText(post: Post, open: TextRange): Problem {
	const { label } = post.dialect;
	return {
		message: /^(?:---|\+\+\+)$/.test(post.slice(open))
			? l10n.t("Start the file with this line: {0} sees front matter at the very start alone.", label)
			: l10n.t(
					"Write this line as `---`, at the very start of the file: {0} does not see the front matter.",
					label,
				),
		range: open,
	};
}

function withoutFences(post: Post, { first }: HiddenFrontMatter): Problem {
	const { text } = post;
	const lineEnd = dominantLineEnd(text);
	let end = first.end;
	for (let at = nextLineStart(text, end); at > end; at = nextLineStart(text, end)) {
		const next = lineEndAt(text, at);
		if (text.slice(at, next).trim() === "") break;
		end = next;
	}
	const isYaml = /^[^=]*:/.test(post.slice(first));
	const fence = isYaml ? "---" : "+++";
	const edits = [insertAt(0, fence + lineEnd), insertAt(end, lineEnd + fence)];
	const isMended =
		first.start === 0 &&
		!text.startsWith("---") &&
		(isYaml || post.dialect.formats.includes("toml")) &&
		readFrontMatter(applyEdits(text.slice(0, end), edits), readersOf(post.dialect)).state === "mapping";
	return {
		message: l10n.t(
			"Write a line `{0}` above and below these lines: {1} does not see them as front matter.",
			fence,
			post.dialect.label,
		),
		range: first,
		fixes: isMended
			? [{ title: l10n.t("Put the front matter between lines {0}", fence), edits }]
			: linesBelowHeading(post, textRange(first.start, end)),
	};
}
