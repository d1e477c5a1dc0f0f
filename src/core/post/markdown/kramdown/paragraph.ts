import type { BlockState } from "../block-state.ts";
import type { BlockRule } from "./block-rule.ts";
import { readDefinitionList } from "./definition-list.ts";
import { definitionAfter, endOfParagraph } from "./paragraph-lines.ts";

/** A paragraph, or the terms of a definition list. */
export const readParagraph: BlockRule = (state, line, endLine, silent) => {
	if (silent) return true;
	const end = endOfParagraph(state, line, endLine);
	if (definitionAfter(state, end, endLine) >= 0) readDefinitionList(state, line, endLine);
	else pushParagraph(state, line, end);
	return true;
};

function pushParagraph(state: BlockState, line: number, end: number): void {
	state.line = end;
	state.push("paragraph_open", "p", 1).map = [line, end];
	const inline = state.push("inline", "", 0);
	inline.content = state.getLines(line, end, 0, false).trim();
	inline.map = [line, end];
	inline.children = [];
	state.push("paragraph_close", "p", -1);
	const startsListItem = state.tokens.at(-4)?.type === "list_item_open";
	const map = state.mapLines(line, end, { isTrimmed: true });
	state.parts.passages.push({ role: "paragraph", content: inline.content, map, startsListItem });
}
