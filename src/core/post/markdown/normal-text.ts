import { countWhile } from "../../text/count-while.ts";

/** A text as markdown-it reads it (line ends `\n`, no NUL; CommonMark 2.1 and 2.3) with the way back to the text as written. */
export interface NormalText {
	readonly source: string;
	/** The offset in the text as written of an offset in `source`. */
	toText(offset: number): number;
}

/** `dropsMark`: a byte order mark at the text's start is no part of it. */
export function normaliseText(text: string, dropsMark = false): NormalText {
	if (!dropsMark || !text.startsWith("\uFEFF")) return withoutReturns(text);
	const { source, toText } = withoutReturns(text.slice(1));
	return { source, toText: (offset) => toText(offset) + 1 };
}

/** Only `\r\n` changes lengths: a lone `\r` and NUL are each replaced by one character. */
function withoutReturns(text: string): NormalText {
	const source = text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
	if (!source.includes("\r")) return { source, toText: (offset) => offset };
	const pairs: number[] = [];
	for (let at = source.indexOf("\r\n"); at >= 0; at = source.indexOf("\r\n", at + 2)) {
		pairs.push(at - pairs.length);
	}
	return {
		source: source.replaceAll(/\r\n?/g, "\n"),
		toText: (offset) => offset + countWhile(pairs.length, (at) => (pairs[at] ?? 0) < offset),
	};
}
