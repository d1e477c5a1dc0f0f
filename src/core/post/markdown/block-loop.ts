import type { BlockState } from "./block-state.ts";

/**
 * Reads the blocks of a container's lines. `isEnd` says of a line whether the container ends there; the line it ended on comes back.
 */
export function readBlocks(
	state: BlockState,
	startLine: number,
	endLine: number,
	isEnd: (line: number) => boolean = () => false,
): number {
	let line = startLine;
	let lastEnd = -1;
	for (;;) {
		line = state.skipEmptyLines(line);
		if (line >= endLine || isEnd(line) || (state.sCount[line] ?? 0) < state.blkIndent) break;
		if (state.level >= state.md.options.maxNesting) {
			line = endLine;
			break;
		}
		state.isGlued = line === lastEnd;
		readOneBlock(state, line, endLine);
		line = state.line;
		lastEnd = line;
	}
	line = Math.min(line, endLine);
	state.line = line;
	return line;
}

/** Reads the block that starts on a line. It may end within a line, where the next one then starts (`BlockState.breakLine`). */
export function readOneBlock(state: BlockState, line: number, endLine: number): void {
	const start = state.bMarks[line];
	state.line = line;
	state.brokenLine = -1;
	state.md.block.ruler.getRules("").find((rule) => rule(state, line, endLine, false));
	if (state.line < line || (state.line === line && state.bMarks[line] === start))
		throw new Error("No block rule matched.");
}
