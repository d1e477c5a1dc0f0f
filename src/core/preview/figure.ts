import type { Token } from "markdown-it";
import { copyToken } from "../post/markdown/body-tokens.ts";

/**
 * Tokens in which each paragraph of one image that says something is a figure, what it says the caption, also in list items and quotations
 * (https://pandoc.org/MANUAL.html#extension-implicit_figures).
 */
export function withFigures(tokens: readonly Token[]): readonly Token[] {
	if (!tokens.some(isPicture)) return tokens;
	const shown = [...tokens];
	const around: string[] = [];
	for (const [at, token] of tokens.entries()) {
		const [open, close] = [tokens[at - 1], tokens[at + 1]];
		// A tight item's text is no paragraph.
		const isText = open?.hidden && around.at(-2) === "list_item_open";
		if (open?.type === "paragraph_open" && close && !isText && isPicture(token)) {
			shown[at - 1] = asFigure(open);
			shown[at] = withCaption(token);
			shown[at + 1] = asFigure(close);
		}
		if (token.nesting > 0) around.push(token.type);
		else if (token.nesting < 0) around.pop();
	}
	return shown;
}

function isPicture({ type, children }: Token): boolean {
	const [image, ...others] = children ?? [];
	return type === "inline" && image?.type === "image" && image.content.trim() !== "" && others.length === 0;
}

/** A definition's first paragraph may have no tags of its own; a figure has. */
function asFigure(end: Token): Token {
	return Object.assign(copyToken(end), { type: "figure", tag: "figure", hidden: false });
}

function withCaption(inline: Token): Token {
	const [image] = inline.children ?? [];
	if (!image) return inline;
	const caption = (nesting: -1 | 1): Token =>
		Object.assign(copyToken(image), { type: "figcaption", tag: "figcaption", nesting, attrs: null });
	const children = [image, caption(1), ...(image.children ?? []), caption(-1)];
	return Object.assign(copyToken(inline), { children });
}
