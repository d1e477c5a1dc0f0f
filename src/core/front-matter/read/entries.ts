import type { TextRange } from "../../text/text-range.ts";
import { linesFrom } from "./lines.ts";

/** A key at the start of a line, with all that belongs to it, its last line end excluded. */
export interface Entry extends TextRange {
	readonly keyEnd: number;
}

const YAML_KEY =
	/^(?:"[^"]*"[ \t]*|'[^']*'[ \t]*|[^\s#\-?:,[\]{}&*!|>'"%@`][^:\n]{0,100}|-[^\s:][^:\n]{0,100})(?=:(?:[ \t]|$))/;

/**
 * Splits YAML that its parser refuses at the lines that start with a key, so that one broken value does not take the
 * others along. Where engines read the whole, a quoted value goes on to its closing quote.
 */
export function splitEntries(yaml: string, followQuotes: boolean): Entry[] {
	const entries: { start: number; end: number; keyEnd: number }[] = [];
	let quoteEnd = 0;
	for (const line of linesFrom(yaml, 0)) {
		const key = line.start < quoteEnd ? undefined : YAML_KEY.exec(yaml.slice(line.start, line.end))?.[0];
		if (key !== undefined) {
			const keyEnd = line.start + key.trimEnd().length;
			entries.push({ start: line.start, end: line.end, keyEnd });
			if (followQuotes) quoteEnd = findQuoteEnd(yaml, line.start + key.length + 1);
		} else {
			const last = entries.at(-1);
			if (last && yaml.slice(line.start, line.end).trim() !== "") last.end = line.end;
		}
	}
	return entries;
}

/** Line breaks and the tabs and spaces after them as spaces, so that a value stands on one line, at equal length. */
export function onOneLine(value: string): string {
	return value.replace(/[\r\n]+[ \t]*/g, (breaks) => " ".repeat(breaks.length));
}

/** Where the quoted scalar that starts after `from` and white space ends; `from` where none starts or it never ends. */
function findQuoteEnd(yaml: string, from: number): number {
	const value = /(?:[ \t]*)(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/y;
	value.lastIndex = from;
	return value.test(yaml) ? value.lastIndex : from;
}
