import { textRange } from "../../../text/text-range.ts";
import type { LinkAddress, ReadLinkAddress } from "./link-address.ts";

const pointed = /[ \t\n]*<([^<>\n]*)>/y;
const blanks = /[ \t\n]*/y;

/**
 * Pandoc's `source` (`Readers/Markdown.hs`): words up to the closing parenthesis, those in parentheses of their own included; a quotation
 * before which a blank stands is the title.
 */
export const readWords: ReadLinkAddress = (text, open, max) => {
	const start = skip(blanks, text, open + 1);
	pointed.lastIndex = open + 1;
	if (pointed.test(text)) {
		const end = pointed.lastIndex - 1;
		const answer = readEnd(text, end + 1, max, textRange(text.indexOf("<", open) + 1, end));
		if (answer) return answer;
	}
	const end = endOfWords(text, start, max);
	const last = start + text.slice(start, end).trimEnd().length;
	return readEnd(text, end, max, textRange(start, last));
};

/** Words end at a parenthesis that closes none of theirs, and where a quotation begins. */
function endOfWords(text: string, start: number, max: number): number {
	let depth = 0;
	let at = start;
	for (; at < max; at++) {
		const character = text[at] ?? "";
		if (character === "\\") at++;
		else if (character === "(") depth++;
		else if (character === ")" && depth-- === 0) break;
		else if (depth <= 0 && /[ \t]/.test(character) && /["']/.test(text[skip(blanks, text, at)] ?? "")) break;
	}
	return Math.min(at, max);
}

/** The title and the closing parenthesis. */
function readEnd(
	text: string,
	from: number,
	max: number,
	address: LinkAddress["address"],
): LinkAddress | undefined {
	const start = skip(blanks, text, from);
	const mark = text[start];
	if (mark === ")") return start < max ? { address, title: undefined, end: start + 1 } : undefined;
	if (mark !== '"' && mark !== "'") return undefined;
	for (
		let close = text.indexOf(mark, start + 1);
		close >= 0 && close < max;
		close = text.indexOf(mark, close + 1)
	) {
		if (text[close - 1] === "\\") continue;
		const end = skip(blanks, text, close + 1);
		if (text[end] === ")" && end < max) return { address, title: textRange(start, close + 1), end: end + 1 };
	}
	return undefined;
}

function skip(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : from;
}
