import type { MarkdownIt } from "markdown-it";
import { readBlocks } from "../block-loop.ts";
import { BlockState } from "../block-state.ts";
import { chunkEnd, isUnderlined } from "./chunk.ts";
import { indentOf, withFrames } from "./line-frames.ts";

/**
 * Quotations as Markdown's first readers have them: all lines up to a blank one, and those behind it where they are marked, too, unless
 * each ends at a blank line (`isOneChunk`).
 */
export function addPythonQuotes({ block }: MarkdownIt, isOneChunk = false): void {
	block.ruler.at(
		"blockquote",
		(state, startLine, endLine, silent) => {
			if (!(state instanceof BlockState) || !isMarked(state, startLine)) return false;
			if (silent) return true;
			let line = chunkEnd(state, startLine, endLine, "blockquote");
			while (!isOneChunk) {
				const next = state.skipEmptyLines(line);
				if (next === line || next >= endLine || !isMarked(state, next)) break;
				if (isUnderlined(state, next, endLine)) break;
				line = chunkEnd(state, next, endLine, "blockquote");
			}
			const open = state.push("blockquote_open", "blockquote", 1);
			open.markup = ">";
			open.map = [startLine, line];
			const by = -state.blkIndent;
			withFrames(
				state,
				[startLine, line],
				0,
				(at) => (isMarked(state, at) ? { at: contentOf(state, at), columns: 0 } : { moved: by }),
				() => readBlocks(state, startLine, line),
			);
			state.push("blockquote_close", "blockquote", -1).markup = ">";
			state.line = line;
			return true;
		},
		{ alt: ["paragraph", "reference"] },
	);
}

function isMarked(state: BlockState, line: number): boolean {
	const indent = indentOf(state, line);
	return indent < 4 && state.src[state.contentStart(line)] === ">" && !state.isEmpty(line);
}

function contentOf(state: BlockState, line: number): number {
	const start = state.contentStart(line) + 1;
	return state.src[start] === " " ? start + 1 : start;
}
