import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";

/** Lines behind a bar, which keep their ends (https://pandoc.org/MANUAL.html#line-blocks). */
export function readLineBlocks({ block }: MarkdownIt): void {
	block.ruler.before("paragraph", "line_block", (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState) || !isBarLine(state, startLine)) return false;
		if (silent) return true;
		let line = startLine;
		const open = state.push("paragraph_open", "p", 1);
		while (line < endLine && isBarLine(state, line)) {
			if (line > startLine) state.push("hardbreak", "br", 0);
			pushLine(state, line);
			line++;
		}
		open.map = [startLine, line];
		state.push("paragraph_close", "p", -1);
		state.line = line;
		return true;
	});
}

function isBarLine(state: BlockState, line: number): boolean {
	const start = state.contentStart(line);
	const isHere = state.sCount[line] === state.blkIndent && !state.isEmpty(line);
	return isHere && state.src[start] === "|" && /[ \n]|^$/.test(state.src.charAt(start + 1));
}

function pushLine(state: BlockState, line: number): void {
	const from = state.contentStart(line) + 1;
	const written = state.src.slice(from, state.lineEnd(line));
	const start = from + written.length - written.trimStart().length;
	const content = written.trim();
	const inline = state.push("inline", "", 0);
	inline.content = content;
	inline.map = [line, line + 1];
	inline.children = [];
	state.addPassage(
		"paragraph",
		content,
		Math.min(start, state.lineEnd(line)),
		Math.min(start, state.lineEnd(line)) + content.length,
	);
}
