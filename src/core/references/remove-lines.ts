import type { Post } from "../post/post.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { type TextRange, textRange } from "../text/text-range.ts";

/** Something that fills whole lines. */
export interface LinesEntry {
	readonly linesRange: TextRange;
}

/**
 * The lines of definitions or notes to take out, in the order of the text. Where blank lines stand above and below, those below go with
 * them, and at the end of the post those above: what is left is set apart as it was.
 */
export function linesToRemove(post: Post, entries: readonly LinesEntry[]): readonly TextRange[] {
	const { text, body } = post;
	const contentEnd = body.range.start + text.slice(body.range.start, body.range.end).trimEnd().length;
	const ranges: TextRange[] = [];
	for (const { linesRange } of entries) {
		const last = ranges.at(-1);
		const isJoined = last !== undefined && last.end === linesRange.start;
		const isBelowBlank = isJoined ? isBlankAbove(post, last.start) : isBlankAbove(post, linesRange.start);
		const end = isBelowBlank ? blankLinesEnd(text, linesRange.end) : linesRange.end;
		if (isJoined) ranges[ranges.length - 1] = textRange(last.start, end);
		else ranges.push(textRange(linesRange.start, end));
	}
	const last = ranges.at(-1);
	if (last && last.end >= contentEnd) ranges[ranges.length - 1] = endOfPost(post, last, entries);
	return ranges;
}

/** At the end of the post the blank lines above go instead; the line end of the text above them stays. */
function endOfPost(post: Post, range: TextRange, entries: readonly LinesEntry[]): TextRange {
	const { text, body } = post;
	const content = body.range.start + text.slice(body.range.start, range.start).trimEnd().length;
	const lineEnd = /^[^\S\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(content, range.start))?.[0];
	const start = lineEnd === undefined ? range.start : content + lineEnd.length;
	return textRange(start, entries.at(-1)?.linesRange.end ?? range.end);
}

/** Whether the body starts here, or the line above holds nothing. */
function isBlankAbove({ text, body }: Post, lineStart: number): boolean {
	if (lineStart <= body.range.start) return true;
	const end = lineStart - (text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
	const above = Math.max(lineStartAt(text, end), body.range.start);
	return text.slice(above, end).trim() === "";
}

const BLANK_LINES = /(?:[^\S\r\n]*(?:\r\n|\r|\n))*/y;

function blankLinesEnd(text: string, start: number): number {
	BLANK_LINES.lastIndex = start;
	BLANK_LINES.test(text);
	return BLANK_LINES.lastIndex;
}
