import type { MarkdownIt } from "markdown-it";
import type { FenceHabits } from "../../../flavours/code-habits.ts";
import { BlockState } from "../block-state.ts";
import { indentOf, isAtLineStart } from "./line-frames.ts";

const opening = /(`{3,}|~{3,})[ \t]*([^\n]*)/y;

/** Fences that are code only where one of the same length closes them; what does not is text. */
export function addClosedFences({ block }: MarkdownIt, habits: FenceHabits): void {
	block.ruler.at(
		"fence",
		(state, startLine, endLine, silent) => {
			if (!(state instanceof BlockState)) return false;
			const start = state.contentStart(startLine);
			const first = state.src[start];
			if ((first !== "`" && first !== "~") || !mayStart(state, startLine, habits)) return false;
			opening.lastIndex = start;
			const [, markup, info = ""] = opening.exec(state.src) ?? [];
			if (markup === undefined || !habits.info.test(info)) return false;
			const close = findClose(state, startLine, endLine, markup, habits);
			if (close < 0 || (habits.neverEmpty && close === startLine + 1)) return false;
			if (silent) return true;
			state.line = close + 1;
			const token = state.push("fence", "code", 0);
			token.info = info;
			token.markup = markup;
			token.map = [startLine, state.line];
			token.content = state.getLines(startLine + 1, close, state.sCount[startLine] ?? 0, true);
			state.parts.codes.push({ syntax: "fenced", range: state.range(start, state.lineEnd(close)) });
			return true;
		},
		{ alt: ["paragraph", "reference", "blockquote", "list", "code"] },
	);
}

function mayStart(state: BlockState, line: number, { greatestIndent, everywhere }: FenceHabits): boolean {
	if (everywhere) return indentOf(state, line) <= greatestIndent;
	return isAtLineStart(state, line, greatestIndent);
}

/** The line that closes a fence; -1 where none does. */
function findClose(
	state: BlockState,
	startLine: number,
	endLine: number,
	markup: string,
	habits: FenceHabits,
): number {
	const key = `${state.sCount[startLine]} ${markup}`;
	const known = state.missingFences.get(key);
	if (known !== undefined && known <= startLine) {
		state.lookTo(state.lineMax);
		return -1;
	}
	for (let line = startLine + 1; line < endLine; line++) {
		const start = state.contentStart(line);
		if (!state.src.startsWith(markup, start)) continue;
		const indent = indentOf(state, line);
		const { mayCloseLonger } = habits;
		const opened = indentOf(state, startLine);
		if (mayCloseLonger ? indent < Math.min(0, opened) || indent > 3 : indent !== opened) continue;
		let end = start + markup.length;
		while (mayCloseLonger && state.src[end] === markup[0]) end++;
		if (state.src.slice(end, state.lineEnd(line)).trim() === "") {
			state.lookTo(line + 1);
			return line;
		}
	}
	state.lookTo(state.lineMax);
	if (endLine === state.lineMax && state.level === 0) state.missingFences.set(key, startLine);
	return -1;
}
