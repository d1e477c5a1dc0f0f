import type { BlockState } from "../block-state.ts";
import { isEndMark, lineText } from "./lines.ts";
import { ItemLines } from "./list-lines.ts";
import { definitionAfter, endOfParagraph } from "./paragraph-lines.ts";

/** A definition list (`parse_definition_list`): each line of the paragraph is a term. One that follows goes on with it. */
export function readDefinitionList(state: BlockState, startLine: number, endLine: number): void {
	const open = state.push("dl_open", "dl", 1);
	const lines: [number, number] = [startLine, startLine];
	open.map = lines;
	let line = startLine;
	for (;;) {
		const end = endOfParagraph(state, line, endLine);
		const definition = definitionAfter(state, end, endLine);
		if (definition < 0) break;
		for (let term = line; term < end; term++) pushTerm(state, term);
		line = readDefinitions(state, definition, endLine, definition > end);
		lines[1] = line;
		const next = nextTerm(state, line, endLine);
		if (next < 0) break;
		line = next;
	}
	state.push("dl_close", "dl", -1);
	state.line = lines[1];
}

/** The line on which a further term may start; -1 where something else stands there. */
function nextTerm(state: BlockState, line: number, endLine: number): number {
	const next = Math.min(state.skipEmptyLines(line), endLine);
	// The paragraph below, the blank line behind it and the first line that follows tell whether the list goes on.
	const end = next < endLine ? endOfParagraph(state, next, endLine) : next;
	state.lookTo(end + 2);
	if (next >= endLine) return -1;
	const { isGlued } = state;
	state.isGlued = next === line;
	const rules = state.md.block.ruler.__rules__.filter(({ name, enabled }) => enabled && name !== "paragraph");
	const isOther = rules.some(({ fn }) => fn(state, next, endLine, true));
	state.isGlued = isGlued;
	if (isOther) return -1;
	return definitionAfter(state, end, endLine) < 0 ? -1 : next;
}

function pushTerm(state: BlockState, line: number): void {
	state.push("dt_open", "dt", 1).map = [line, line + 1];
	const inline = state.push("inline", "", 0);
	inline.content = lineText(state, line).trim();
	inline.map = [line, line + 1];
	inline.children = [];
	state.push("dt_close", "dt", -1);
	const map = state.mapLines(line, line + 1, { isTrimmed: true });
	state.parts.passages.push({ role: "paragraph", content: inline.content, map, startsListItem: false });
}

function readDefinitions(state: BlockState, startLine: number, endLine: number, isApart: boolean): number {
	let at = startLine;
	let isParagraph = isApart;
	for (let next = true; next; ) {
		const item = new ItemLines(state, at, "dl");
		const showsParagraph = isParagraph;
		at++;
		next = false;
		let isAfterBlank = false;
		for (; at < endLine; at++) {
			next = item.isNext(at, "dl");
			if (next || isEndMark(state, at) || !item.take(at, isAfterBlank)) break;
			isAfterBlank = state.isEmpty(at);
		}
		isParagraph = isAfterBlank;
		state.push("dd_open", "dd", 1).map = [item.startLine, item.endLine];
		const first = state.tokens.length;
		item.read(() => {});
		const start = state.tokens[first];
		const close = state.tokens[first + 2];
		if (!showsParagraph && start?.type === "paragraph_open" && close) {
			start.hidden = true;
			close.hidden = true;
		}
		state.push("dd_close", "dd", -1);
	}
	return at;
}
