import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange, type TextEdit } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import type { LinkSlip } from "./link-slip.ts";

const LONGEST_TEXT = 300;
const OPENING = /(?<![\\!])\[([^[\]\r\n]*)$/;
const CLOSING = /^([^[\]\r\n]*)\](\([^\s()<>]+\)|\[[^[\]\r\n^][^[\]\r\n]*\])/;
/** A link in the text of another, as it is written. */
const WRITTEN = /(?<![!\\])\[[^[\]\r\n]+\](?:\([^\s()<>]+\)|\[[^[\]\r\n^][^[\]\r\n]*\])/;

/**
 * `[see [deck](a) here](b)`, with labels too: a link cannot stand in another's text. Most readers make a link of the inner one alone, some of
 * the outer one alone. The outer one is ended before the inner one starts.
 */
export function findLinkInLink(post: Post, link: Link): LinkSlip | undefined {
	const { kind, syntax, range, textRange: shown } = link;
	if (kind !== "link" || syntax === "html" || syntax === "autolink") return undefined;
	if (syntax === "shortcut" || syntax === "collapsed") return undefined;
	const inner = WRITTEN.exec(post.slice(shown));
	if (!inner) return apart(post, range);
	const start = shown.start + inner.index;
	const written = textRange(start, start + inner[0].length);
	const isRead = post.body.links.some((other) => other !== link && other.range.start === written.start);
	const label = /\[([^[\]]*)\]$/.exec(inner[0])?.[1];
	return isRead || (label !== undefined && !isDefined(post, label)) ? undefined : apart(post, written);
}

function isDefined({ body }: Pick<Post, "body">, label: string): boolean {
	const bare = (words: string) => words.trim().replace(/\s+/g, " ").toLowerCase();
	return body.definitions.some((definition) => bare(definition.label) === bare(label));
}

/** What sets the inner link, at `range`, apart from the one around it. */
function apart({ text, body }: Post, range: TextRange): LinkSlip | undefined {
	const before = OPENING.exec(text.slice(Math.max(0, range.start - LONGEST_TEXT), range.start))?.[1];
	const after = CLOSING.exec(text.slice(range.end, range.end + LONGEST_TEXT));
	if (before === undefined || !after) return undefined;
	const [whole, words = "", target = ""] = after;
	if (target.startsWith("[") && !isDefined({ body }, target.slice(1, -1))) return undefined;
	const opening = range.start - before.length - 1;
	const tail = textRange(range.end, range.end + whole.length);
	return {
		range: textRange(opening, tail.end),
		edits:
			before.trim() === ""
				? linkAfter(range, opening, tail, words, target)
				: linkBefore(range, before, tail, words, target),
	};
}

/** `[see](b) [deck](a) here` */
function linkBefore(
	range: TextRange,
	before: string,
	tail: TextRange,
	words: string,
	target: string,
): readonly TextEdit[] {
	const trimmed = before.trimEnd();
	const end = range.start - before.length + trimmed.length;
	return [
		replaceRange(textRange(end, range.start), `]${target}${before.slice(trimmed.length)}`),
		replaceRange(tail, words),
	];
}

/** `[deck](a) [here](b)`; without words of its own the outer link has no text that could be kept. */
function linkAfter(
	range: TextRange,
	opening: number,
	tail: TextRange,
	words: string,
	target: string,
): readonly TextEdit[] {
	const trimmed = words.trimStart();
	if (trimmed === "") return [];
	const gap = words.slice(0, words.length - trimmed.length);
	return [
		replaceRange(textRange(opening, range.start), ""),
		replaceRange(tail, `${gap}[${trimmed}]${target}`),
	];
}
