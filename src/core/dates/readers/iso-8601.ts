import { daysInMonth } from "../calendar.ts";
import { longestDate, type TextReader } from "./text-reader.ts";

const zone = String.raw`(?:(?:[Zz]|[+-]\d\d(?::?\d\d)?)?(?:\[[A-Za-z_+-]{1,60}(?::?\/[A-Za-z0-9_+-]{1,60}){0,2}\])?)?`;
const time = String.raw`(?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]\d{1,30})?)?)?${zone}`;
const days = [
	String.raw`(?<year>[+-]\d{6}|\d{4})(?:-?(?<month>\d\d)(?:-?(?<day>\d\d))?)?`,
	String.raw`\d{4}-?W(?<week>\d\d)(?:-?(?<weekday>\d))?`,
	String.raw`\d{4}-?(?<ordinal>\d{3})`,
];
const patterns = [...days.map((each) => `^${each}(?:[Tt]${time})?$`), `^${time}$`].map(
	(source) => new RegExp(source),
);

/** ISO 8601 as Luxon's `DateTime.fromISO` reads it (`impl/regexParser.js`): years, months, weeks and times alone, too. */
export const iso8601: TextReader = (text) => {
	if (text.length > longestDate) return undefined;
	const groups = patterns.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
	if (!groups || !isPossible(groups)) return undefined;
	if (groups.year !== undefined && groups.day === undefined) return { startsMonth: true };
	return (groups.year ?? groups.week ?? groups.ordinal) ? {} : { hasNoDay: true };
};

function isPossible(groups: Readonly<Record<string, string | undefined>>): boolean {
	const { year = "2000", month = "1", day = "1", week = "1", weekday = "1", ordinal = "1" } = groups;
	const { hour = "0", minute = "0", second = "0" } = groups;
	const isMidnight = hour === "24" && Number(minute) === 0 && Number(second) === 0;
	return (
		isBetween(day, 1, daysInMonth(Number(year), Number(month))) &&
		isBetween(week, 1, 53) &&
		isBetween(weekday, 1, 7) &&
		isBetween(ordinal, 1, 366) &&
		(isMidnight || isBetween(hour, 0, 23)) &&
		isBetween(minute, 0, 59) &&
		isBetween(second, 0, 59)
	);
}

function isBetween(digits: string, least: number, most: number): boolean {
	return Number(digits) >= least && Number(digits) <= most;
}
