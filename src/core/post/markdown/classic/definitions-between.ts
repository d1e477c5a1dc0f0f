import { readOneBlock } from "../block-loop.ts";
import type { BlockState } from "../block-state.ts";

const rules = ["abbreviation", "reference"];

/**
 * Definitions are taken out before a list or quotation ends, so that it goes on below them. Reads those that stand at `line`; the line
 * below them, or -1, with nothing read, where `goesOn` says no of that line.
 */
export function readDefinitionsBetween(
	state: BlockState,
	line: number,
	endLine: number,
	goesOn: (line: number) => boolean,
): number {
	const { tokens, parts } = state;
	const [tokenCount, definitionCount, tagCount] = [
		tokens.length,
		parts.definitions.length,
		parts.templateTags.length,
	];
	let next = line;
	while (next < endLine && isDefinition(state, next, endLine)) {
		readOneBlock(state, next, endLine);
		next = state.skipEmptyLines(state.line);
	}
	if (next > line) state.lookTo(next + 2);
	if (next > line && next < endLine && goesOn(next)) return next;
	tokens.length = tokenCount;
	parts.definitions.length = definitionCount;
	parts.templateTags.length = tagCount;
	state.line = line;
	return -1;
}

/** Whether a definition, which no note is, stands on a line that readers see nothing of. */
export function isDefinition(state: BlockState, line: number, endLine: number): boolean {
	const first = state.src[state.contentStart(line)];
	if ((first !== "[" && first !== "*") || state.src.startsWith("[^", state.contentStart(line))) return false;
	return state.md.block.ruler.__rules__.some(
		({ name, fn }) => rules.includes(name) && fn(state, line, endLine, true),
	);
}
