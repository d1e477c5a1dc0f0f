import { type TextRange, textRange } from "../../text/text-range.ts";

/** Brackets around something that may be a label, wherever they stand: in text, code, comments and tags alike. */
export interface Mention {
	/** Between the brackets. */
	readonly range: TextRange;
	/** At a line's start and before a colon, where some reader may take it for a definition. */
	readonly looksLikeDefinition: boolean;
}

/** A caret makes it a footnote. */
const BRACKETS = /\[(?!\^)[^[\]]{1,999}\]/g;
const MOST_BEFORE = 40;

export function* findMentions(text: string, { start, end }: TextRange): Generator<Mention> {
	for (const { 0: brackets, index } of text.slice(start, end).matchAll(BRACKETS)) {
		const at = start + index;
		const after = at + brackets.length;
		if (text[at - 1] === "\\") continue;
		yield { range: textRange(at + 1, after - 1), looksLikeDefinition: looksLikeDefinition(text, at, after) };
	}
}

/** Whether the brackets from `start` to `end` begin a line, a quote's or list's marks aside, and a colon follows. */
export function looksLikeDefinition(text: string, start: number, end: number): boolean {
	return (
		/^[ \t]?:/.test(text.slice(end, end + 2)) &&
		/(?:^|[\r\n])[ \t>*+-]*$/.test(text.slice(Math.max(0, start - MOST_BEFORE), start))
	);
}
