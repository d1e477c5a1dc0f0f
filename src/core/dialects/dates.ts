import type { DateFormat, Dialect } from "./dialect.ts";

/** A date as its writer wrote it: no time zone is applied, and the day may not exist. */
export interface WrittenDate {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	readonly day: number;
	readonly hour?: number;
	readonly minute?: number;
	readonly second?: number;
	/** As written: `Z`, `+01:00`, `-0800`, `GMT+0000`. */
	readonly zone?: string;
	readonly format: DateFormat;
}

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`(?<zone>Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|UTC|GMT)(?:\s*\([^()]{1,60}\))?`;
const MONTH = String.raw`(?<name>[A-Z][a-z]{2,8})\.?`;
const WEEKDAY = String.raw`(?:[A-Z][a-z]{2,8},?\s+)?`;
const CLOCK = String.raw`(?:(?<separator>T|\s+)${TIME}(?:\s*${ZONE})?)?`;

const NUMBERS = new RegExp(
	String.raw`^(?<year>\d{4})(?<mark>[-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})${CLOCK}$`,
	"i",
);
const MONTH_FIRST = new RegExp(
	String.raw`^${WEEKDAY}${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${CLOCK}$`,
	"i",
);
const DAY_FIRST = new RegExp(
	String.raw`^${WEEKDAY}(?<day>\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+(?<year>\d{4})${CLOCK}$`,
	"i",
);
const LONGEST = 100;

/** Reads a date in any of the ways blogs write one; undefined for other text, and for `3/4/2026`, which could be either. */
export function readDate(raw: string): WrittenDate | undefined {
	const written = raw
		.trim()
		.replace(/^(["'])(.*)\1$/, "$2")
		.trim();
	if (written.length > LONGEST) return undefined;
	const monthFirst = MONTH_FIRST.exec(written);
	const groups = (NUMBERS.exec(written) ?? monthFirst ?? DAY_FIRST.exec(written))?.groups;
	if (!groups) return undefined;
	const { year, day, hour, minute, second, zone, name } = groups;
	const month = name === undefined ? Number(groups.month) : monthOf(name);
	if (name !== undefined && month === 0) return undefined;
	return {
		year: Number(year),
		month,
		day: Number(day),
		...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
		...(second !== undefined && { second: Number(second) }),
		...(zone !== undefined && { zone }),
		format: name === undefined ? numericFormat(groups) : namedFormat(groups, monthFirst !== null),
	};
}

/** Whether the calendar has the day and the clock the time. */
export function isPossible(date: WrittenDate): boolean {
	const { year, month, day, hour = 0, minute = 0, second = 0 } = date;
	return day >= 1 && day <= daysInMonth(year, month) && hour <= 23 && minute <= 59 && second <= 60;
}

/** 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** How many days `b` is after `a`, by the calendar and as written: times and zones do not count. Both must be possible. */
export function daysBetween(a: WrittenDate, b: WrittenDate): number {
	return dayNumber(b) - dayNumber(a);
}

/** Whether the dialect's engine reads a date written like this. */
export function takesDate(dialect: Dialect, date: WrittenDate): boolean {
	return dialect.dateFormats.some((format) => format === "any" || format === date.format);
}

/**
 * Writes a date in a format, best a dialect's first. A time that is not known is midnight; a zone that is
 * not known is left out, for the engine's own.
 */
export function formatDate(date: Omit<WrittenDate, "format">, format: DateFormat): string {
	const { year, month, day } = date;
	const [monthName = ""] = MONTHS.slice(month - 1);
	const padded = [pad(year, 4), pad(month), pad(day)];
	const time = `${pad(date.hour ?? 0)}:${pad(date.minute ?? 0)}:${pad(date.second ?? 0)}`;
	const zone = format.endsWith("zone") && date.zone ? date.zone : "";
	switch (format) {
		case "YYYY-MM-DDTtime":
		case "YYYY-MM-DDTtimezone":
			return `${padded.join("-")}T${time}${zone}`;
		case "YYYY-MM-DD time":
		case "YYYY-MM-DD time zone":
			return [padded.join("-"), time, zone].join(" ").trimEnd();
		case "YYYY-M-D":
			return [year, month, day].join("-");
		case "YYYY-M-D time":
		case "YYYY-M-D time zone":
			return [[year, month, day].join("-"), time, zone].join(" ").trimEnd();
		case "YYYY/MM/DD":
			return padded.join("/");
		case "YYYY/MM/DD time":
			return `${padded.join("/")} ${time}`;
		case "YYYY/M/D":
			return [year, month, day].join("/");
		case "YYYY/M/D time":
			return `${[year, month, day].join("/")} ${time}`;
		case "Mon D, YYYY":
			return `${monthName} ${day}, ${year}`;
		case "Mon D, YYYY time":
			return `${monthName} ${day}, ${year} ${time}`;
		case "D Mon YYYY time":
			return `${day} ${monthName} ${year} ${time}`;
		case "D Mon YYYY":
			return `${day} ${monthName} ${year}`;
		default:
			return padded.join("-");
	}
}

type Groups = Readonly<Record<string, string | undefined>>;

function namedFormat({ hour, zone }: Groups, isMonthFirst: boolean): DateFormat {
	if (hour === undefined) return isMonthFirst ? "Mon D, YYYY" : "D Mon YYYY";
	if (!isMonthFirst) return zone === undefined ? "D Mon YYYY time" : "D Mon YYYY time zone";
	return zone === undefined ? "Mon D, YYYY time" : "Mon D YYYY time zone";
}

function numericFormat({ mark, month = "", day = "", separator, hour, zone }: Groups): DateFormat {
	const isPadded = month.length === 2 && day.length === 2;
	if (mark === "/") {
		if (hour === undefined) return isPadded ? "YYYY/MM/DD" : "YYYY/M/D";
		return isPadded ? "YYYY/MM/DD time" : "YYYY/M/D time";
	}
	if (!isPadded)
		return hour === undefined ? "YYYY-M-D" : zone === undefined ? "YYYY-M-D time" : "YYYY-M-D time zone";
	if (hour === undefined) return "YYYY-MM-DD";
	if (separator?.toUpperCase() === "T") return zone === undefined ? "YYYY-MM-DDTtime" : "YYYY-MM-DDTtimezone";
	return zone === undefined ? "YYYY-MM-DD time" : "YYYY-MM-DD time zone";
}

/** From 1; 0 for a word that is no English month. */
function monthOf(name: string): number {
	const start = name.toLowerCase();
	return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

/** Days since 1 March of year 0, in the Gregorian calendar. */
function dayNumber({ year, month, day }: WrittenDate): number {
	const shifted = month < 3 ? year - 1 : year;
	const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
	return shifted * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}

function pad(value: number, length = 2): string {
	return String(value).padStart(length, "0");
}
