import type { MarkdownIt } from "markdown-it";
import { addKramdownEmphasis } from "./emphasis.ts";
import { addKramdownHtml } from "./inline-html.ts";
import { addKramdownMarks } from "./inline-marks.ts";
import { addKramdownLinks } from "./links.ts";
import { addSpanAttributes } from "./span-attributes.ts";
import { SpanState } from "./span-state.ts";

/** Puts kramdown's grammar of text in the place of CommonMark's. */
export function addKramdownInlines(md: MarkdownIt): void {
	md.inline.State = SpanState;
	addKramdownEmphasis(md);
	addKramdownMarks(md);
	addKramdownHtml(md);
	addKramdownLinks(md);
	addSpanAttributes(md);
}
