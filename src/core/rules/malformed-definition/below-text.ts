import * as l10n from "@vscode/l10n";
import type { Block } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { lineStartAt } from "../../text/line-bounds.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { insertAt, replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Fix } from "../rule.ts";

/** Whether text stands right above a line, in the same block. */
export function isBelowText({ text }: Post, offset: number, block: Block): boolean {
	const start = lineStartAt(text, offset);
	return start > block.range.start && /[^\s>]/.test(text.slice(lineStartAt(text, start - 1), start));
}

/** With the quotation's mark, where it stands in one. */
export function insertBlankLine({ text }: Post, offset: number, block: Block): Fix {
	const start = lineStartAt(text, offset);
	const blankLine = text.slice(start, offset).trimEnd() + dominantLineEnd(text);
	const isCode = block.kind === "paragraph" && /\t| {4}/.test(text.slice(start, offset));
	return {
		title: l10n.t("Insert a blank line"),
		// Below a blank line four columns of indentation would make code of it.
		edits: [isCode ? replaceRange(textRange(start, offset), blankLine) : insertAt(start, blankLine)],
		// In a list it would set the items apart.
		isCertain: block.kind === "paragraph",
	};
}
