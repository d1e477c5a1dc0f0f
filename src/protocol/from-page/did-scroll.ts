import { message, place } from "../shapes.ts";

/** The reader scrolled the page: `line` is at its top. */
export const didScroll = message("didScroll", { line: place });
