import { isKnownToDiffer } from "../../dialects/markdown-differences.ts";
import type { UnresolvedReference } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import { type LinkSlip, LONGEST_LINK } from "./link-slip.ts";

/** Spaces, or a line's end with spaces around it, and the start of an address in round brackets. */
const BEFORE_ADDRESS = /^(?:[ \t]+|[ \t]*(?:\r\n?|\n)[ \t]*)\((?=https?:\/\/[^\s()]+\))/i;
const BEFORE_NUMBER = /^(?:[ \t]+|[ \t]*(?:\r\n?|\n)[ \t]*)(?=\[\d{1,4}\])/;

/** Brackets with these in them are no link's: task lists, citations, footnotes. */
const MARK = /^(?:[\s\dxX]*|\^.*)$/;

/** `[text] (https://…)`; a number is a citation, with its source in brackets behind it. */
export function findSpacedBrackets(
	post: Post,
	{ range, textRange: shown }: UnresolvedReference,
): LinkSlip | undefined {
	const after = BEFORE_ADDRESS.exec(post.text.slice(range.end, range.end + LONGEST_LINK))?.[0];
	if (after === undefined || MARK.test(post.slice(shown))) return undefined;
	return withoutGap(range, after.length - 1);
}

/** `[text] [1]`, where `shortcuts` are the places of single brackets that are links; some engines read both as one link. */
export function findSpacedNumber(
	post: Post,
	{ range, textRange: shown }: UnresolvedReference,
	shortcuts: ReadonlySet<number>,
): LinkSlip | undefined {
	if (isKnownToDiffer(post.dialect, "joinsSpacedBrackets")) return undefined;
	const gap = BEFORE_NUMBER.exec(post.text.slice(range.end, range.end + 20))?.[0].length;
	if (gap === undefined || MARK.test(post.slice(shown))) return undefined;
	return shortcuts.has(range.end + gap) ? withoutGap(range, gap) : undefined;
}

function withoutGap({ start, end }: TextRange, length: number): LinkSlip {
	const gap = textRange(end, end + length);
	return { range: textRange(start, gap.end), edits: [replaceRange(gap, "")] };
}
