import type { Token } from "markdown-it";

/** What a reader sees of one inline token; markup and raw HTML show nothing, an image its alt text. */
export function textOf(token: Token): string {
	switch (token.type) {
		case "text":
		case "code_inline":
		case "engine_mark":
			return token.content;
		case "image":
			return altText(token.children ?? []);
		case "softbreak":
		case "hardbreak":
			return "\n";
		default:
			return "";
	}
}

/** What inline tokens give as an image's `alt`: markup left out, raw HTML as written. */
export function altText(tokens: readonly Token[]): string {
	let text = "";
	for (const token of tokens) text += token.type === "html_inline" ? token.content : textOf(token);
	return text;
}

/** As text stands on one line for a reader. */
export function onOneLine(text: string): string {
	return text.includes("\n") ? text.replaceAll("\n", " ") : text;
}
