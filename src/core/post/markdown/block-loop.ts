import type { BlockState } from "./block-state.ts";

interface LoopWatch {
	/** Says of a line whether the container ends there. */
	readonly isEnd?: (line: number) => boolean;
	/** Hears where each block ends. */
	readonly after?: ((nextLine: number) => void) | undefined;
}

/** Reads the blocks of a container's lines; the line the container ended on comes back. */
export function readBlocks(
	state: BlockState,
	startLine: number,
	endLine: number,
	{ isEnd, after }: LoopWatch = {},
): number {
	let line = startLine;
	let lastEnd = -1;
	for (;;) {
		line = state.skipEmptyLines(line);
		if (line >= endLine || isEnd?.(line) || (state.sCount[line] ?? 0) < state.blkIndent) break;
		if (state.level >= state.md.options.maxNesting) {
			line = endLine;
			break;
		}
		state.isGlued = isGlued(state, line, lastEnd);
		readOneBlock(state, line, endLine);
		line = state.line;
		lastEnd = line;
		after?.(line);
	}
	line = Math.min(line, endLine);
	state.line = line;
	return line;
}

/** Whether a block that ended before `lastEnd` stands right above a line; what only marks the next block does not count. */
export function isGlued(state: BlockState, line: number, lastEnd: number): boolean {
	if (line !== lastEnd || state.isAfterMark) return false;
	return line === state.brokenLine || line === 0 || !state.isEmpty(line - 1);
}

/** Reads the block that starts on a line. It may end within a line, where the next one then starts (`BlockState.breakLine`). */
export function readOneBlock(state: BlockState, line: number, endLine: number): void {
	const start = state.bMarks[line];
	state.line = line;
	state.brokenLine = -1;
	state.isAfterMark = false;
	state.md.block.ruler.getRules("").find((rule) => rule(state, line, endLine, false));
	if (state.line < line || (state.line === line && state.bMarks[line] === start))
		throw new Error("No block rule matched.");
}
