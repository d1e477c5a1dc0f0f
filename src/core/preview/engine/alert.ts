import type { Token } from "markdown-it";
import { copyToken } from "../../post/markdown/body-tokens.ts";
import { escapeHtml } from "../../text/escape-html.ts";

/** https://vitepress.dev/guide/markdown#github-flavored-alerts */
const sign = /^\[!(tip|note|info|important|warning|caution|danger)\][ \t]*([^\n]*)/i;

/** Whether a quotation that starts here is a box, by its first line. */
function isAlert(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.type === "blockquote_open" &&
		tokens[at + 1]?.type === "paragraph_open" &&
		sign.test(tokens[at + 2]?.content ?? "")
	);
}

/** Quotations that begin with `[!NOTE]`, as boxes. */
export function withAlerts(tokens: readonly Token[]): readonly Token[] {
	if (!tokens.some((_, at) => isAlert(tokens, at))) return tokens;
	const shown = tokens.map(copyToken);
	tokens.forEach((quote, at) => {
		const [open, paragraph, inline, end] = shown.slice(at, at + 4);
		if (!open || !paragraph || !inline || !end || !isAlert(tokens, at)) return;
		const [, name = "", title = ""] = sign.exec(inline.content) ?? [];
		const close = shown.findIndex(
			({ type, level }, index) => index > at && type === "blockquote_close" && level === quote.level,
		);
		const heading = `<p class="container-title">${escapeHtml(title.trim() || name.toUpperCase())}</p>\n`;
		toHtml(open, `<div class="container container-${name.toLowerCase()}">\n${heading}`);
		const last = shown[close];
		if (last) toHtml(last, "</div>\n");
		const children = inline.children ?? [];
		const firstEnd = children.findIndex(({ type }) => type === "softbreak" || type === "hardbreak");
		inline.children = firstEnd < 0 ? [] : children.slice(firstEnd + 1);
		if (firstEnd < 0) for (const token of [paragraph, inline, end]) toHtml(token, "");
	});
	return shown;
}

function toHtml(token: Token, html: string): void {
	token.type = "html_block";
	token.content = html;
	token.children = null;
	token.attrs = null;
	token.nesting = 0;
}
