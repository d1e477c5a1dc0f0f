import { longestDate, type TextReader } from "./text-reader.ts";

/** `new Date(text)`. Recap itself runs on V8 nearly everywhere, as these engines do, so V8 is asked: its rules for texts that are not ISO 8601 are its own. */
export const javascriptDate: TextReader = (text) => {
	if (text.length > longestDate || Number.isNaN(Date.parse(text))) return undefined;
	if (monthAlone.test(text)) return { startsMonth: true };
	return isYearMadeUp(text) ? { yearFrom: "itself" } : {};
};

/** Of a month and a day alone V8 makes those of 2001. */
function isYearMadeUp(text: string): boolean {
	if (new Date(text).getFullYear() !== 2001) return false;
	const numbers = text.replace(clock, "").match(/\d+/g)?.length ?? 0;
	return numbers < (monthName.test(text) ? 2 : 3);
}

const clock = /\d+:\d+(?::\d+)?/;
const monthName = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** `March 2026`, `Spring 2026`, `2026-03`: V8 passes over words that it does not know. */
const monthAlone = /^(?:\p{L}{3,20}[.,]?\s+\d{4}|\d{4}[-/]\d{1,2})$/u;
