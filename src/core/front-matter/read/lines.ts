import type { Fence } from "../model.ts";

/** One line: from `start` to `end` without its line end, the next one from `next`. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly next: number;
}

/** The line that starts at `start`. Lines end at `\n`, `\r\n` or a bare `\r`, as in YAML (section 5.4) and CommonMark. */
export function lineFrom(text: string, start: number): Line {
	const lineEnd = /[\r\n]/g;
	lineEnd.lastIndex = start;
	const end = lineEnd.exec(text)?.index ?? text.length;
	if (end === text.length) return { start, end, next: end };
	const isPair = text[end] === "\r" && text[end + 1] === "\n";
	return { start, end, next: end + (isPair ? 2 : 1) };
}

/** The lines from `start` on; at the text's end a last empty one is not a line. */
export function* linesFrom(text: string, start: number, end = text.length): Iterable<Line> {
	for (let at = start; at < end; ) {
		const line = lineFrom(text, at);
		yield line;
		at = line.next;
	}
}

/** A blank line, from the line end before it (or the text's start) to its own. */
export const BLANK_LINE = /(?:^|\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)/;

/** Bare `\r` written as `\n`: of equal length, for parsers that know only `\n` and `\r\n`. */
export function withoutBareReturns(text: string): string {
	return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}

/** The fence a line is, without its line end. */
export function fenceOf(text: string, line: Line): Fence {
	return { range: { start: line.start, end: line.end }, text: text.slice(line.start, line.end) };
}
