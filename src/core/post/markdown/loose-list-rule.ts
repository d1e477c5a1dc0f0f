import type { MarkdownIt, Token } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { bareText } from "./html/tag-rule.ts";
import { wrapRule } from "./wrap-rule.ts";

/**
 * Lists whose paragraphs have tags of their own where pandoc's do (`compactify`): all of them, where one that does not end the list has a
 * blank line or a fence below it or is a figure. A blank line elsewhere, below a nested list, say, loosens nothing.
 */
export function loosenByParagraphs({ block }: MarkdownIt): void {
	wrapRule(block.ruler, "list", (rule) => (state, startLine, endLine, silent) => {
		const first = state.tokens.length;
		if (!rule(state, startLine, endLine, silent)) return false;
		if (silent || !(state instanceof BlockState)) return true;
		const list = state.tokens.slice(first);
		const level = (list[0]?.level ?? 0) + 2;
		const paragraphs = list.filter(
			({ level: own, type, meta }) =>
				own === level && /^paragraph_(?:open|close)$/.test(type) && meta !== bareText,
		);
		const isLoose = list.some(
			(token, at) => token.level === level && token.type === "paragraph_open" && isWhole(state, list, at),
		);
		for (const token of paragraphs) token.hidden = !isLoose;
		return true;
	});
}

/** A paragraph's tokens, and those that close the last item and the list. */
const atEnd = 5;

function isWhole(state: BlockState, list: readonly Token[], at: number): boolean {
	const end = list[at]?.map?.[1] ?? 0;
	if (at === list.length - atEnd) return false;
	return state.isEmpty(end) || list[at + 3]?.type === "fence" || picture.test(list[at + 1]?.content ?? "");
}

/** An image alone, as far as blocks tell. */
const picture = /^!\[[^\]]+\](?:\([^()]*\)|\[[^[\]]*\])?(?:\{[^{}]*\})?$/;
