import { normalizeLabel } from "../../post/markdown/normalize-label.ts";
import type { TextRange } from "../../text/text-range.ts";
import { looksLikePath, startsAsAddress } from "../address-like.ts";

/** A line that was meant as a definition, taken apart. */
export interface LostLine {
	/** From the start of the line to its end, its line end excluded. */
	readonly range: TextRange;
	/** A quotation's marks and blanks before it. */
	readonly prefix: string;
	/** The mark and the blank of a list's item. */
	readonly bullet: string;
	/** The label with its brackets and what stands for the colon, as written: `{2}:`. */
	readonly head: string;
	/** As CommonMark compares it. */
	readonly label: string;
	readonly labelAsWritten: string;
	/** Why the head is none of a definition's; undefined where it is one. */
	readonly fault: HeadFault | undefined;
	/** What stands behind: an address, and perhaps a title. */
	readonly target: string;
}

export type HeadFault =
	/** `[2] : https://…` */
	| "space"
	/** `[2]：https://…`, `[2]; https://…` */
	| "colon"
	/** `[2] https://…` */
	| "no-colon"
	/** `{2}: https://…` */
	| "brackets"
	/** `2: https://…` */
	| "no-brackets";

/** Quotation marks, an item's mark, brackets of any kind with a label, and what stands for a colon. */
const IN_BRACKETS =
	/^([ \t>]*)((?:[-*+]|\d{1,3}[.)])[ \t]+)?((\[\[|\\?\[|\{|\(|［|【|（|\[\^)([^\s[\](){}［］【】（）\\^][^[\](){}［］【】（）\\\r\n]{0,99})(\]\]|\\?\]|\}|\)|］|】|）)([ \t]*)(::|[:：;；=﹕→]|=>|->)?)[ \t]*(\S.*)$/;
const BARE = /^([ \t>]*)()((\d{1,4})[ \t]*[:：.)])[ \t]+(?=<?https?:\/\/)(\S.*)$/;

/** Nobody writes a longer line as a definition. */
const LONGEST = 2000;

/** A line of the text as a definition in any form it may have been written in; undefined where no address stands in it. */
export function readLostLine(line: string, start: number): LostLine | undefined {
	if (line.length > LONGEST) return undefined;
	const range = { start, end: start + line.length };
	const found = IN_BRACKETS.exec(line);
	if (!found) {
		const [, prefix = "", bullet = "", head = "", label = "", target = ""] = BARE.exec(line) ?? [];
		if (target === "") return undefined;
		return {
			range,
			prefix,
			bullet,
			head,
			label,
			labelAsWritten: label,
			fault: "no-brackets",
			target: target.trim(),
		};
	}
	const [, prefix = "", bullet = "", head = "", open, label = "", close, gap = "", colon, target = ""] =
		found;
	const fault = faultOf(open === "[" && close === "]", colon, gap);
	if (fault !== undefined && !startsAsAddress(target) && !looksLikePath(target)) return undefined;
	if (fault === "no-colon" && !/^<?(?:https?:|\/|\.\.?\/)/i.test(target)) return undefined;
	return {
		range,
		prefix,
		bullet,
		head: head.trimEnd(),
		label: normalizeLabel(label),
		labelAsWritten: label.trim(),
		fault,
		target: target.trim(),
	};
}

function faultOf(isSquare: boolean, colon: string | undefined, gap: string): HeadFault | undefined {
	if (!isSquare) return "brackets";
	if (colon === undefined) return "no-colon";
	if (colon !== ":") return "colon";
	return gap === "" ? undefined : "space";
}
