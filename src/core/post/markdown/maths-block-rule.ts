import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";

/** A formula as a block of its own, from a line that starts with `$$` to one that ends with it, over blank lines too (Zenn's). */
export function addMathsBlocks({ block }: MarkdownIt): void {
	block.ruler.before(
		"fence",
		"maths_block",
		(state, line, endLine, silent) => {
			if (!(state instanceof BlockState)) return false;
			const start = state.contentStart(line);
			if (!state.src.startsWith("$$", start) || (state.sCount[line] ?? 0) - state.blkIndent >= 4)
				return false;
			const close = state.tags.next("$$", start + 2);
			let last = line;
			while (close >= 0 && last < endLine && state.lineEnd(last) < close) last++;
			const isBlock =
				close >= 0 && last < endLine && state.src.slice(close + 2, state.lineEnd(last)).trim() === "";
			state.lookTo(close < 0 ? state.lineMax : last + 1);
			if (!isBlock || silent) return isBlock;
			state.line = last + 1;
			const token = state.push("maths_block", "", 0);
			token.map = [line, last + 1];
			token.content = state.src.slice(start + 2, close);
			state.parts.codes.push({ syntax: "fenced", range: state.range(start, close + 2) });
			return true;
		},
		{ alt: ["paragraph", "reference", "blockquote", "list"] },
	);
}
