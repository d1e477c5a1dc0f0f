import { commonmark } from "../flavours/commonmark.ts";
import type { Flavour } from "../flavours/flavour.ts";
import type { Dialect } from "./dialect.ts";

/** The Markdown a dialect's posts are read as; CommonMark where the engine's is not known. */
export function flavourOf({ markdown }: Dialect): Flavour {
	return markdown ?? commonmark;
}
