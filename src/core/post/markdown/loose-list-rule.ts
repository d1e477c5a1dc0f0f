import type { MarkdownIt, Token } from "markdown-it";
import { wrapRule } from "./wrap-rule.ts";

/** Lists in which an item's text has a fence right below it are loose, as pandoc has them. */
export function loosenLists({ block }: MarkdownIt): void {
	wrapRule(block.ruler, "list", (rule) => (state, startLine, endLine, silent) => {
		const first = state.tokens.length;
		if (!rule(state, startLine, endLine, silent)) return false;
		if (silent) return true;
		const list = state.tokens.slice(first);
		const level = (list[0]?.level ?? 0) + 2;
		if (hasFenceBelowText(list, level)) {
			for (const token of list)
				if (token.level === level && token.type.startsWith("paragraph_")) token.hidden = false;
		}
		return true;
	});
}

function hasFenceBelowText(list: readonly Token[], level: number): boolean {
	return list.some(
		({ type, level: depth }, at) =>
			type === "fence" && depth === level && list[at - 1]?.type === "paragraph_close",
	);
}
