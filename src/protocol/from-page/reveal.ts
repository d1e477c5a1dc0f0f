import { message, place } from "../shapes.ts";

/** The reader asks for the source of a place. */
export const reveal = message("reveal", { line: place });
