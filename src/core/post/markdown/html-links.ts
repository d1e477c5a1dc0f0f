import { type TextRange, textRange } from "../../text/text-range.ts";
import type { HtmlTag } from "./html-elements.ts";
import type { LinkMark } from "./inline-parts.ts";

/** What an `<img>` shows, if the tag is one. */
export function readHtmlImage(tag: HtmlTag): LinkMark | undefined {
	if (tag.name !== "img" || tag.isClosing) return undefined;
	const afterName = textRange(tag.nameRange.end, tag.nameRange.end);
	const alt = tag.attributes.get("alt");
	return htmlMark(tag, "image", "src", tag.range, alt?.valueRange ?? afterName);
}

/** The link an `<a href>` opens; the range and text of an element that ends in another block are those of its tag. */
export function readHtmlLink(tag: HtmlTag, textEnd = tag.range.end, end = tag.range.end): LinkMark {
	return htmlMark(tag, "link", "href", textRange(tag.range.start, end), textRange(tag.range.end, textEnd));
}

/** Whether a tag opens a link: an `<a>` without `href` is a mere place. */
export function opensHtmlLink(tag: HtmlTag): boolean {
	return tag.name === "a" && !tag.isClosing && tag.attributes.has("href");
}

function htmlMark(
	tag: HtmlTag,
	kind: "link" | "image",
	attribute: "href" | "src",
	range: TextRange,
	text: TextRange,
): LinkMark {
	const address = tag.attributes.get(attribute);
	const title = tag.attributes.get("title");
	return {
		kind,
		syntax: "html",
		range,
		textRange: text,
		destination: address?.value ?? "",
		destinationRange: address?.valueRange ?? textRange(tag.nameRange.end, tag.nameRange.end),
		title: title?.value,
		titleRange: title?.writtenRange,
		labelRange: undefined,
		label: undefined,
		isInAlt: false,
		token: undefined,
	};
}
