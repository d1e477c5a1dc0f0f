import type { Token } from "markdown-it";
import type { HtmlTag } from "../post/markdown/html-elements.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** Whether a block is a paragraph of one image, linked or not: blogs show it as a picture with a caption. */
export function isPicture(tokens: readonly Token[]): boolean {
	const [paragraph, inline, end] = tokens;
	if (
		tokens.length !== 3 ||
		paragraph?.type !== "paragraph_open" ||
		end?.type !== "paragraph_close" ||
		paragraph.hidden
	)
		return false;
	const types = (inline?.children ?? []).map(({ type }) => type).join(" ");
	return types === "image" || types === "link_open image link_close";
}

/** A picture's paragraph as a figure, its title or else its alt text below it. */
export function toFigure(html: string, tags: readonly HtmlTag[]): string {
	const image = tags.find(({ name }) => name === "img")?.attributes;
	const caption = image?.get("title")?.value || image?.get("alt")?.value;
	const picture = html.slice(html.indexOf(">") + 1, html.lastIndexOf("</p>"));
	// What an attribute list gave the paragraph.
	const given = html.slice("<p".length, html.indexOf(">"));
	// Tells it from a figure of the writer's own.
	const attributes = / class="/.test(given)
		? given.replace(' class="', ' class="picture ')
		: `${given} class="picture"`;
	return `<figure${attributes}>${picture}${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ""}</figure>\n`;
}
