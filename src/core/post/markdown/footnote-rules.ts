import type { MarkdownIt } from "markdown-it";
import { isWordLabel } from "../../flavours/note-label.ts";
import { readBlocks } from "./block-loop.ts";
import { BlockState } from "./block-state.ts";
import { InlineState } from "./inline-state.ts";
import { flavourOfParser } from "./parser-flavour.ts";
import { recordNote } from "./record-note.ts";

/** How labels are written: without blanks and brackets, as in kramdown, pandoc and GitHub, or with blanks, as in Hugo. */
interface LabelForm {
	readonly definition: RegExp;
	readonly use: RegExp;
}

const withoutBlanks: LabelForm = {
	definition: /\[\^([^\s[\]]+)\]:[ \t]*/y,
	use: /\[\^([^\s[\]]+)\]/y,
};
const withBlanks: LabelForm = {
	definition: /\[\^([^\n[\]]*[^\s[\]][^\n[\]]*)\]:[ \t]*/y,
	use: /\[\^([^\n[\]]*[^\s[\]][^\n[\]]*)\]/y,
};

function labelForm(md: MarkdownIt): LabelForm {
	return flavourOfParser(md).footnotes?.labelsHoldBlanks ? withBlanks : withoutBlanks;
}

const contentIndent = 4;

/** Adds footnotes: `[^label]: …` with what is indented below it as a block, and `[^label]` where such a block exists. */
export function addFootnotes(md: MarkdownIt): void {
	md.block.ruler.before("reference", "footnote", readDefinition, { alt: ["paragraph", "reference"] });
	md.inline.ruler.before("link", "footnote_ref", readUse);
	const { rules } = md.renderer;
	rules.footnote_open = (tokens, index) =>
		`<aside class="footnote" id="fn-${nameOf(tokens[index]?.meta)}">\n`;
	rules.footnote_close = () => "</aside>\n";
	rules.footnote_ref = (tokens, index) => {
		const name = nameOf(tokens[index]?.meta);
		return `<sup class="footnote-ref"><a href="#fn-${name}">${name}</a></sup>`;
	};

	function nameOf(meta: Record<string, unknown> | null | undefined): string {
		return md.utils.escapeHtml(String(meta?.label ?? ""));
	}
}

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];
type InlineRule = Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1];

const readDefinition: BlockRule = (state, startLine, endLine, silent) => {
	const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
	const columns = state.sCount[startLine] ?? 0;
	if (state.src[start] !== "[" || state.src[start + 1] !== "^" || columns - state.blkIndent >= 4)
		return false;
	const { definition } = labelForm(state.md);
	definition.lastIndex = start;
	const label = definition.exec(state.src)?.[1];
	if (!label) return false;
	if (silent) return true;

	const contentStart = definition.lastIndex;
	const open = state.push("footnote_open", "", 1);
	open.meta = { label };
	const lines: [number, number] = [startLine, startLine + 1];
	open.map = lines;
	const { parentType, blkIndent, listIndent } = state;
	const [mark, shift] = [state.bMarks[startLine] ?? 0, state.tShift[startLine] ?? 0];
	state.parentType = "footnote";
	// As a list item does, so that lists in it are told from what stands too far left.
	state.listIndent = blkIndent;
	state.blkIndent += contentIndent;
	state.bMarks[startLine] = contentStart;
	state.tShift[startLine] = 0;
	state.sCount[startLine] = state.blkIndent;
	if (state instanceof BlockState) readBlocks(state, startLine, endLine);
	else state.md.block.tokenize(state, startLine, endLine);
	state.parentType = parentType;
	state.blkIndent = blkIndent;
	state.listIndent = listIndent;
	state.bMarks[startLine] = mark;
	state.tShift[startLine] = shift;
	state.sCount[startLine] = columns;
	lines[1] = state.line;
	state.push("footnote_close", "", -1);
	if (state instanceof BlockState) {
		recordNote(state, start, label, state.lineEnd(state.line - 1));
	}
	return true;
};

const readUse: InlineRule = (state, silent) => {
	const start = state.pos;
	if (state.src[start] !== "[" || state.src[start + 1] !== "^" || !(state instanceof InlineState))
		return false;
	const { use } = labelForm(state.md);
	use.lastIndex = start;
	const label = use.exec(state.src)?.[1];
	if (!label || use.lastIndex > state.posMax) return false;
	const end = use.lastIndex;
	const { takesWordsOnly } = flavourOfParser(state.md).footnotes ?? {};
	const isDefined = (!takesWordsOnly || isWordLabel(label)) && state.recorder.hasFootnote(label);
	if (!silent) state.recordFootnoteUse(start, end, label, isDefined);
	if (!isDefined) return isNeverLink(state, end) && showLabel(state, end, silent);
	if (!silent) state.push("footnote_ref", "", 0).meta = { label };
	state.pos = end;
	return true;
};

/** Whether what looks like a link behind a note's label is text to the engine. */
function isNeverLink(state: InlineState, end: number): boolean {
	return state.src[end] === "(" && flavourOfParser(state.md).footnotes?.neverLink === true;
}

function showLabel(state: InlineState, end: number, silent: boolean): boolean {
	if (!silent) state.push("text", "", 0).content = state.src.slice(state.pos, end);
	state.pos = end;
	return true;
}
