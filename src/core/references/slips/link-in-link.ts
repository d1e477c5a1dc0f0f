import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange, type TextEdit } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import type { LinkSlip } from "./link-slip.ts";

const LONGEST_TEXT = 300;
const OPENING = /(?<![\\!])\[([^[\]\r\n]*)$/;
const CLOSING = /^([^[\]\r\n]*)\]\(([^\s()<>]+)\)/;

/** `[see [deck](a) here](b)`: a link cannot stand in another's text. The outer one is ended before the inner one starts. */
export function findLinkInLink({ text }: Post, { kind, syntax, range }: Link): LinkSlip | undefined {
	if (kind !== "link" || syntax === "html" || syntax === "autolink") return undefined;
	const before = OPENING.exec(text.slice(Math.max(0, range.start - LONGEST_TEXT), range.start))?.[1];
	const after = CLOSING.exec(text.slice(range.end, range.end + LONGEST_TEXT));
	if (before === undefined || !after) return undefined;
	const [whole, words = "", address = ""] = after;
	const opening = range.start - before.length - 1;
	const tail = textRange(range.end, range.end + whole.length);
	return {
		range: textRange(opening, tail.end),
		edits:
			before.trim() === ""
				? linkAfter(range, opening, tail, words, address)
				: linkBefore(range, before, tail, words, address),
	};
}

/** `[see](b) [deck](a) here` */
function linkBefore(
	range: TextRange,
	before: string,
	tail: TextRange,
	words: string,
	address: string,
): readonly TextEdit[] {
	const trimmed = before.trimEnd();
	const end = range.start - before.length + trimmed.length;
	return [
		replaceRange(textRange(end, range.start), `](${address})${before.slice(trimmed.length)}`),
		replaceRange(tail, words),
	];
}

/** `[deck](a) [here](b)`; without words of its own the outer link has no text that could be kept. */
function linkAfter(
	range: TextRange,
	opening: number,
	tail: TextRange,
	words: string,
	address: string,
): readonly TextEdit[] {
	const trimmed = words.trimStart();
	if (trimmed === "") return [];
	const gap = words.slice(0, words.length - trimmed.length);
	return [
		replaceRange(textRange(opening, range.start), ""),
		replaceRange(tail, `${gap}[${trimmed}](${address})`),
	];
}
