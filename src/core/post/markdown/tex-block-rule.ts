import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";

const opening = /\\begin\{([a-zA-Z]+\*?)\}/y;

/** `\begin{align}` … `\end{align}` on lines of their own, below a blank one, are TeX, whatever stands between (pandoc's `raw_tex`). */
export function readTexBlocks({ block }: MarkdownIt): void {
	block.ruler.before(
		"fence",
		"tex_block",
		(state, line, endLine, silent) => {
			if (!(state instanceof BlockState)) return false;
			const start = state.contentStart(line);
			if (state.src[start] !== "\\" || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
			opening.lastIndex = start;
			const name = opening.exec(state.src)?.[1];
			if (name === undefined) return false;
			const end = endOfEnvironment(state, opening.lastIndex, name);
			let last = line;
			while (end >= 0 && last < endLine && state.lineEnd(last) < end) last++;
			const isBlock = end >= 0 && last < endLine && state.src.slice(end, state.lineEnd(last)).trim() === "";
			state.lookTo(end < 0 ? state.lineMax : last + 1);
			if (!isBlock || silent) return isBlock;
			state.line = last + 1;
			const token = state.push("maths_block", "", 0);
			token.map = [line, last + 1];
			token.content = state.src.slice(start, end);
			state.parts.codes.push({ syntax: "fenced", range: state.range(start, end) });
			return true;
		},
		{ alt: [] },
	);
}

/** More environments of one name within one another are text: each would be followed to the end. */
const deepest = 10;

/** Behind the end of an environment that may hold others of its name; -1 where it has none. */
function endOfEnvironment(state: BlockState, from: number, name: string): number {
	const [open, close] = [`\\begin{${name}}`, `\\end{${name}}`];
	let depth = 1;
	for (let at = from; depth <= deepest; ) {
		const end = state.tags.next(close, at);
		if (end < 0) return -1;
		const inner = state.tags.next(open, at);
		const isInner = inner >= 0 && inner < end;
		depth += isInner ? 1 : -1;
		at = isInner ? inner + open.length : end + close.length;
		if (depth === 0) return at;
	}
	return -1;
}
