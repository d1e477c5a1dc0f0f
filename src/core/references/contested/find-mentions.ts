import { type TextRange, textRange } from "../../text/text-range.ts";

/** Brackets around something that may be a label, wherever they stand: in text, code, comments and tags alike. */
export interface Mention {
	/** Between the brackets. */
	readonly range: TextRange;
	/** At a line's start and before a colon, where some reader may take it for a definition. */
	readonly startsDefinition: boolean;
}

/** With a caret it is a footnote. */
const BRACKETS = /\[(?!\^)[^[\]]{1,999}\]/g;
const LONGEST_START = 40;

export function* findMentions(text: string, { start, end }: TextRange): Generator<Mention> {
	for (const { 0: brackets, index } of text.slice(start, end).matchAll(BRACKETS)) {
		const at = start + index;
		if (text[at - 1] === "\\") continue;
		const range = textRange(at, at + brackets.length);
		yield {
			range: textRange(range.start + 1, range.end - 1),
			startsDefinition: startsDefinition(text, range),
		};
	}
}

/** Whether brackets begin a line, a quote's or list's marks aside, and a colon follows. */
export function startsDefinition(text: string, { start, end }: TextRange): boolean {
	return (
		/^[ \t]?:/.test(text.slice(end, end + 2)) &&
		/(?:^|[\r\n])[ \t>*+\-\d.)]*$/.test(text.slice(Math.max(0, start - LONGEST_START), start))
	);
}
