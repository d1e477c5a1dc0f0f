import type { BlockState } from "../block-state.ts";
import { isAttributeLine, isEndMark, isOutdented } from "./lines.ts";
import { startsItem } from "./list-lines.ts";

/** What ends a paragraph (`PARAGRAPH_END_GFM`), where it is what it looks like. */
const endings = ["engine_listing", "fence", "blockquote", "list", "html_block", "heading"];

/** The line after the paragraph that starts on a line. */
export function endOfParagraph(state: BlockState, startLine: number, endLine: number): number {
	let line = startLine + 1;
	while (line < endLine && !state.isEmpty(line) && !endsBefore(state, line, endLine)) line++;
	return line;
}

/** The line a definition stands on below a paragraph that ends at `line`, at most one blank line between; -1 where none does. */
export function definitionAfter(state: BlockState, line: number, endLine: number): number {
	if (line < endLine && isDefinition(state, line)) return line;
	const isOneBlank = line + 1 < endLine && state.isEmpty(line) && state.bMarks[line] === state.lineEnd(line);
	return isOneBlank && isDefinition(state, line + 1) ? line + 1 : -1;
}

function isDefinition(state: BlockState, line: number): boolean {
	return isOutdented(state, line) && startsItem(state, line, "dl");
}

function endsBefore(state: BlockState, line: number, endLine: number): boolean {
	if (state.tagLines.has(line)) return false;
	if (isAttributeLine(state, line) || isEndMark(state, line) || isDefinition(state, line)) return true;
	return endingRules(state).some((rule) => rule(state, line, endLine, true));
}

function endingRules(state: BlockState) {
	return state.md.block.ruler.__rules__.filter(({ name }) => endings.includes(name)).map(({ fn }) => fn);
}
