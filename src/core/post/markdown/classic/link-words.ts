import { textRange } from "../../../text/text-range.ts";
import type { LinkAddress, ReadLinkAddress } from "./link-address.ts";

/** No address has more parentheses open, and no title is longer: against squared time. */
const mostDeep = 32;
const longestTitle = 2_000;

const pointed = /[ \t\n]*<([^<>\n]*)>/y;
const blanks = /[ \t\n]*/y;

/**
 * Pandoc's `source` (`Readers/Markdown.hs`): words up to the closing parenthesis, those in parentheses of their own included; a quotation
 * before which a blank stands is the title.
 */
export const readWords: ReadLinkAddress = (text, open, max) => {
	if (!text.includes(")", open)) return undefined;
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
		else if (character === "(" && ++depth > mostDeep) break;
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
	const close = endOfQuotation(text, start, Math.min(max, start + longestTitle));
	const end = close < 0 ? -1 : skip(blanks, text, close);
	return text[end] === ")" && end < max
		? { address, title: textRange(start, close), end: end + 1 }
		: undefined;
}

/** Behind a quotation, in which a mark before a letter opens another; -1 where none ends. */
function endOfQuotation(text: string, start: number, max: number): number {
	const mark = text[start];
	let open = 1;
	for (let at = start + 1; at < max; at++) {
		if (text[at] === "\\") at++;
		else if (text[at] === mark) {
			open += /[\p{L}\p{N}]/u.test(text[at + 1] ?? "") ? 1 : -1;
			if (open === 0) return at + 1;
		}
	}
	return -1;
}

function skip(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : from;
}
