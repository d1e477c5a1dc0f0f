import { isCount } from "../guards.ts";
import { type Guarded, listOf, message, oneOf, optional, shape, text } from "../shapes.ts";

/** A finding in its place. */
const markView = shape({
	message: text,
	severity: oneOf(["error", "warning", "information", "hint"]),
	/** The line it starts on, from 0. */
	line: isCount,
	offset: isCount,
	/** What readers see of it: a link's words, or the brackets of one that leads nowhere. */
	seen: optional(text),
	/** How often the same stands in its block before. */
	before: optional(isCount),
});
export type MarkView = Guarded<typeof markView>;

export const marks = message("marks", { marks: listOf(markView) });
export type MarksMessage = Guarded<typeof marks>;
