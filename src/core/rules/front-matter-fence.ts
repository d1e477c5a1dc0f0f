import * as l10n from "@vscode/l10n";
import type { Fence } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { joinOr } from "../text/word-list.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const frontMatterFence: Rule = {
	id: "front-matter-fence",
	summary: "The front matter stands between two fences the blog engine sees.",
	rationale:
		"An engine that does not see both fences publishes the front matter as text, or loses the start of the post. " +
		"Engines differ: WordPress sync wants the opening fence as the file's very first characters and nothing after the closing one.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\n\nThe hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n\nThe hall was full.\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap ---\n\nThe hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n\nThe hall was full.\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\n-----\n\nThe hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n\nThe hall was full.\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\n---The hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\nThe hall was full.\n",
		},
		{
			bad: "\n---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n",
			good: "---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n",
		},
		{
			bad: "---\npost_title: Meetup recap\nlayout: post\npublished: false\n--- \n",
			good: "---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n",
		},
		{
			bad: '+++\ntitle = "Meetup recap"\n+++\n',
			facts: { path: "_posts/2016-02-02-x.md", dialectId: "jekyll" },
		},
	],
	*check(post) {
		const { state, format, open, close, almostClose } = post.frontMatter;
		// Where none is seen, `front-matter-start` has the word.
		if (!open && state === "unclosed" && format === "json" && post.dialect.formats.includes("json"))
			yield unclosedJson(post);
		if (!open) return;
		if ((format === "toml" || format === "json") && !post.dialect.formats.includes(format)) {
			yield wrongFormat(post, open);
			return;
		}
		yield* checkStart(post, open);
		if (state === "unclosed" && post.dialect.fenceLimits?.isClosingOptional) return;
		if (state === "unclosed")
			yield almostClose ? almostClosed(post, open, almostClose) : unclosed(post, open);
		else if (almostClose) yield closedTwice(post, almostClose);
		else if (close) yield* checkClose(post, close);
	},
};

/** What keeps the engine from seeing the opening fence. */
function* checkStart(post: Post, open: Fence): Generator<Problem> {
	const limits = post.dialect.fenceLimits;
	const before = post.text.slice(0, open.range.start);
	const edits = [replaceRange(textRange(0, open.range.start), "")];
	if (before.startsWith("\uFEFF") && limits?.byteOrderMarkHides) {
		yield {
			message: l10n.t(
				"Save the file as UTF-8 without a byte order mark: behind it the blog engine sees no front matter.",
			),
			range: textRange(0, open.range.end),
			fixes: [{ title: l10n.t("Remove the byte order mark"), edits, isCertain: true }],
		};
	} else if (/[\r\n]/.test(before) && limits?.blankLinesHide && !isSeenBehind(post, before)) {
		yield {
			message: l10n.t(
				"Start the file with this line: behind a blank line the blog engine sees no front matter.",
			),
			range: open.range,
			fixes: [{ title: l10n.t("Remove the blank lines before the front matter"), edits, isCertain: true }],
		};
	}
	if (limits?.opening && !limits.opening.test(open.text)) yield wrongFence(post, open);
	if (limits?.bareReturnsHide && isBareReturn(post.text, open.range.end)) yield bareReturns(post, open);
}

function isSeenBehind({ dialect }: Post, before: string): boolean {
	return dialect.fenceLimits?.oneEmptyLineShows === true && /^\uFEFF?\r?\n$/.test(before);
}

function isBareReturn(text: string, offset: number): boolean {
	return text[offset] === "\r" && text[offset + 1] !== "\n";
}

function bareReturns({ text }: Post, open: Fence): Problem {
	const edits = [...text.matchAll(/\r(?!\n)/g)].map(({ index }) =>
		replaceRange(textRange(index, index + 1), "\n"),
	);
	return {
		message: l10n.t("Save the file with line feeds at its lines' ends: the blog engine sees one long line."),
		range: open.range,
		fixes: [{ title: l10n.t("Change the line ends"), edits, isCertain: true }],
	};
}

function unclosed(post: Post, open: Fence): Problem {
	const { content } = post.frontMatter;
	const fence = closingFor(open);
	// A line of text right below could still be meant as front matter; only at a blank line is it certain where that ends.
	const next = nextLineStart(post.text, content.end);
	const isCertain =
		content.end > content.start && post.text.slice(next, lineEndAt(post.text, next)).trim() === "";
	const lineEnd = dominantLineEnd(post.text);
	// The fence may stand behind the last value, on its line.
	const glued = /(?<=\S)[ \t]{1,20}-{3,6}[ \t]{0,20}$/.exec(
		post.text.slice(Math.max(content.start, content.end - 60), content.end),
	)?.[0];
	const edits = [replaceRange(textRange(content.end - (glued?.length ?? 0), content.end), lineEnd + fence)];
	return {
		message: l10n.t("Close the front matter with a line `{0}`: without one it is published as text.", fence),
		range: open.range,
		...severityFor(post),
		...(isCertain && {
			fixes: [{ title: l10n.t("Close the front matter with {0}", fence), edits, isCertain }],
		}),
	};
}

/** JSON has no fence but its own braces. */
function unclosedJson({ frontMatter }: Post): Problem {
	const { start } = frontMatter.content;
	return {
		message: l10n.t("Close the front matter with `}`: as it stands, the blog engine reads on into the text."),
		range: textRange(start, start + 1),
	};
}

function almostClosed(post: Post, open: Fence, almost: Fence): Problem {
	const fence = closingFor(open);
	if (post.dialect.fenceLimits?.closing?.test(almost.text)) {
		return {
			message: l10n.t(
				"Write this line as `{0}`, exactly: {1} shows the rest of it as text.",
				fence,
				post.dialect.label,
			),
			range: almost.range,
			severity: "information",
			fixes: [closeHere(post, almost, fence)],
		};
	}
	return {
		message: l10n.t(
			"Write this line as `{0}`, exactly: as it is, it does not close the front matter everywhere.",
			fence,
		),
		range: almost.range,
		...severityFor(post),
		fixes: [closeHere(post, almost, fence)],
	};
}

/** Both lines could be the end: gray-matter, which many engines use, takes the first. */
function closedTwice(post: Post, almost: Fence): Problem {
	return {
		message: l10n.t(
			"Indent or remove the line `{0}`: some engines end the front matter here.",
			shorten(almost.text),
		),
		range: almost.range,
		severity: post.dialect.fenceLimits?.closing?.test(almost.text) ? "error" : "warning",
	};
}

function* checkClose(post: Post, close: Fence): Generator<Problem> {
	const { closing, isClosedByItsLike } = post.dialect.fenceLimits ?? {};
	const { open } = post.frontMatter;
	if (isClosedByItsLike && open && !close.text.startsWith(open.text)) {
		yield wrongFence(post, open);
		return;
	}
	if (closing && !closing.test(close.text) && !endsTheDocument(post, close)) yield wrongFence(post, close);
}

/** Of YAML some readers read no more than the first document, which `...` ends as well; a fence may follow. */
function endsTheDocument({ text, dialect }: Post, close: Fence): boolean {
	const isDots = close.text.startsWith("...");
	return isDots && dialect.yaml?.readsFirstDocument === true && /[\r\n]---/.test(text.slice(close.range.end));
}

function wrongFormat({ dialect, frontMatter }: Post, open: Fence): Problem {
	const known = joinOr(dialect.formats.map((format) => format.toUpperCase())) || "YAML";
	return {
		message: l10n.t(
			"Write the front matter as {0}: {1} does not read {2}.",
			known,
			dialect.label,
			frontMatter.format?.toUpperCase() ?? "",
		),
		range: open.range,
	};
}

function wrongFence({ frontMatter }: Post, { text, range }: Fence): Problem {
	const written = text.trimEnd();
	const { format, open, close } = frontMatter;
	const fence = format === "toml" ? "+++" : "---";
	const both = [range, open?.range === range ? close?.range : undefined].filter((each) => each !== undefined);
	// Where a word behind the dashes said which format it is, both fences do from now on.
	const fences = (format === "toml" && text.startsWith("-")) || text.startsWith(";") ? both : [range];
	return {
		message:
			written === "---"
				? l10n.t("Write this fence as `---`: with spaces after it the blog engine does not see it.")
				: l10n.t(
						"Write this fence as `{0}`: as `{1}` the blog engine does not see it.",
						fence,
						shorten(written),
					),
		range,
		fixes: [
			{
				title: l10n.t("Change to {0}", fence),
				edits: fences.map((each) => replaceRange(each, fence)),
				isCertain: true,
			},
		],
	};
}

/**
 * Certain only for engines whose closing fences are known: what others make of a missing one differs,
 * and Python-Markdown ends the front matter at a blank line.
 */
function severityFor({ dialect }: Post): Pick<Problem, "severity"> {
	return dialect.fenceLimits?.closing ? {} : { severity: "warning" };
}

function closeHere(post: Post, almost: Fence, fence: string): Fix {
	const rest = almost.text.replace(/^[\s+\u2013\u2014-]*/, "");
	const newText = rest === "" ? fence : `${fence}${dominantLineEnd(post.text)}${rest}`;
	return {
		title: l10n.t("Change to {0}", fence),
		edits: [replaceRange(almost.range, newText)],
		isCertain: true,
	};
}

/** The closing fence that belongs to an opening one: `---yaml` closes with `---`. */
function closingFor(open: Fence): string {
	return /^(?:\+{3}|;{3})/.exec(open.text)?.[0] ?? "---";
}

function shorten(text: string): string {
	return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
