import type { MarkdownIt } from "markdown-it";

const inline = /\$(?![\s$])(?:[^$\\]|\\[\s\S]){0,2000}?[^\s$\\]?\$(?!\d)/y;

/** Formulas between dollar signs, as pandoc's `tex_math_dollars` has them: nothing in them is read. */
export function addMaths({ inline: { ruler } }: MarkdownIt): void {
	ruler.before("link", "maths", (state, silent) => {
		if (state.src[state.pos] !== "$") return false;
		const end = endOfFormula(state.src, state.pos);
		if (end < 0 || end > state.posMax) return false;
		if (!silent) {
			const token = state.push("maths_inline", "", 0);
			token.markup = state.src.startsWith("$$", state.pos) ? "$$" : "$";
			token.content = state.src.slice(state.pos, end).replaceAll(/^\$+|\$+$/g, "");
		}
		state.pos = end;
		return true;
	});
}

function endOfFormula(src: string, start: number): number {
	if (src[start + 1] === "$") {
		const close = src.indexOf("$$", start + 2);
		return close < 0 || /\n[ \t]*\n/.test(src.slice(start, close)) ? -1 : close + 2;
	}
	inline.lastIndex = start;
	return inline.test(src) && !/\s/.test(src[inline.lastIndex - 2] ?? "") ? inline.lastIndex : -1;
}
