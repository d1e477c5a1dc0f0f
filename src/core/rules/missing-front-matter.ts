import * as l10n from "@vscode/l10n";
import { readersOf } from "../dialects/lookup.ts";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";
import {
	findHiddenFrontMatter,
	type HiddenFrontMatter,
} from "../front-matter-tools/find-hidden-front-matter.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { applyEdits, insertAt, replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { joinAnd } from "../text/word-list.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

const inHugo = { path: "content/posts/meetup.md", siteFiles: ["hugo.toml"] };

export const missingFrontMatter: Rule = {
	id: "missing-front-matter",
	summary: "A post starts with the front matter its engine needs.",
	rationale:
		"Engines look for front matter on a file's first line alone. Behind a comment, a heading or a blank it is published as text, or stops " +
		"the build, and without any the post has no title and no date. Checked of files in the folder where the site's engine keeps its posts.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "<!-- notes -->\n---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n<!-- notes -->\n\nThe hall was full.\n",
			facts: inHugo,
		},
		{
			bad: "title: Meetup recap\ndate: 2016-02-02\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: inHugo,
		},
		{
			bad: "title: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: inHugo,
		},
		{ bad: "# Meetup recap\n\nThe hall was full.\n", facts: inHugo },
	],
	clean: ["# Meetup recap\n\nThe hall was full.\n", "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n"],
	*check(post) {
		const { frontMatter, dialect, text } = post;
		if (dialect.formats.length === 0) return;
		if (frontMatter.format === "header" && !dialect.formats.includes("header")) {
			const { start } = frontMatter.range;
			const first = textRange(start, lineEndAt(text, start));
			yield withoutFences(post, { open: undefined, first, close: undefined });
			return;
		}
		if (frontMatter.format === "yaml" && !frontMatter.open && !dialect.fenceLimits?.isOpeningOptional) {
			yield withoutOpening(post);
			return;
		}
		if (frontMatter.state !== "absent") return;
		const hidden = findHiddenFrontMatter(text, dialect);
		if (hidden && (hidden.open || !dialect.fenceLimits?.isOpeningOptional)) {
			yield hidden.open ? behindText(post, hidden) : withoutFences(post, hidden);
			return;
		}
		if (/^\uFEFF?\s*\{\s*(?:['"]|\w+\s*:)/.test(text.slice(0, startOfJson))) {
			yield {
				message: l10n.t(
					"Write the front matter as JSON, with double quotes around keys and texts, or as `key: value` lines between two lines `---`.",
				),
				range: firstLine(post),
			};
			return;
		}
		const keys = dialect.needsNoFrontMatter ? [] : keysNeeded(post);
		if (keys.length > 0)
			yield {
				message: l10n.t(
					"Start the post with front matter: {0} needs {1}.",
					dialect.label,
					joinAnd(keys.map((key) => `\`${key}\``)),
				),
				range: firstLine(post),
				severity: "warning",
			};
	},
};

const startOfJson = 200;

function firstLine({ text }: Post) {
	return textRange(0, lineEndAt(text, 0));
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

function behindText(post: Post, { open, close }: HiddenFrontMatter): Problem {
	const range = open ?? firstLine(post);
	const before = post.text.slice(0, range.start);
	const isFence = /^(?:---|\+\+\+)$/.test(post.slice(range));
	return {
		message: isFence
			? l10n.t(
					"Start the file with this line: {0} sees front matter at the very start alone.",
					post.dialect.label,
				)
			: l10n.t(
					"Write this line as `---`, at the very start of the file: {0} does not see the front matter.",
					post.dialect.label,
				),
		range,
		...(isFence && close && before !== "" && { fixes: [moveToStart(post, before, close.end)] }),
	};
}

/** What stood before the front matter comes right behind it. */
function moveToStart({ text }: Post, before: string, closeEnd: number): Fix {
	const kept = before.trim();
	const behind = kept === "" ? "" : dominantLineEnd(text) + kept;
	return {
		title: l10n.t("Move the front matter to the start"),
		edits: [
			replaceRange(textRange(0, before.length), ""),
			...(behind === "" ? [] : [insertAt(closeEnd, behind)]),
		],
	};
}

function withoutOpening({ frontMatter, text, dialect }: Post): Problem {
	const { start } = frontMatter.range;
	const first = textRange(start, lineEndAt(text, start));
	// A fence behind blanks is one already.
	const isIndented = text.slice(first.start, first.end).trim() === "---";
	const edit = isIndented ? replaceRange(first, "---") : insertAt(start, `---${dominantLineEnd(text)}`);
	return {
		message: l10n.t(
			"Write a line `---` above these lines: {0} does not see them as front matter.",
			dialect.label,
		),
		range: first,
		fixes: [{ title: l10n.t("Put a line --- above the front matter"), edits: [edit] }],
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
		...(isMended && {
			fixes: [{ title: l10n.t("Put the front matter between lines {0}", fence), edits }],
		}),
	};
}
