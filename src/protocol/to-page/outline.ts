import { isCount } from "../guards.ts";
import { type Guarded, listOf, message, optional, shape, text } from "../shapes.ts";

/** A line of the list of contents. */
const contentsLine = shape({
	title: text,
	/** Names, with commas between; may be empty. */
	speakers: text,
	/** From 1 for the outermost lines. */
	level: isCount,
	/** In the post, from 0. */
	line: isCount,
});
export type ContentsLine = Guarded<typeof contentsLine>;

/** What is known of the whole post beside its front matter. */
export const outline = message("outline", {
	/** E.g. `7 min read`. */
	readingTime: optional(text),
	contents: listOf(contentsLine),
});
export type OutlineMessage = Guarded<typeof outline>;
