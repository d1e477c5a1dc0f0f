import type { DateFormat } from "../dates/date-format.ts";

/** The forms of ISO 8601 and RFC 3339 that engines take for a date. */
export const isoDates: readonly DateFormat[] = [
	"YYYY-MM-DD",
	"YYYY-MM-DDTtimezone",
	"YYYY-MM-DDTtime",
	"YYYY-MM-DD time",
	"YYYY-MM-DD time zone",
];
