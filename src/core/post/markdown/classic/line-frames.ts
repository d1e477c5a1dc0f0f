import type { BlockState } from "../block-state.ts";

/** Where a line's content begins for the blocks of a container: an offset of the source, or as it stands, moved by columns. */
export type LineFrame = { readonly at: number; readonly columns: number } | { readonly moved: number };

/**
 * Runs `read` with the lines from `startLine` on set as `frameOf` says and with another indentation of the container, and sets all back.
 */
export function withFrames(
	state: BlockState,
	[startLine, endLine]: readonly [number, number],
	indent: number,
	frameOf: (line: number) => LineFrame,
	read: () => void,
): void {
	const tables = [state.bMarks, state.tShift, state.sCount, state.bsCount] as const;
	const kept = tables.map((table) => table.slice(startLine, endLine));
	const { blkIndent } = state;
	for (let line = startLine; line < endLine; line++) setFrame(state, line, frameOf(line));
	state.blkIndent = indent;
	read();
	state.blkIndent = blkIndent;
	const isBroken = state.line === state.brokenLine && state.line < endLine;
	for (const [index, table] of tables.entries()) {
		for (const [offset, value] of (kept[index] ?? []).entries()) {
			if (!(isBroken && startLine + offset === state.line)) table[startLine + offset] = value;
		}
	}
}

function setFrame(state: BlockState, line: number, frame: LineFrame): void {
	if ("moved" in frame) {
		state.sCount[line] = (state.sCount[line] ?? 0) + frame.moved;
		return;
	}
	const end = state.lineEnd(line);
	const start = state.bMarks[line] ?? 0;
	let column = state.bsCount[line] ?? 0;
	for (let at = start; at < frame.at; at++) column += state.src[at] === "\t" ? 4 - (column % 4) : 1;
	let at = frame.at;
	let columns = 0;
	for (; at < end; at++) {
		const character = state.src[at];
		if (character === " ") columns++;
		else if (character === "\t") columns += 4 - ((column + columns) % 4);
		else break;
	}
	state.bMarks[line] = frame.at;
	state.tShift[line] = at - frame.at;
	state.sCount[line] = frame.columns + columns;
	state.bsCount[line] = column;
}

/** How far a line is indented in its container. */
export function indentOf(state: BlockState, line: number): number {
	return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** Whether nothing but a few blanks stands before a line's content. */
export function isAtLineStart(state: BlockState, line: number, most = 3): boolean {
	const start = state.contentStart(line);
	let at = start;
	while (at > 0 && state.src[at - 1] === " ") at--;
	return start - at <= most && (at === 0 || state.src[at - 1] === "\n");
}
