import { type Moment, secondsOf } from "./moment.ts";

const months = "January February March April May June July August September October November December".split(
	" ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const secondsOfDay = 86_400;
const widestPadding = 100;

interface Detail extends Moment {
	/** From 0, Sunday. */
	readonly weekday: number;
	/** From 1. */
	readonly dayOfYear: number;
	readonly offset: string;
}

/** Directives that are numbers: how wide, padded with what, and which. */
const numbers: Readonly<
	Record<string, readonly [width: number, pad: string, value: (detail: Detail) => number]>
> = {
	C: [2, "0", ({ year }) => Math.floor(year / 100)],
	d: [2, "0", ({ day }) => day],
	e: [2, " ", ({ day }) => day],
	g: [2, "0", (detail) => isoWeek(detail).year % 100],
	G: [4, "0", (detail) => isoWeek(detail).year],
	H: [2, "0", ({ hour }) => hour],
	I: [2, "0", ({ hour }) => hour % 12 || 12],
	j: [3, "0", ({ dayOfYear }) => dayOfYear],
	k: [2, " ", ({ hour }) => hour],
	l: [2, " ", ({ hour }) => hour % 12 || 12],
	L: [3, "0", () => 0],
	m: [2, "0", ({ month }) => month],
	M: [2, "0", ({ minute }) => minute],
	N: [9, "0", () => 0],
	s: [0, "0", (detail) => secondsOf(detail) - offsetSeconds(detail.offset)],
	S: [2, "0", ({ second }) => second],
	u: [0, "0", ({ weekday }) => weekday || 7],
	U: [2, "0", ({ dayOfYear, weekday }) => Math.floor((dayOfYear + 6 - weekday) / 7)],
	V: [2, "0", (detail) => isoWeek(detail).week],
	w: [0, "0", ({ weekday }) => weekday],
	W: [2, "0", ({ dayOfYear, weekday }) => Math.floor((dayOfYear + 6 - ((weekday + 6) % 7)) / 7)],
	y: [2, "0", ({ year }) => year % 100],
	Y: [4, "0", ({ year }) => year],
};

const words: Readonly<Record<string, (detail: Detail) => string>> = {
	a: ({ weekday }) => (weekdays[weekday] ?? "").slice(0, 3),
	A: ({ weekday }) => weekdays[weekday] ?? "",
	b: ({ month }) => (months[month - 1] ?? "").slice(0, 3),
	B: ({ month }) => months[month - 1] ?? "",
	h: ({ month }) => (months[month - 1] ?? "").slice(0, 3),
	n: () => "\n",
	p: ({ hour }) => (hour < 12 ? "AM" : "PM"),
	P: ({ hour }) => (hour < 12 ? "am" : "pm"),
	t: () => "\t",
	z: ({ offset }) => offset,
	Z: ({ offset }) => (offset === "+0000" ? "UTC" : offset),
	"%": () => "%",
};

/** Directives that stand for others. */
const combined: Readonly<Record<string, string>> = {
	c: "%a %b %e %H:%M:%S %Y",
	D: "%m/%d/%y",
	F: "%Y-%m-%d",
	r: "%I:%M:%S %p",
	R: "%H:%M",
	T: "%H:%M:%S",
	v: "%e-%^b-%Y",
	x: "%m/%d/%y",
	X: "%H:%M:%S",
	"+": "%a %b %e %H:%M:%S %Z %Y",
};

/**
 * Ruby's `Time#strftime` (https://docs.ruby-lang.org/en/3.4/strftime_formatting_rdoc.html), in English. A date written without a
 * zone counts as UTC where a zone is asked for. An unknown directive stays as it is.
 */
export function strftime(moment: Moment, format: string): string {
	const detail = detailOf(moment);
	return format.replace(
		/%([-_0^#:]{0,8})(\d{0,4})([a-zA-Z%+])/g,
		(written, flags: string, width: string, name: string) => {
			const whole = own(combined, name);
			if (whole !== undefined) return dress(strftime(moment, whole), flags, Number(width), " ");
			const word = own(words, name)?.(detail);
			if (word !== undefined) return dress(withColon(word, name, flags), flags, Number(width), " ");
			const number = own(numbers, name);
			if (!number) return written;
			const [usual, pad, value] = number;
			return dress(String(value(detail)), flags, flags.includes("-") ? 0 : Number(width) || usual, pad);
		},
	);
}

/** `st`, `nd`, `rd` or `th`. */
export function ordinalEnding(day: number): string {
	const isTeen = day % 100 >= 11 && day % 100 <= 13;
	return (isTeen ? undefined : ["th", "st", "nd", "rd"][day % 10]) ?? "th";
}

function detailOf(moment: Moment): Detail {
	const days = Math.floor(secondsOf(moment) / secondsOfDay);
	const firstDay = Date.UTC(moment.year, 0, 1) / 1_000 / secondsOfDay;
	// 1 January 1970 was a Thursday.
	return {
		...moment,
		weekday: (((days + 4) % 7) + 7) % 7,
		dayOfYear: days - firstDay + 1,
		offset: moment.zone ?? "+0000",
	};
}

/** ISO 8601: weeks start on Monday, the first one has the year's first Thursday. */
function isoWeek({ dayOfYear, weekday, year }: Detail): { readonly week: number; readonly year: number } {
	const week = Math.floor((dayOfYear - (weekday || 7) + 10) / 7);
	if (week < 1) return { week: weeksIn(year - 1), year: year - 1 };
	return week > weeksIn(year) ? { week: 1, year: year + 1 } : { week, year };
}

function weeksIn(year: number): number {
	const lastDay = new Date(Date.UTC(year, 11, 31)).getUTCDay();
	const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return lastDay === 4 || (isLeapYear && lastDay === 5) ? 53 : 52;
}

function offsetSeconds(offset: string): number {
	const seconds = Number(offset.slice(1, 3)) * 3_600 + Number(offset.slice(3)) * 60;
	return offset.startsWith("-") ? -seconds : seconds;
}

function withColon(text: string, name: string, flags: string): string {
	return name === "z" && flags.includes(":") ? `${text.slice(0, 3)}:${text.slice(3)}` : text;
}

function dress(text: string, flags: string, width: number, pad: string): string {
	const filler = flags.includes("_") ? " " : flags.includes("0") ? "0" : pad;
	const swapped = /[a-z]/.test(text) ? text.toUpperCase() : text.toLowerCase();
	const cased = flags.includes("^") ? text.toUpperCase() : flags.includes("#") ? swapped : text;
	return cased.padStart(Math.min(width, widestPadding), filler);
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}
