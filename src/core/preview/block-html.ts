import type { Block } from "../post/body-model.ts";
import { renderBlock, tokensOf } from "../post/markdown/body-tokens.ts";
import { type HtmlTag, readHtmlTags } from "../post/markdown/html-elements.ts";
import { maskTags } from "../post/markdown/template-tags.ts";
import { isPicture, toFigure } from "./figure.ts";
import { cutAtImages, type ImageHtml } from "./image-html.ts";
import { withoutStyles } from "./style-attributes.ts";

/** A top-level block as a page shows it, the addresses of its images aside. */
export interface BlockHtml {
	readonly html: ImageHtml;
	/** The tags of a block of raw HTML: it may open what a later block closes. */
	readonly rawTags: readonly HtmlTag[];
}

/** Kept while a block reads the same, in however many versions of its post. */
const known = new WeakMap<object, BlockHtml>();

export function blockHtml(block: Block): BlockHtml {
	const tokens = tokensOf(block);
	const before = known.get(tokens);
	if (before) return before;
	const isRaw = block.kind === "html";
	let html = renderBlock(block);
	if (/style/i.test(html)) html = withoutStyles(html, tagsIn(html));
	if (isPicture(tokens)) html = toFigure(html, tagsIn(html));
	const tags = isRaw || /<img/i.test(html) ? tagsIn(html) : [];
	const made = { html: cutAtImages(html, tags), rawTags: isRaw ? tags : [] };
	known.set(tokens, made);
	return made;
}

function tagsIn(html: string): readonly HtmlTag[] {
	const tags: HtmlTag[] = [];
	readHtmlTags(html, maskTags(html), { tag: (tag) => tags.push(tag) });
	return tags;
}
