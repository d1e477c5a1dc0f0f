import type { HtmlTag } from "../post/markdown/html-elements.ts";

/**
 * HTML without `style` attributes, which the page's policy refuses; how a table cell is aligned stays, as the attribute
 * browsers had for it. The page sanitises again: this only keeps the browser from complaining of each one.
 */
export function withoutStyles(html: string, tags: readonly HtmlTag[]): string {
	let result = "";
	let from = 0;
	for (const { name, attributes } of tags) {
		const style = attributes.get("style");
		if (!style) continue;
		const { start, end } = style.writtenRange;
		const side = /^t[dh]$/.test(name) ? /^text-align:(left|center|right)$/.exec(style.value)?.[1] : undefined;
		result += html.slice(from, start).replace(/style\s*(?:=\s*)?$/i, "") + (side ? `align="${side}"` : "");
		from = end;
	}
	return result + html.slice(from);
}
