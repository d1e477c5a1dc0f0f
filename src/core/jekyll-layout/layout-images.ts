import { type HtmlTag, readHtmlTags } from "../post/markdown/html-elements.ts";
import { maskTags } from "../post/markdown/template-tags.ts";
import { cutAtImages, withImages } from "../preview/image-html.ts";

/** A layout's HTML with each picture at the address `resolve` gives for the one it names. */
export function withLayoutImages(html: string, resolve: (destination: string) => string): string {
	const tags: HtmlTag[] = [];
	readHtmlTags(html, maskTags(html), { tag: (tag) => tags.push(tag) });
	return withImages(cutAtImages(html, tags), resolve);
}
