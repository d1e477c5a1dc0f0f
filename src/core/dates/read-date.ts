/** What a written date says. `other` is anything not certain to be wrong: ranges, years of other calendars, words of other languages. */
export type DateReading =
	| { readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number }
	| { readonly kind: "impossible"; readonly why: string; readonly swapped: SwappedDay | undefined }
	| { readonly kind: "no-date" }
	| { readonly kind: "other" };

/** Month and day in the wrong order, beyond doubt: `2016-31-01` is written with `length` characters and should be `text`. */
export interface SwappedDay {
	readonly text: string;
	readonly length: number;
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/s;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)(.*)$/s;
const dayMonthYear = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b(.*)$/is;
const monthDayYear = /^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)$/is;
const timeOfDay = /^(?:T|,?\s+(?:at\s+)?)(\d{1,2}):(\d{2})(?::(\d{2}))?/i;
const monthNames =
	"january february march april may june july august september october november december".split(" ");
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years before this are most likely of another calendar (1395 is a Persian 2016), whose months have other lengths. */
const firstGregorianYear = 1900;

/** Reads a date as written, in any of the ways blogs write it; no time zone is applied. */
export function readDate(written: string): DateReading {
	const text = written.trim();
	const iso = yearFirst.exec(text);
	if (iso) return readYearFirst(iso);
	const last = yearLast.exec(text);
	if (last) return readYearLast(Number(last[4]), Number(last[1]), Number(last[3]));
	const named = readNamedMonth(text);
	if (named) return named;
	// A year alone is no date: PHP reads `2016` as twenty past eight this evening.
	return /^(?:\d{4}|[\p{Script=Latin}\s.,!?'’-]*)$/u.test(text) ? { kind: "no-date" } : { kind: "other" };
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
	const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && !isLeapYear ? 28 : (longestMonths[month - 1] ?? 0);
}

function readYearFirst([
	written,
	year = "",
	separator = "",
	month = "",
	day = "",
	rest = "",
]: RegExpExecArray): DateReading {
	const reading = readDay(Number(year), Number(month), Number(day), rest);
	if (
		reading.kind !== "impossible" ||
		Number(month) <= 12 ||
		!isDay(Number(year), Number(day), Number(month))
	)
		return reading;
	const text = [year, day.padStart(2, "0"), month].join(separator);
	return { ...reading, swapped: { text, length: written.length - rest.length } };
}

function readDay(year: number, month: number, day: number, rest: string): DateReading {
	if (year < firstGregorianYear) return { kind: "other" };
	if (!isDay(year, month, day)) {
		return { kind: "impossible", why: explain(year, month, day), swapped: undefined };
	}
	const time = timeOfDay.exec(rest);
	if (time && (Number(time[1]) > 24 || Number(time[2]) > 59 || Number(time[3] ?? 0) > 60)) {
		return { kind: "impossible", why: `there is no time ${time[0].replace(/^\D+/, "")}`, swapped: undefined };
	}
	return { kind: "day", year, month, day };
}

/** `3/4/2026` is March to some and April to others: certain only where neither is a day. */
function readYearLast(year: number, first: number, second: number): DateReading {
	if (year < firstGregorianYear) return { kind: "other" };
	if (isDay(year, first, second) || isDay(year, second, first)) return { kind: "other" };
	return {
		kind: "impossible",
		why: explain(year, Math.min(first, second), Math.max(first, second)),
		swapped: undefined,
	};
}

function readNamedMonth(text: string): DateReading | undefined {
	const dayFirst = dayMonthYear.exec(text);
	const match = dayFirst ?? monthDayYear.exec(text);
	if (!match) return undefined;
	const [name = "", day = ""] = dayFirst ? [match[2], match[1]] : [match[1], match[2]];
	const month = monthNames.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
	return month === 0 ? undefined : readDay(Number(match[3]), month, Number(day), match[4] ?? "");
}

function isDay(year: number, month: number, day: number): boolean {
	return day >= 1 && day <= daysInMonth(year, month);
}

function explain(year: number, month: number, day: number): string {
	const name = monthNames[month - 1];
	if (name === undefined) return `there is no month ${month}`;
	if (day === 0) return "there is no day 0";
	return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year} has ${daysInMonth(year, month)} days`;
}
