import type { MarkdownIt } from "markdown-it";

const definition = /\*\[[^\]\n]*\] ?:/y;

/** Abbreviations, `*[HTML]: Hyper Text`: readers see nothing of such a line. */
export function addAbbreviations({ block }: MarkdownIt): void {
	block.ruler.before(
		"reference",
		"abbreviation",
		(state, startLine, _, silent) => {
			const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
			if ((state.sCount[startLine] ?? 0) - state.blkIndent > 0 || state.src[start] !== "*") return false;
			definition.lastIndex = start;
			if (!definition.test(state.src)) return false;
			if (silent) return true;
			state.line = startLine + 1;
			state.push("reference_definition", "", 0).map = [startLine, state.line];
			return true;
		},
		{ alt: ["paragraph", "reference"] },
	);
}
