import { longestDate, type TextReader } from "./text-reader.ts";

/** `new Date(text)`. Recap itself runs on V8 nearly everywhere, as these engines do, so V8 is asked: its rules for texts that are not ISO 8601 are its own. */
export const javascriptDate: TextReader = (text) => {
	if (text.length > longestDate || Number.isNaN(Date.parse(text))) return undefined;
	return monthAlone.test(text) ? { startsMonth: true } : {};
};

/** `March 2026`, `Spring 2026`, `2026-03`: V8 passes over words that it does not know. */
const monthAlone = /^(?:\p{L}{3,20}[.,]?\s+\d{4}|\d{4}[-/]\d{1,2})$/u;
