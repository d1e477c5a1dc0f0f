import type { Definition } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { lineStartAt } from "../../text/line-bounds.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";

/** What may stand right above a definition beside another one: nothing, a heading, an attribute list, the end of a comment. */
const ABOVE = /^[ \t]*$|^ {0,3}#|^ {0,3}\{:|-->[ \t]*$/;

/** Whether every reader sees a definition here: at its line's start, with nothing right above that could swallow it. `sureEnd` is where a certain definition above ends. */
export function standsApart(
	{ text, body }: Post,
	{ range, linesRange }: Definition,
	sureEnd: number,
): boolean {
	const start = lineStartAt(text, range.start);
	if (start !== linesRange.start || !/^ {0,3}$/.test(text.slice(start, range.start))) return false;
	if (start <= body.range.start || sureEnd === start) return true;
	return ABOVE.test(text.slice(lineStartAt(text, start - 1), start).replace(/[\r\n]+$/, ""));
}

/** The lines of definitions that follow each other without a blank line. */
export function definitionRuns(definitions: readonly Definition[]): readonly TextRange[] {
	const runs: TextRange[] = [];
	for (const { linesRange } of definitions) {
		const last = runs.at(-1);
		if (last?.end === linesRange.start) runs[runs.length - 1] = textRange(last.start, linesRange.end);
		else runs.push(linesRange);
	}
	return runs;
}

const BELOW = /(?: {0,3}\{:[^\r\n]*\}[^\S\r\n]*(?:\r\n|\r|\n|$))?[^\S\r\n]*(?:[\r\n]|$)/y;

/** Whether text stands right below, which some readers join with the definitions; a line of attributes is theirs. */
export function isAboveText(text: string, { end }: TextRange): boolean {
	BELOW.lastIndex = end;
	return !BELOW.test(text) && !text.startsWith("<!--", end);
}

const INDENTED = /(?: {4}| {0,3}\t)[^\S\r\n]*\S/y;

/** Whether indented text stands right below: without the definitions it would be code. */
export function isAboveIndented(text: string, { end }: TextRange): boolean {
	INDENTED.lastIndex = end;
	return INDENTED.test(text);
}
