import type { MarkdownIt } from "markdown-it";
import { BlockState } from "../block-state.ts";
import { addPythonQuotes } from "../classic/python-quote-rule.ts";
import { flavourOfParser } from "../parser-flavour.ts";
import { wrapRule } from "../wrap-rule.ts";

type BlockRuler = MarkdownIt["block"]["ruler"];

/** What may end a list's item or a quotation, beside blank lines. */
const chains: Readonly<Record<string, readonly string[]>> = {
	fence: ["paragraph", "blockquote", "list"],
	list: ["paragraph"],
	engine_listing: ["paragraph", "blockquote", "list"],
	footnote: ["paragraph"],
};

/**
 * Paragraphs that only a blank line ends, as pandoc has them (`blank_before_header`, `blank_before_blockquote`, and lists without
 * `lists_without_preceding_blankline`): of what stands right below text, fences of backticks are read, within a list further items, and
 * within a note the next one.
 */
export function wantBlankAbove(md: MarkdownIt): void {
	const { ruler } = md.block;
	addPythonQuotes(md, true);
	for (const { name, fn } of ruler.__rules__) {
		if (name !== "paragraph") ruler.at(name, fn, { alt: [...(chains[name] ?? [])] });
	}
	readUnderlinedFirst(ruler);
	endAtNextNote(ruler);
	keepCodeWhole(ruler);
	partContainerLines(md);
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

const openNotes = new WeakMap<BlockState, number>();

function endAtNextNote(ruler: BlockRuler): void {
	wrapRule(ruler, "footnote", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState)) return rule(state, startLine, endLine, silent);
		const open = openNotes.get(state) ?? 0;
		if (silent) return open > 0 && rule(state, startLine, endLine, true);
		openNotes.set(state, open + 1);
		const isNote = rule(state, startLine, endLine, false);
		openNotes.set(state, open);
		return isNote;
	});
}

/** A line that opens a container stands by itself, so that a block begins right below it. */
function partContainerLines(md: MarkdownIt): void {
	const container = flavourOfParser(md).blocks?.containers;
	if (!container) return;
	wrapRule(md.block.ruler, "paragraph", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState) || state.level > 0) return rule(state, startLine, endLine, silent);
		const line = state.src.slice(state.contentStart(startLine), state.lineEnd(startLine));
		return rule(state, startLine, container.test(line) ? startLine + 1 : endLine, silent);
	});
}

/** Up to which line code between backticks goes on that a paragraph began with. */
const codeEnds = new WeakMap<BlockState, number>();

/** A line of backticks that is no fence begins code within its paragraph, and what ends that code is no fence either. */
function keepCodeWhole(ruler: BlockRuler): void {
	wrapRule(ruler, "paragraph", (rule) => (state, startLine, endLine, silent) => {
		if (state instanceof BlockState) codeEnds.set(state, endOfCode(state, startLine, endLine));
		return rule(state, startLine, endLine, silent);
	});
	wrapRule(ruler, "fence", (rule) => (state, startLine, endLine, silent) => {
		if (silent && state instanceof BlockState && startLine <= (codeEnds.get(state) ?? -1)) return false;
		return rule(state, startLine, endLine, silent);
	});
}

function endOfCode(state: BlockState, startLine: number, endLine: number): number {
	const run = /`{3,}/y;
	run.lastIndex = state.contentStart(startLine);
	const mark = run.exec(state.src)?.[0];
	if (mark === undefined) return -1;
	for (let line = startLine + 1; line < endLine && !state.isEmpty(line); line++) {
		if (state.src.startsWith(mark, state.contentStart(line))) return line;
	}
	return -1;
}
