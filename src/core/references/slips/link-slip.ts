import type { TextEdit } from "../../text/text-edit.ts";
import type { TextRange } from "../../text/text-range.ts";

/** What was meant as a link or an image, and what makes it one. */
export interface LinkSlip {
	readonly range: TextRange;
	readonly edits: readonly TextEdit[];
}

/** No link text is longer, and no address: looking for slips stays linear on hostile text. */
export const LONGEST_LINK = 2000;
