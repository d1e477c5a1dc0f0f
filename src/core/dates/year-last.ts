import { type CalendarDay, daysInMonth } from "./calendar.ts";

/** A date whose year stands last, such as `31/01/2016`. */
export interface YearLastDate {
	/** Every day it can mean: one, or two where day and month could be either. */
	readonly days: readonly CalendarDay[];
	/** The day it is where the month stands first; undefined with dots, and where there is no such month. */
	readonly monthFirst?: CalendarDay;
	/** How many characters of the text, from its start, it has. */
	readonly length: number;
}

/** Reads a date at the start of a text that is written with its year last; undefined where there is none that exists. */
export function readYearLastDate(text: string): YearLastDate | undefined {
	const [written, first, sign, second, last] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text) ?? [];
	if (written === undefined) return undefined;
	const [a, b, year] = [Number(first), Number(second), Number(last)];
	// Years before this are most likely of another calendar.
	if (year < 1900) return undefined;
	const pairs =
		a === b
			? [[a, b]]
			: [
					[a, b],
					[b, a],
				];
	const days = pairs
		.map(([day = 0, month = 0]) => ({ year, month, day }))
		.filter(({ month, day }) => day >= 1 && day <= daysInMonth(year, month));
	if (days.length === 0) return undefined;
	const monthFirst = sign === "." ? undefined : days.find(({ month, day }) => month === a && day === b);
	return { days, length: written.length, ...(monthFirst && { monthFirst }) };
}
