import type { Post } from "../post/post.ts";
import { lineEndAt, lineStartAt, nextLineStart } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import type { TextRange } from "../text/text-range.ts";

/** Where images are pasted, and what is written before the first, between two, and behind the last. */
export interface ImagePlace {
	readonly range: TextRange;
	readonly before: string;
	readonly between: string;
	readonly after: string;
	/** What each further line of an image begins with; undefined where images stand in a line of text. */
	readonly margin: string | undefined;
}

/** Indentation and quote marks. */
const MARGIN = /^[ \t>]*/;
/** The same with list markers: an item's other lines are indented as wide. */
const MARGIN_AND_MARKERS = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*)*/;

/**
 * The ways to put images at all ranges, the best first. In a line with text they stand side by side: lines of their own would tear a
 * heading, a table's row or a list's item apart. On a blank line each is a paragraph, in the line's own margin or in that of the
 * text above. Where a line starts, and where the best is none, the other way is one.
 */
export function imagePlaces(post: Post, ranges: readonly TextRange[]): readonly (readonly ImagePlace[])[] {
	const sideBySide = ranges.map((range) => ({
		range,
		before: "",
		between: " ",
		after: "",
		margin: undefined,
	}));
	const withMargins = (marginAt: typeof ownMargin) =>
		sideBySide.map((place) => {
			if (isOnBlankLine(post, place.range))
				return paragraphsOnLine(post, place.range, marginAt(post, place.range));
			return startsLine(post, place.range) ? paragraphsAboveLine(post, place.range) : place;
		});
	return ranges.some((range) => isOnBlankLine(post, range))
		? [withMargins(ownMargin), withMargins(marginAbove), sideBySide]
		: [sideBySide, withMargins(ownMargin)];
}

/** Whether nothing but blanks and quote marks stand before it in its line. */
function startsLine({ text }: Post, { start }: TextRange): boolean {
	return isMargin(text.slice(lineStartAt(text, start), start));
}

function isOnBlankLine(post: Post, range: TextRange): boolean {
	const { text } = post;
	return startsLine(post, range) && /^[ \t]*$/.test(text.slice(range.start, lineEndAt(text, range.end)));
}

function paragraphsOnLine(post: Post, range: TextRange, margin: string): ImagePlace {
	const { lineEnd, blankLine, isBelowText } = lineEndsAround(post, range, margin);
	const isAboveText = !isBlankAt(post.text, nextLineStart(post.text, range.end));
	return {
		range,
		before: isBelowText ? lineEnd + margin : margin.slice(ownMargin(post, range).length),
		between: blankLine + lineEnd + margin,
		after: isAboveText ? blankLine : "",
		margin,
	};
}

function paragraphsAboveLine(post: Post, range: TextRange): ImagePlace {
	const margin = ownMargin(post, range);
	const { lineEnd, blankLine, isBelowText } = lineEndsAround(post, range, margin);
	const between = blankLine + lineEnd + margin;
	return { range, before: isBelowText ? lineEnd + margin : "", between, after: between, margin };
}

function lineEndsAround({ text, body }: Post, { start }: TextRange, margin: string) {
	const lineEnd = dominantLineEnd(text);
	const lineStart = lineStartAt(text, start);
	const isBelowText = lineStart > body.range.start && !isBlankAt(text, lineStart - 1);
	return { lineEnd, blankLine: lineEnd + margin.trimEnd(), isBelowText };
}

function ownMargin({ text }: Post, { start }: TextRange): string {
	return text.slice(lineStartAt(text, start), start);
}

/** The margin of the text above, where the line's own is the beginning of it. */
function marginAbove(post: Post, range: TextRange): string {
	const { text, body } = post;
	let start = lineStartAt(text, range.start);
	while (start > body.range.start) {
		start = lineStartAt(text, start - 1);
		if (!isBlankAt(text, start)) break;
	}
	const marks = MARGIN_AND_MARKERS.exec(text.slice(start, lineEndAt(text, start)))?.[0] ?? "";
	const margin = marks.replace(/[^ \t>]/g, " ");
	const own = ownMargin(post, range);
	return margin.startsWith(own) ? margin : own;
}

function isBlankAt(text: string, offset: number): boolean {
	return isMargin(text.slice(lineStartAt(text, offset), lineEndAt(text, offset)));
}

function isMargin(text: string): boolean {
	return text.replace(MARGIN, "") === "";
}
