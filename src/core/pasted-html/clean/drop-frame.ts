import type { Element, Root } from "hast";
import { attribute, classesOf, rewrite, styleOf, textOf } from "../walk.ts";

/** What no reader sees, or what runs. */
const DROPPED = new Set([
	"script",
	"style",
	"meta",
	"link",
	"title",
	"head",
	"noscript",
	"template",
	"object",
	"embed",
	"applet",
	"select",
	"textarea",
	"button",
	"svg",
	"math",
	"canvas",
	"base",
	"o:p",
	"xml",
	"colgroup",
	"col",
]);
/** Sharing buttons, anchors beside headings and the like, by the classes of common themes. */
const FRAME =
	/^(?:sharedaddy|addtoany\S*|a2a_\S*|sd-sharing\S*|share-\S+|sharing\S*|social-share\S*|jp-relatedposts|post-share|ez-toc\S*|anchor(?:js)?-?\S*|headerlink|header-anchor|heading-anchor|sr-only|visually-hidden|screen-reader-text|apple-interchange-newline)$/i;

/** Scripts, styles, what is hidden, and the page's own buttons go; so do empty links. */
export function dropFrame(root: Root): void {
	rewrite(root, (element) => {
		if (isDropped(element)) return [];
		// Some servers put a whole page into a form.
		if (element.tagName === "form") return holdsText(element) ? element.children : [];
		if (element.tagName === "input") return attribute(element, "type") === "checkbox" ? [element] : [];
		return [element];
	});
}

const TEXT = /^(?:h[1-6]|article|blockquote|pre|figure|main|section)$/;

function holdsText(element: Element): boolean {
	return element.children.some(
		(child) =>
			child.type === "element" && (TEXT.test(child.tagName) || isParagraph(child) || holdsText(child)),
	);
}

/** A sentence, and no label of a field. */
function isParagraph(element: Element): boolean {
	return element.tagName === "p" && textOf(element).trim().length > longestLabel;
}

const longestLabel = 80;

function isDropped(element: Element): boolean {
	if (DROPPED.has(element.tagName) || classesOf(element).some((name) => FRAME.test(name))) return true;
	if (/display:\s*none|visibility:\s*hidden|mso-hide:\s*all/.test(styleOf(element))) return true;
	return attribute(element, "aria-hidden") === "true" || element.properties.hidden !== undefined;
}
