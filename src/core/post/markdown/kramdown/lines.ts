import { kramdownElements } from "../../../flavours/kramdown-html.ts";
import type { BlockState } from "../block-state.ts";

/** kramdown's expressions for the lines that end what lazy lines would go on (`LAZY_END` and its parts). */
const attributeLine = /^ {0,3}\{:(?![:/])(?:\\\}|[^}])+\}\s*$/;
const endMark = /^\^\s*$/;
const spanNames = [...(kramdownElements.inText ?? []), "script"].join("|");
const elementLine = new RegExp(`^ {0,3}</?(?!(?:${spanNames})\\b)[\\p{L}_]`, "u");

/** A line of the container under way, without the container's marks and indentation. */
export function lineText(state: BlockState, line: number): string {
	return state.src.slice(state.bMarks[line], state.lineEnd(line));
}

/** Whether a line is indented by less than a code block is. */
export function isOutdented(state: BlockState, line: number): boolean {
	return (state.sCount[line] ?? 0) < 4 && !/^ {0,3}\t/.test(lineText(state, line).slice(0, 4));
}

/** `{: .class}` alone on its line. */
export function isAttributeLine(state: BlockState, line: number): boolean {
	return startsWith(state, line, "{") && attributeLine.test(lineText(state, line));
}

/** `^` alone on its line, which ends lists and the like. */
export function isEndMark(state: BlockState, line: number): boolean {
	return state.src[state.bMarks[line] ?? 0] === "^" && endMark.test(lineText(state, line));
}

/** A line that starts with the tag of an element that makes a block. */
export function isElementLine(state: BlockState, line: number): boolean {
	return startsWith(state, line, "<") && elementLine.test(lineText(state, line));
}

/** Whether a quotation, code block or the like ends before this line. */
export function endsLazyLines(state: BlockState, line: number): boolean {
	return (
		state.isEmpty(line) ||
		isAttributeLine(state, line) ||
		isEndMark(state, line) ||
		isElementLine(state, line)
	);
}

/** Whether a block ends before this line for certain: a table and the like must. */
export function isBoundary(state: BlockState, line: number, endLine: number): boolean {
	return line >= endLine || state.isEmpty(line) || isEndMark(state, line) || isAttributeLine(state, line);
}

function startsWith(state: BlockState, line: number, character: string): boolean {
	return state.src[state.contentStart(line)] === character;
}
