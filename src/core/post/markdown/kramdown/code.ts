import type { BlockState } from "../block-state.ts";
import type { BlockRule } from "./block-rule.ts";
import { endsLazyLines, isOutdented, lineText } from "./lines.ts";

/** Indented code (`CODEBLOCK_MATCH`): lines glued under it belong to it, however little they are indented. */
export const readIndentedCode: BlockRule = (state, line, endLine, silent) => {
	if (isOutdented(state, line)) return false;
	if (silent) return true;
	const end = endOfCode(state, line, endLine);
	state.line = end;
	const token = state.push("code_block", "code", 0);
	token.content = `${state.getLines(line, end, 4, false)}\n`;
	token.map = [line, end];
	state.parts.codes.push({
		syntax: "indented",
		range: state.range(state.contentStart(line), state.lineEnd(end - 1)),
	});
	return true;
};

/** The line after the code that starts on a line; the same where none does. Also what is indented below a note. */
export function endOfCode(state: BlockState, startLine: number, endLine: number): number {
	let end = startLine;
	for (let line = startLine; line < endLine; ) {
		while (line < endLine && state.isEmpty(line)) line++;
		if (line >= endLine || isOutdented(state, line)) break;
		while (line < endLine && !state.isEmpty(line) && !isOutdented(state, line)) line++;
		while (line < endLine && !endsLazyLines(state, line)) line++;
		end = line;
	}
	return end;
}

const fenceStart = /^ {0,3}([~`]{3,})(.*)$/;

/** Of longer fences the first signs count: each length is looked for. */
const longestFence = 100;

/** A fence (`FENCED_CODEBLOCK_MATCH` of kramdown-parser-gfm): at most one word behind it, and it is closed. */
export const readFence: BlockRule = (state, line, endLine, silent) => {
	const first = state.src[state.contentStart(line)];
	if ((first !== "`" && first !== "~") || !isOutdented(state, line)) return false;
	const [, signs = "", rest = ""] = fenceStart.exec(lineText(state, line)) ?? [];
	if (/\s/.test(rest.trim())) return false;
	for (let length = Math.min(signs.length, longestFence); length >= 3; length--) {
		const info = `${signs.slice(length)}${rest}`.trim();
		const close = findClose(state, signs.slice(0, length), line, endLine);
		if (close < 0) continue;
		if (silent) return true;
		state.line = close + 1;
		const token = state.push("fence", "code", 0);
		token.info = info;
		token.content = state.getLines(line + 1, close, 0, true);
		token.markup = signs.slice(0, length);
		token.map = [line, state.line];
		state.parts.codes.push({
			syntax: "fenced",
			range: state.range(state.contentStart(line), state.lineEnd(close)),
		});
		return true;
	}
	// `~` in backticks has both signs, and is code in a line.
	const isOpening = /^(?:`{3}|~{3})/.test(signs) && !silent;
	if (isOpening)
		state.parts.openFences.push({ range: state.range(state.contentStart(line), state.lineEnd(line)) });
	return false;
};

/** The line that closes a fence; -1 where none does, which is found out once. */
function findClose(state: BlockState, fence: string, line: number, endLine: number): number {
	const key = `${fence} ${endLine}`;
	if ((state.unclosed.get(key) ?? Number.POSITIVE_INFINITY) <= line) {
		state.lookTo(state.lineMax);
		return -1;
	}
	for (let at = line + 1; at < endLine; at++) {
		const start = state.contentStart(at);
		if (!state.src.startsWith(fence, start) || !isOutdented(state, at)) continue;
		let end = start + fence.length;
		while (state.src[end] === fence.at(-1)) end++;
		if (state.src.slice(end, state.lineEnd(at)).trim() === "") return at;
	}
	state.unclosed.set(key, line);
	state.lookTo(state.lineMax);
	return -1;
}
