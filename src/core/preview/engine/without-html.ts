import type { Token } from "markdown-it";
import { copyToken } from "../../post/markdown/body-tokens.ts";
import { dividerText } from "./divider.ts";

/** A block without the writer's HTML, as goldmark leaves it out where a site does not let it through; excerpts still end where they do. */
export function withoutHtml(tokens: readonly Token[]): readonly Token[] {
	if (!tokens.some(holdsHtml)) return tokens;
	return tokens.map((token) => {
		if (!holdsHtml(token)) return token;
		const copy = copyToken(token);
		if (isHtml(token)) copy.content = "";
		else copy.children = (token.children ?? []).filter((child) => !isHtml(child));
		return copy;
	});
}

function holdsHtml(token: Token): boolean {
	return isHtml(token) || (token.children ?? []).some(isHtml);
}

function isHtml({ type, content }: Token): boolean {
	return (type === "html_block" || type === "html_inline") && dividerText(content) === undefined;
}
