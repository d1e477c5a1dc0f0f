import { anyOf, type Guarded, listOf, oneOf, optional, shape, text, textUpTo } from "../shapes.ts";

/** The blog's HTML or CSS. */
export const longText = textUpTo(8 * 1024 * 1024);

/** A stylesheet of the blog, in the order of its page: at an address the page may load, or inline. */
const siteSheet = anyOf([
	shape({ kind: oneOf(["link"]), href: text, media: optional(text) }),
	shape({ kind: oneOf(["inline"]), css: longText, media: optional(text) }),
]);
export type SiteSheet = Guarded<typeof siteSheet>;

/** What comes with every layout. */
export const layoutParts = {
	sheets: listOf(siteSheet),
	/** Sentences on what is missing. */
	notes: listOf(text),
};
