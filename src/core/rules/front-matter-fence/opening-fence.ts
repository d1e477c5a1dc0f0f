import * as l10n from "@vscode/l10n";
import type { Fence } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";
import { shorten, wrongFence } from "./fence-form.ts";

/** What keeps the engine from seeing the opening fence. */
export function* checkStart(post: Post, open: Fence): Generator<Problem> {
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
	if (limits?.stopsAtUnknownFormats) {
		const problem = checkJson(post, open);
		if (problem) yield problem;
	}
	if (limits?.bareReturnsHide && isBareReturn(post.text, open.range.end)) yield bareReturns(post, open);
}

/** `---JSON`, which gray-matter does not know, and `---json` above what is no object. */
function checkJson(
	{ text, frontMatter: { format, content } }: Post,
	{ range, text: fence }: Fence,
): Problem | undefined {
	if (format !== "json" || !fence.startsWith("---")) return undefined;
	const word = fence.slice(3).trim();
	if (word !== word.toLowerCase()) {
		const start = range.start + fence.indexOf(word);
		const known = word.toLowerCase();
		const edits = [replaceRange(textRange(start, start + word.length), known)];
		return {
			message: l10n.t(
				"Write this fence as `{0}`: as `{1}` the blog engine does not see it.",
				`---${known}`,
				shorten(fence),
			),
			range,
			fixes: [{ title: l10n.t("Change to {0}", `---${known}`), edits, isCertain: true }],
		};
	}
	if (/^\s*[{[]/.test(text.slice(content.start, content.end))) return undefined;
	return {
		message: l10n.t(
			"Write the front matter as JSON, with double quotes around keys and texts, or as `key: value` lines between two lines `---`.",
		),
		range,
	};
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
