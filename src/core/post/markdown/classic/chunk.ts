import type { BlockState } from "../block-state.ts";

/**
 * Where the lines without a blank one between them end: Python-Markdown's unit of reading. They also end where a rule that interrupts
 * `chain` begins.
 */
export function chunkEnd(state: BlockState, startLine: number, endLine: number, chain: string): number {
	const cutters = state.md.block.ruler.getRules(chain);
	let line = startLine + 1;
	while (line < endLine && !state.isEmpty(line)) {
		const next = line;
		if (cutters.some((rule) => rule(state, next, endLine, true))) break;
		line++;
	}
	return line;
}

/** Whether a line underlines the one before it: a heading comes before whatever that line begins with. */
export function isUnderlined(state: BlockState, line: number, endLine: number): boolean {
	const next = line + 1;
	if (next >= endLine || (state.sCount[next] ?? 0) !== state.blkIndent) return false;
	return /^[=-]+ *$/.test(state.src.slice(state.contentStart(next), state.lineEnd(next)));
}
