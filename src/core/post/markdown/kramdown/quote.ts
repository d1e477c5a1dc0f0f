import type { BlockRule } from "./block-rule.ts";
import { endsLazyLines, isOutdented, lineText } from "./lines.ts";
import { ShiftedLines } from "./shifted-lines.ts";

/** A quotation (`parse_blockquote`): whatever stands below its first line belongs to it up to a blank line. */
export const readQuote: BlockRule = (state, line, endLine, silent) => {
	if (state.src[state.contentStart(line)] !== ">" || !isOutdented(state, line)) return false;
	if (silent) return true;
	let end = line + 1;
	while (end < endLine && !endsLazyLines(state, end)) end++;
	const open = state.push("blockquote_open", "blockquote", 1);
	open.markup = ">";
	open.map = [line, end];
	const lines = new ShiftedLines(state);
	for (let at = line; at < end; at++) {
		const mark = /^ {0,3}> ?/.exec(lineText(state, at))?.[0];
		if (mark !== undefined) lines.shift(at, (state.bMarks[at] ?? 0) + mark.length);
	}
	lines.read(line, end);
	state.push("blockquote_close", "blockquote", -1).markup = ">";
	return true;
};
