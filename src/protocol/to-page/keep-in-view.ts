import { message, place } from "../shapes.ts";

/** The writer types at `line`, the fraction being how far into it: what stands there is to be seen until somebody scrolls. */
export const keepInView = message("keepInView", { line: place });
