import type { MarkdownIt } from "markdown-it";
import type { Flavour } from "../../../flavours/flavour.ts";
import { BlockState } from "../block-state.ts";
import { addPythonQuotes } from "../classic/python-quote-rule.ts";
import { wrapRule } from "../wrap-rule.ts";

type BlockRuler = MarkdownIt["block"]["ruler"];

/** What may end a list's item or a quotation, beside blank lines. */
const chains: Readonly<Record<string, readonly string[]>> = {
	fence: ["paragraph", "blockquote", "list"],
	list: ["paragraph"],
	engine_listing: ["paragraph", "blockquote", "list"],
};

/**
 * Paragraphs that only a blank line ends, as pandoc has them (`blank_before_header`, `blank_before_blockquote`, and lists without
 * `lists_without_preceding_blankline`): of what stands right below text, fences of backticks are read, and within a list further items.
 */
export function wantBlankAbove(md: MarkdownIt, { blocks }: Flavour): void {
	const { ruler } = md.block;
	addPythonQuotes(md, true);
	for (const { name, fn } of ruler.__rules__) {
		if (name !== "paragraph") ruler.at(name, fn, { alt: [...(chains[name] ?? [])] });
	}
	if (blocks?.wantBlankAbove) readUnderlinedFirst(ruler);
	wrapRule(ruler, "list", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState)) return rule(state, startLine, endLine, silent);
		if (silent) return state.listDepth > 0 && rule(state, startLine, endLine, true);
		state.listDepth++;
		const isList = rule(state, startLine, endLine, false);
		state.listDepth--;
		return isList;
	});
	wrapRule(ruler, "fence", (rule) => (state, startLine, endLine, silent) => {
		const isTilde =
			silent && state.src[(state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)] === "~";
		return !isTilde && rule(state, startLine, endLine, silent);
	});
	wrapRule(ruler, "table", (rule) => (state, startLine, endLine, silent) => {
		let line = startLine;
		while (line < endLine && !state.isEmpty(line) && hasBar(state, line)) line++;
		return line > startLine + 1 && rule(state, startLine, line, silent);
	});
}

function hasBar(state: MarkdownIt["block"]["State"]["prototype"], line: number): boolean {
	const bar = state.src.indexOf("|", state.bMarks[line]);
	return bar >= 0 && bar < (state.eMarks[line] ?? 0);
}

/** An underline is for the first line of text alone; and headings stand at a line's start. */
function readUnderlinedFirst(ruler: BlockRuler): void {
	const underline = /^(?:=+|-+)[ \t]*$/;
	wrapRule(ruler, "lheading", (rule) => (state, startLine, endLine, silent) => {
		const next = startLine + 1;
		if (!(state instanceof BlockState) || next >= endLine || (state.sCount[next] ?? 0) !== state.blkIndent)
			return false;
		if (!underline.test(state.src.slice(state.contentStart(next), state.lineEnd(next)))) return false;
		return rule(state, startLine, next + 1, silent);
	});
	wrapRule(ruler, "heading", (rule) => (state, startLine, endLine, silent) => {
		return (state.sCount[startLine] ?? 0) <= state.blkIndent && rule(state, startLine, endLine, silent);
	});
}
