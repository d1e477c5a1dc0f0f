import { type Guarded, mapOf, message, text } from "../shapes.ts";
import { layoutParts, longText } from "./layout-parts.ts";

/** The element in which the post's body belongs. */
export const SLOT_CLASS = "recap-content-slot";

/** The blog's own layout around the post. */
export const siteLayout = message("siteLayout", {
	...layoutParts,
	/** Not yet sanitised. The post's body belongs where the first element of class `SLOT_CLASS` is. */
	html: longText,
	rootAttributes: mapOf(text),
	bodyAttributes: mapOf(text),
});
export type SiteLayoutMessage = Guarded<typeof siteLayout>;
