import type { MarkdownIt, Token } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { wrapRule } from "./wrap-rule.ts";

/** What is made of a paragraph afterwards, so that the blank line before it is forgotten. */
const madeOfText = new Set(["table_open", "dl_open"]);

/** Lists that a blank line before a table does not loosen (goldmark). */
export function tightenLists({ block }: MarkdownIt): void {
	wrapRule(block.ruler, "list", (rule) => (state, startLine, endLine, silent) => {
		const first = state.tokens.length;
		if (!rule(state, startLine, endLine, silent)) return false;
		if (silent || !(state instanceof BlockState)) return true;
		const list = state.tokens.slice(first);
		if (list.some(({ type, hidden }) => type === "paragraph_open" && hidden)) return true;
		if (!isLoose(state, list)) hideParagraphs(list);
		return true;
	});
}

function isLoose(state: BlockState, list: readonly Token[]): boolean {
	const level = (list[0]?.level ?? 0) + 1;
	let isFirst = true;
	for (const { type, level: depth, map, nesting } of list) {
		if (nesting < 0 || !map || depth > level + 1 || depth < level) continue;
		const isItem = depth === level;
		const isBlankAbove = map[0] > 0 && state.isEmpty(map[0] - 1);
		if (isBlankAbove && !isFirst && !madeOfText.has(type)) return true;
		isFirst = isItem && isFirst ? true : isItem;
	}
	return false;
}

function hideParagraphs(list: readonly Token[]): void {
	const level = (list[0]?.level ?? 0) + 2;
	for (const token of list)
		if (token.level === level && token.type.startsWith("paragraph_")) token.hidden = true;
}
