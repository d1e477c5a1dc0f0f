import type { Token } from "markdown-it";
import { copyToken } from "../../post/markdown/body-tokens.ts";

/** Paragraphs of nothing but JSX are none (`remark-mark-and-unravel.js` of `@mdx-js/mdx`). */
export function unravelled(tokens: readonly Token[]): readonly Token[] {
	return withoutParagraphs(tokens, isOnlyJsx);
}

/** Nor are those of nothing but a block's tag or a comment, where HTML is put back when all is read (Python-Markdown's `RawHtmlPostprocessor`). */
export function withBareHtml(tokens: readonly Token[], blocks: ReadonlySet<string>): readonly Token[] {
	return withoutParagraphs(tokens, ([only, ...others]) => {
		if (only?.type !== "html_inline" || others.length > 0) return false;
		const name = /^<\/?([a-z][a-z0-9]*)/i.exec(only.content)?.[1];
		return name === undefined || blocks.has(name.toLowerCase());
	});
}

function withoutParagraphs(
	tokens: readonly Token[],
	isNone: (children: readonly Token[]) => boolean,
): readonly Token[] {
	const isBare = (at: number) => tokens[at]?.type === "inline" && isNone(tokens[at]?.children ?? []);
	if (!tokens.some(({ type }, at) => type === "paragraph_open" && isBare(at + 1))) return tokens;
	return tokens.map((token, at) => {
		const isOpen = token.type === "paragraph_open" && isBare(at + 1);
		if (!isOpen && !(token.type === "paragraph_close" && isBare(at - 1))) return token;
		const hidden = copyToken(token);
		hidden.hidden = true;
		return hidden;
	});
}

function isOnlyJsx(children: readonly Token[]): boolean {
	let depth = 0;
	let holdsTags = false;
	for (const { type, content } of children) {
		if (type === "html_inline") {
			holdsTags = true;
			if (content.startsWith("</")) depth--;
			else if (!content.endsWith("/>")) depth++;
			if (depth < 0) return false;
		} else if (depth === 0 && type !== "softbreak" && (type !== "text" || content.trim() !== ""))
			return false;
	}
	return holdsTags && depth === 0;
}
