import type { MarkdownIt, Token } from "markdown-it";
import { BlockState } from "./block-state.ts";
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
		const paragraphs = [...list.keys()].filter(
			(at) =>
				list[at]?.level === level &&
				list[at].type === "paragraph_open" &&
				!opensBox.test(list[at - 1]?.content ?? ""),
		);
		const isLoose = paragraphs.some((at) => isWhole(state, list, at));
		for (const at of paragraphs)
			for (const token of [list[at], list[at + 2]]) if (token) token.hidden = !isLoose;
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

/** What stands in a box is a part of that, and none of the item's paragraphs. */
const opensBox = /<div(?:\s[^<>]*)?>\s*$/i;

/** An image alone, as far as blocks tell. */
const picture = /^!\[[^\]]+\](?:\([^()]*\)|\[[^[\]]*\])?(?:\{[^{}]*\})?$/;
