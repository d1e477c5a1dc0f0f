import type { MarkdownIt } from "markdown-it";

type BlockState = Parameters<Parameters<MarkdownIt["block"]["ruler"]["push"]>[1]>[0];

import { wrapRule } from "./wrap-rule.ts";

/** How far a line may be indented and still start a block, where no code is made of it. */
const MOST = 3;

/** Lines of a paragraph that are looked at for blocks which end it: each of a long run of blocks looks at its own. */
const MOST_LINES = 60;

/** Where indentation makes no code, blocks may start at any. */
export function allowAnyIndent({ ruler }: MarkdownIt["block"]): void {
	for (const name of ["table", "fence", "blockquote", "hr", "reference", "footnote", "heading", "lheading"]) {
		wrapRule(ruler, name, (rule) => (state, startLine, endLine, silent) => {
			const columns = state.sCount[startLine] ?? 0;
			if (columns - state.blkIndent <= MOST) return rule(state, startLine, endLine, silent);
			state.sCount[startLine] = state.blkIndent + MOST;
			const isFound = rule(state, startLine, endLine, silent);
			state.sCount[startLine] = columns;
			return isFound;
		});
	}
	wrapRule(ruler, "fence", (rule) => (state, startLine, endLine, silent) => {
		const close = closingFence(state, startLine, endLine);
		if (close < 0) return rule(state, startLine, endLine, silent);
		const columns = state.sCount[close] ?? 0;
		state.sCount[close] = Math.min(columns, state.blkIndent + MOST);
		const isFound = rule(state, startLine, endLine, silent);
		state.sCount[close] = columns;
		return isFound;
	});
	wrapRule(ruler, "list", (rule) => (state, startLine, endLine, silent) => {
		const columns = state.sCount[startLine] ?? 0;
		const excess = columns - state.blkIndent - MOST;
		if (excess <= 0) return rule(state, startLine, endLine, silent);
		const last = silent ? startLine + 1 : endOfIndented(state, startLine, endLine, columns);
		const kept = state.sCount.slice(startLine, last);
		for (let line = startLine; line < last; line++) state.sCount[line] = (state.sCount[line] ?? 0) - excess;
		const isFound = rule(state, startLine, endLine, silent);
		for (const [index, count] of kept.entries()) state.sCount[startLine + index] = count;
		return isFound;
	});
	wrapRule(ruler, "paragraph", (rule) => (state, startLine, endLine, silent) => {
		const last = Math.min(endLine, startLine + MOST_LINES);
		const kept: [line: number, columns: number][] = [];
		for (let line = startLine + 1; line < last && !state.isEmpty(line); line++) {
			const columns = state.sCount[line] ?? 0;
			if (columns - state.blkIndent <= MOST) continue;
			kept.push([line, columns]);
			state.sCount[line] = state.blkIndent + MOST;
		}
		const isFound = rule(state, startLine, endLine, silent);
		for (const [line, columns] of kept) state.sCount[line] = columns;
		return isFound;
	});
}

/** The first line that is indented less, blank lines aside. */
function endOfIndented(state: BlockState, startLine: number, endLine: number, columns: number): number {
	let line = startLine + 1;
	while (line < endLine && (state.isEmpty(line) || (state.sCount[line] ?? 0) >= columns)) line++;
	return line;
}

/** The line that closes a fence which a line opens; -1 where none does, or it opens none. */
function closingFence(state: BlockState, startLine: number, endLine: number): number {
	const [fence] = /^(?:`{3,}|~{3,})/.exec(lineOf(state, startLine)) ?? [];
	if (fence === undefined) return -1;
	const sign = fence.charAt(0);
	for (let line = startLine + 1; line < endLine; line++) {
		const written = lineOf(state, line);
		// What the fence stands in has ended.
		if (written !== "" && (state.sCount[line] ?? 0) < state.blkIndent) return -1;
		if (!written.startsWith(fence)) continue;
		if (written.trimEnd() === sign.repeat(written.trimEnd().length)) return line;
	}
	return -1;
}

function lineOf({ src, bMarks, tShift, eMarks }: BlockState, line: number): string {
	return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}
