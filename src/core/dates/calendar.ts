/** A day as written: it may not exist, and no time zone is applied. */
export interface CalendarDay {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	readonly day: number;
}

/** In English, from January. */
export const monthNames: readonly string[] =
	"January February March April May June July August September October November December".split(" ");

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
	const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && !isLeapYear ? 28 : (longestMonths[month - 1] ?? 0);
}

/** How many days `b` is after `a`. Both must be days of the calendar. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
	return dayNumber(b) - dayNumber(a);
}

/** Days since 1 March of year 0, in the Gregorian calendar. */
function dayNumber({ year, month, day }: CalendarDay): number {
	const shifted = month < 3 ? year - 1 : year;
	const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
	return shifted * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}
