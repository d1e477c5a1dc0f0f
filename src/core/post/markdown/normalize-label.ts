import { commonmark } from "../../flavours/commonmark.ts";
import { parserOf } from "./parser.ts";

/** A label as CommonMark compares it (section 4.7): case folded, blanks at the ends dropped and inside run together. */
export function normalizeLabel(label: string): string {
	return parserOf(commonmark).utils.normalizeReference(label);
}
