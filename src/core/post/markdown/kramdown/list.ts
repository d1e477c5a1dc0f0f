import type { Token } from "markdown-it";
import type { BlockState } from "../block-state.ts";
import type { BlockRule } from "./block-rule.ts";
import { isRuleText } from "./headings.ts";
import { isEndMark, isOutdented, lineText } from "./lines.ts";
import { ItemLines, startsItem } from "./list-lines.ts";

/** A list (`parse_list`): any bullet goes on with any, numbers count from one, and an item's lines are found before they are read. */
export const readList: BlockRule = (state, line, endLine, silent) => {
	if (!isOutdented(state, line)) return false;
	const kind = startsItem(state, line, "ul") ? "ul" : startsItem(state, line, "ol") ? "ol" : undefined;
	if (!kind) return false;
	if (silent) return true;
	const name = kind === "ul" ? "bullet_list" : "ordered_list";
	const open = state.push(`${name}_open`, kind, 1);
	const lines: [number, number] = [line, line];
	open.map = lines;
	const items: Item[] = [];
	let at = line;
	let next = true;
	while (next) {
		const item = new ItemLines(state, at, kind);
		at++;
		next = false;
		for (let isAfterBlank = false; at < endLine; at++) {
			if (isAfterBlank && isRuleText(lineText(state, at).trim()) && isOutdented(state, at)) break;
			if (isEndMark(state, at)) break;
			next = item.isNext(at, kind);
			if (next || !item.take(at, isAfterBlank)) break;
			isAfterBlank = state.isEmpty(at);
		}
		items.push(readItem(state, item));
		if (state.level >= state.md.options.maxNesting) break;
	}
	lines[1] = at;
	state.push(`${name}_close`, kind, -1);
	state.line = at;
	hideParagraphs(items, at < endLine && isEndMark(state, at));
	return true;
};

interface Item {
	/** The paragraph it starts with. */
	readonly paragraph: readonly [Token, Token] | undefined;
	/** Whether a blank line follows its first block. */
	readonly hasBlank: boolean;
	readonly isOneBlock: boolean;
}

function readItem(state: BlockState, lines: ItemLines): Item {
	const open = state.push("list_item_open", "li", 1);
	open.map = [lines.startLine, lines.endLine];
	open.content = lines.attributes;
	const first = state.tokens.length;
	const ends: number[] = [];
	let firstEnd = first;
	lines.read((nextLine) => {
		if (ends.length === 0) firstEnd = state.tokens.length;
		ends.push(nextLine);
	});
	const [after] = ends;
	const start = state.tokens[first];
	const close = state.tokens[first + 2];
	const isParagraph =
		start?.type === "paragraph_open" && close?.type === "paragraph_close" && firstEnd > first;
	state.push("list_item_close", "li", -1);
	return {
		paragraph: isParagraph ? [start, close] : undefined,
		hasBlank: after !== undefined && after < lines.endLine && state.isEmpty(after),
		isOneBlock: ends.length === 1,
	};
}

/** Which items' texts are no paragraphs (the end of `parse_list`). */
function hideParagraphs(items: readonly Item[], isEndMarked: boolean): void {
	let isAnyTight = false;
	for (const [index, { paragraph, hasBlank, isOneBlock }] of items.entries()) {
		const isLast = index === items.length - 1;
		const isTight: boolean =
			paragraph !== undefined &&
			(!hasBlank || (isLast && isOneBlock && !isEndMarked)) &&
			(!isLast || items.length === 1 || isAnyTight);
		if (isTight && paragraph) for (const token of paragraph) token.hidden = true;
		isAnyTight ||= isTight || paragraph === undefined;
	}
}
