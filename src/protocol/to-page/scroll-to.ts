import { message, place } from "../shapes.ts";

/** The editor shows another part of the post: `line` is at its top, and its fraction is how much of it has left the view. */
export const scrollTo = message("scrollTo", { line: place });
