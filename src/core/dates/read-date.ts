import * as l10n from "@vscode/l10n";
import { translateWords } from "../text/translate-words.ts";
import { withoutQuotes } from "../text/without-quotes.ts";
import { daysInMonth, monthNames } from "./calendar.ts";
import type { DateFormat, WrittenDate } from "./date-format.ts";

/** What a written date says. `other` is anything not certain to be wrong: ranges, years of other calendars, words of other languages. */
export type DateReading =
	| DayReading
	| ImpossibleDate
	| { readonly kind: "no-date" }
	| { readonly kind: "other" };

/** A day of the calendar. Its time and zone are known only together with its format. */
export interface DayReading extends WrittenDate {
	readonly kind: "day";
	/** Undefined where words or marks that no engine's format has stand around the day. */
	readonly format: DateFormat | undefined;
}

export interface ImpossibleDate {
	readonly kind: "impossible";
	/** Part of a sentence: "February 2015 has 28 days". */
	readonly why: string;
	readonly swapped: SwappedDay | undefined;
}

/** Month and day in the wrong order, beyond doubt: `2016-31-01` is written with `length` characters and should be `text`. */
export interface SwappedDay {
	readonly text: string;
	readonly length: number;
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/s;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const dayMonthYear = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b(.*)$/is;
const monthDayYear = /^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)$/is;
const looseTime = /^(?:T|,?\s+(?:at\s+)?)(\d{1,2}):(\d{2})(?::(\d{2}))?/i;
const exactTime =
	/^(T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s*(Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|UTC|GMT)(?:\s*\([^()]{1,60}\))?)?$/i;

/** Years before this are most likely of another calendar (1395 is a Persian 2016), whose months have other lengths. */
const firstGregorianYear = 1900;

/** Reads a date as written, in any of the ways blogs write it, quotes around it or not; no time zone is applied. */
export function readDate(written: string): DateReading {
	const text = withoutQuotes(written.trim()).trim();
	const longYear = /^(\d{5,6})[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/.exec(text)?.[1];
	if (longYear !== undefined) return impossible(l10n.t("the year {0} has a digit too many", longYear));
	const numbers = yearFirst.exec(text);
	if (numbers) return readYearFirst(numbers);
	const last = yearLast.exec(text);
	if (last) return readYearLast(Number(last[4]), Number(last[1]), Number(last[3]));
	const named = readNamedMonth(text);
	if (named) return named;
	// A year alone is no date: PHP reads `2016` as twenty past eight this evening.
	return /^(?:\d{4}|[\p{Script=Latin}\s.,!?'’-]*)$/u.test(text) ? { kind: "no-date" } : { kind: "other" };
}

/** How a day stands in a text: its numbers, and what comes after it. */
interface DayParts {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly rest: string;
	/** The format without its time, and what stands before the time in it; undefined for one that no engine has. */
	readonly style: DayStyle | undefined;
}

type DayStyle = "YYYY-MM-DD" | "YYYY-M-D" | "YYYY/MM/DD" | "YYYY/M/D" | "Mon D, YYYY" | "D Mon YYYY";

function readYearFirst([written, year = "", mark = "", month = "", day = "", rest = ""]: RegExpExecArray) {
	const isPadded = month.length === 2 && day.length === 2;
	const style = mark === "." ? undefined : mark === "-" ? dashed(isPadded) : slashed(isPadded);
	const reading = readDay({ year: Number(year), month: Number(month), day: Number(day), rest, style });
	const isSwapped = Number(month) > 12 && isDay(Number(year), Number(day), Number(month));
	if (reading.kind !== "impossible" || !isSwapped) return reading;
	const text = [year, day.padStart(2, "0"), month].join(mark);
	return { ...reading, swapped: { text, length: written.length - rest.length } };
}

function dashed(isPadded: boolean): DayStyle {
	return isPadded ? "YYYY-MM-DD" : "YYYY-M-D";
}

function slashed(isPadded: boolean): DayStyle {
	return isPadded ? "YYYY/MM/DD" : "YYYY/M/D";
}

/** `3/4/2026` is March to some and April to others: certain only where neither is a day. */
function readYearLast(year: number, first: number, second: number): DateReading {
	if (year < firstGregorianYear) return { kind: "other" };
	if (isDay(year, first, second) || isDay(year, second, first)) return { kind: "other" };
	return impossible(explain(year, Math.min(first, second), Math.max(first, second)));
}

function readNamedMonth(text: string): DateReading | undefined {
	const dayFirst = dayMonthYear.exec(text);
	const match = dayFirst ?? monthDayYear.exec(text);
	if (!match) return undefined;
	const [name = "", day = ""] = dayFirst ? [match[2], match[1]] : [match[1], match[2]];
	const month = monthNames.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase())) + 1;
	if (month === 0) return undefined;
	const style = dayFirst ? "D Mon YYYY" : "Mon D, YYYY";
	return readDay({ year: Number(match[3]), month, day: Number(day), rest: match[4] ?? "", style });
}

function readDay({ year, month, day, rest, style }: DayParts): DateReading {
	if (year < firstGregorianYear) return { kind: "other" };
	if (!isDay(year, month, day)) return impossible(explain(year, month, day));
	const loose = looseTime.exec(rest);
	if (loose && !isTime(Number(loose[1]), Number(loose[2]), Number(loose[3] ?? 0))) {
		return impossible(l10n.t("there is no time {0}", loose[0].replace(/^\D+/, "")));
	}
	if (rest === "") return { kind: "day", year, month, day, format: style };
	const [, separator = "", hour, minute, second, zone] = exactTime.exec(rest) ?? [];
	if (hour === undefined) return { kind: "day", year, month, day, format: undefined };
	return {
		kind: "day",
		year,
		month,
		day,
		hour: Number(hour),
		minute: Number(minute),
		...(second !== undefined && { second: Number(second) }),
		...(zone !== undefined && { zone }),
		format: style && withTime(style, separator.toUpperCase() === "T", zone !== undefined),
	};
}

function withTime(style: DayStyle, hasT: boolean, hasZone: boolean): DateFormat | undefined {
	if (hasT) {
		if (style !== "YYYY-MM-DD") return undefined;
		return hasZone ? "YYYY-MM-DDTtimezone" : "YYYY-MM-DDTtime";
	}
	if (!hasZone) return `${style} time`;
	if (style === "Mon D, YYYY") return "Mon D YYYY time zone";
	return style === "YYYY/MM/DD" || style === "YYYY/M/D" ? undefined : `${style} time zone`;
}

function isDay(year: number, month: number, day: number): boolean {
	return day >= 1 && day <= daysInMonth(year, month);
}

/** 24:00 is the midnight after the day; second 60 a leap second. */
function isTime(hour: number, minute: number, second: number): boolean {
	return (hour <= 23 && minute <= 59 && second <= 60) || (hour === 24 && minute === 0 && second === 0);
}

function impossible(why: string): ImpossibleDate {
	return { kind: "impossible", why, swapped: undefined };
}

function explain(year: number, month: number, day: number): string {
	const name = monthNames[month - 1];
	if (name === undefined) return l10n.t("there is no month {0}", month);
	return day === 0
		? l10n.t("there is no day 0")
		: l10n.t("{0} {1} has {2} days", translateWords(name), year, daysInMonth(year, month));
}
