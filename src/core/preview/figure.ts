import type { Token } from "markdown-it";
import type { HtmlTag } from "../post/markdown/html-elements.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** Whether a block is a paragraph of one image that says something (https://pandoc.org/MANUAL.html#extension-implicit_figures). */
export function isPicture(tokens: readonly Token[]): boolean {
	const [paragraph, inline, end] = tokens;
	if (
		tokens.length !== 3 ||
		paragraph?.type !== "paragraph_open" ||
		end?.type !== "paragraph_close" ||
		paragraph.hidden
	)
		return false;
	const [image, ...others] = inline?.children ?? [];
	return image?.type === "image" && image.content !== "" && others.length === 0;
}

/** A picture's paragraph as a figure, its alt text below it. */
export function toFigure(html: string, tags: readonly HtmlTag[]): string {
	const alt = tags.find(({ name }) => name === "img")?.attributes.get("alt")?.value ?? "";
	const picture = html.slice(html.indexOf(">") + 1, html.lastIndexOf("</p>"));
	// What an attribute list gave the paragraph.
	const given = html.slice("<p".length, html.indexOf(">"));
	return `<figure${given}>${picture}<figcaption>${escapeHtml(alt)}</figcaption></figure>\n`;
}
