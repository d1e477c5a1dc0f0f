import type { MarkdownIt } from "markdown-it";
import { readOneBlock } from "../block-loop.ts";
import { BlockState } from "../block-state.ts";

/** Has the lists of markdown-it hold blocks that end within a line: its own loop (`parser_block.mjs`) takes those for a rule's fault. */
export function allowBrokenLines({ block, options }: MarkdownIt): void {
	const tokenize = block.tokenize.bind(block);
	block.tokenize = (state, startLine, endLine) => {
		if (!(state instanceof BlockState)) {
			tokenize(state, startLine, endLine);
			return;
		}
		let hasEmptyLines = false;
		for (let line = startLine; line < endLine; ) {
			line = state.skipEmptyLines(line);
			state.line = line;
			if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) break;
			if (state.level >= options.maxNesting) {
				state.line = endLine;
				break;
			}
			readOneBlock(state, line, endLine);
			state.tight = !hasEmptyLines;
			line = state.line;
			if (line !== state.brokenLine && state.isEmpty(line - 1)) hasEmptyLines = true;
			if (line < endLine && state.isEmpty(line)) {
				hasEmptyLines = true;
				line++;
				state.line = line;
			}
		}
	};
}
