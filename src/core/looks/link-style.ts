import type { Link } from "../post/body-model.ts";
import type { LinkStyle } from "./look.ts";

/** How links of the defaults are written. */
export const REFERENCE: LinkStyle = { syntax: "full", open: "", middle: "", close: "" };
export const INLINE: LinkStyle = { syntax: "inline", open: "[", middle: "](", close: ")" };

/** How a link is written around its text and its address; undefined where that cannot be told. A title of its own is no other link's. */
export function linkStyle(text: string, link: Link): LinkStyle | undefined {
	const { syntax, range, textRange, destinationRange, titleRange } = link;
	if (syntax === "inline") {
		if (destinationRange.start < textRange.end) return undefined;
		const end = titleRange ? titleRange.start : range.end;
		const behind = text.slice(destinationRange.end, end);
		return {
			syntax,
			open: text.slice(range.start, textRange.start),
			middle: text.slice(textRange.end, destinationRange.start),
			close: titleRange ? behind.trimEnd() + text.slice(titleRange.end, range.end) : behind,
		};
	}
	if (syntax !== "html") return { syntax, open: "", middle: "", close: "" };
	if (destinationRange.end > textRange.start || textRange.end > range.end) return undefined;
	return {
		syntax,
		open: text.slice(range.start, destinationRange.start),
		middle: text.slice(destinationRange.end, textRange.start),
		close: text.slice(textRange.end, range.end),
	};
}
