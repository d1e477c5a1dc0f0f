import { monthNames } from "../dates/calendar.ts";
import { readDate } from "../dates/read-date.ts";

/**
 * A written date as a blog shows it: `2016-02-02 08:30:54` → `February 2, 2016`. The day is the one written: no zone is
 * applied. Undefined for a day that no calendar has, and where day and month could be either (`03/04/2026`).
 */
export function humanDate(written: string): string | undefined {
	const reading = readDate(written);
	return reading.kind === "day"
		? `${monthNames[reading.month - 1]} ${reading.day}, ${reading.year}`
		: undefined;
}
