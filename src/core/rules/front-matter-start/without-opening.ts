import * as l10n from "@vscode/l10n";
import type { Post } from "../../post/post.ts";
import { lineEndAt } from "../../text/line-bounds.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { insertAt, replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";
import { firstLine } from "./first-line.ts";
import { misspeltFence, unfencedLines } from "./sentences.ts";

/** Keys at the file's start that only other engines read, without a fence above them or with an indented one. */
export function withoutOpening(post: Post): Problem | undefined {
	if (post.frontMatter.open || !isHidden(post)) return undefined;
	const { range, close } = post.frontMatter;
	const lineEnd = dominantLineEnd(post.text);
	const first = textRange(range.start, lineEndAt(post.text, range.start));
	const isIndented = post.slice(first).trim() === "---";
	const edits = [isIndented ? replaceRange(first, "---") : insertAt(range.start, `---${lineEnd}`)];
	if (!close) edits.push(insertAt(post.frontMatter.content.end, `${lineEnd}---`));
	return {
		message: isIndented ? misspeltFence("---") : unfencedLines(post.dialect, close),
		range: firstLine(post),
		fixes: [{ title: l10n.t("Add the line ---"), edits, ...(close && { isCertain: true }) }],
	};
}

function isHidden({ frontMatter, dialect }: Post): boolean {
	if (frontMatter.format === "header")
		return dialect.formats.length > 0 && !dialect.formats.includes("header");
	return frontMatter.format === "yaml" && !dialect.fenceLimits?.isOpeningOptional;
}
