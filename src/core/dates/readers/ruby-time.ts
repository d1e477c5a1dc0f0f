import { longestDate, type TextReader } from "./text-reader.ts";

/** What Ruby's `Date._parse` finds in a text. */
interface Parts {
	year?: number;
	month?: number;
	day?: number;
	dayOfYear?: number;
	hour?: number;
	minute?: number;
	second?: number;
	weekday?: true;
}

/** The text that is left, and what was found: each step takes away what it reads, as `Date._parse` does. */
interface Search {
	text: string;
	readonly parts: Parts;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = months.join("|");
const era = String.raw`(?:c(?:e|\.e\.)|b(?:ce|\.c\.e\.)|a(?:d|\.d\.)|b(?:c|\.c\.))`;

/**
 * `Time.parse` of Ruby's `time` library: what `Date._parse` (ext/date/date_parse.c) finds, where the numbers are a time's. The day may not
 * exist in its month: Ruby takes the one that follows.
 */
export const rubyTime: TextReader = (text) => {
	if (text.length > longestDate) return undefined;
	const { year, month: number, day, dayOfYear, hour, minute, second } = findParts(text);
	const found = [year, number, day, dayOfYear, hour, minute, second];
	if (found.every((part) => part === undefined)) return undefined;
	if (dayOfYear !== undefined && !isBetween(dayOfYear, 1, 372)) return undefined;
	if (number !== undefined && !isBetween(number, 1, 12)) return undefined;
	if (day !== undefined && !isBetween(day, 1, 31)) return undefined;
	if (!isBetween(hour ?? 0, 0, 24) || !isBetween(minute ?? 0, 0, 59) || !isBetween(second ?? 0, 0, 60)) {
		return undefined;
	}
	if (hour === 24 && ((minute ?? 0) > 0 || (second ?? 0) > 0)) return undefined;
	if ((day !== undefined || dayOfYear !== undefined) && year === undefined) return { yearFrom: "build" };
	if (day !== undefined || dayOfYear !== undefined) return {};
	return number === undefined ? { hasNoDay: true } : { startsMonth: true };
};

function findParts(text: string): Parts {
	const search: Search = { text: text.replace(/[^-+',./:@A-Za-z0-9[\]]+/g, " "), parts: {} };
	take(search, /\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/\d\s]*/i, () => {});
	takeTime(search);
	if (!daySteps.some((step) => step(search))) return search.parts;
	return search.parts;
}

/** Whether the pattern was there; what it matched leaves the text. */
function take(search: Search, pattern: RegExp, use: (match: RegExpExecArray) => void): boolean {
	const match = pattern.exec(search.text);
	if (!match) return false;
	search.text = `${search.text.slice(0, match.index)} ${search.text.slice(match.index + match[0].length)}`;
	use(match);
	return true;
}

const clock =
	/(\d+\s*:\s*\d+(?:\s*:\s*\d+(?:[,.]\d*)?)?|\d+\s*h(?:\s*\d+m?(?:\s*\d+s?)?)?)(?:\s*([ap])(?:m\b|\.m\.))?|(\d+)\s*([ap])(?:m\b|\.m\.)/i;
const zone = /^\s*(?:(?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?|[a-z]+(?:\sdst)?\b)/i;

function takeTime(search: Search): void {
	const match = clock.exec(search.text);
	if (!match) return;
	const after = search.text.slice(match.index + match[0].length);
	const rest = after.replace(zone, "");
	search.text = `${search.text.slice(0, match.index)} ${rest}`;
	const [hour, minute, second] = (match[1] ?? match[3] ?? "").match(/\d+/g) ?? [];
	const half = (match[2] ?? match[4])?.toLowerCase();
	const { parts } = search;
	parts.hour = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "p" ? 12 : 0);
	if (minute !== undefined) parts.minute = Number(minute);
	if (second !== undefined) parts.second = Number(second);
}

const daySteps: readonly ((search: Search) => boolean)[] = [
	(search) =>
		take(
			search,
			new RegExp(
				String.raw`'?(\d+)[^-\d\s]*\s*(${month})[^-\d\s']*(?:\s*${era}?\s*('?-?\d+(?:(?:st|nd|rd|th)\b)?))?`,
				"i",
			),
			([, day, name = "", year]) => order(search.parts, year, numberOf(name), day),
		),
	(search) =>
		take(
			search,
			new RegExp(String.raw`\b(${month})[^-\d\s']*\s*('?\d+)[^-\d\s']*(?:\s*,?\s*${era}?\s*('?-?\d+))?`, "i"),
			([, name = "", day, year]) => order(search.parts, year, numberOf(name), day),
		),
	(search) => take(search, /('?[-+]?\d+)-(\d+)-('?-?\d+)/, ([, a, b, c]) => order(search.parts, a, b, c)),
	(search) =>
		take(search, /\b[mtshr](\d+)\.(\d+)\.(\d+)/i, ([, , b, c]) => {
			Object.assign(search.parts, { year: 2000, month: Number(b), day: Number(c) });
		}),
	(search) =>
		take(search, new RegExp(`('?-?\\d+)-(${month})[^-/.]*-('?-?\\d+)`, "i"), ([, day, name = "", year]) =>
			order(search.parts, year, numberOf(name), day),
		),
	(search) =>
		take(
			search,
			new RegExp(`\\b(${month})[^-/.]*-('?\\d+)(?:-('?-?\\d+))?`, "i"),
			([, name = "", day, year]) => order(search.parts, year, numberOf(name), day),
		),
	(search) =>
		take(search, /('?-?\d+)\/\s*('?\d+)(?:\D\s*('?-?\d+))?/, ([, a, b, c]) => order(search.parts, a, b, c)),
	(search) =>
		take(search, /('?-?\d+)\.\s*('?\d+)\.\s*('?-?\d+)/, ([, a, b, c]) => order(search.parts, a, b, c)),
	takeIsoRest,
	(search) =>
		take(search, /'(\d+)\b/, ([, year]) => {
			search.parts.year = Number(year);
		}),
	(search) =>
		take(search, new RegExp(`\\b(${month})\\S*`, "i"), ([, name = ""]) => {
			search.parts.month = Number(numberOf(name));
		}),
	(search) =>
		take(search, /(\d+)(?:st|nd|rd|th)\b/i, ([, day]) => {
			search.parts.day = Number(day);
		}),
	takeDigits,
];

/** Weeks, `--03-14` and days of the year. */
function takeIsoRest(search: Search): boolean {
	const { parts } = search;
	return (
		take(search, /\b(?:\d{2}|\d{4})?-?w\d{2}(?:-?\d)?\b/i, () => {
			parts.weekday = true;
		}) ||
		take(search, /--(\d{2})?-(\d{2})\b/, ([, number, day]) => {
			if (number !== undefined) parts.month = Number(number);
			parts.day = Number(day);
		}) ||
		take(search, /--(\d{2})(\d{2})?\b/, ([, number, day]) => {
			parts.month = Number(number);
			if (day !== undefined) parts.day = Number(day);
		}) ||
		(!/[,.](?:\d{2}|\d{4})-\d{3}\b/.test(search.text) &&
			take(search, /\b(\d{2}|\d{4})-(\d{3})\b/, ([, year, day]) => {
				parts.year = Number(year);
				parts.dayOfYear = Number(day);
			}))
	);
}

/** Digits in a row: `20260314`, `20260314T1000`, `0314`; before a comma or point they are a time. */
function takeDigits(search: Search): boolean {
	const pattern = /([-+]?)(\d{2,14})(?:\s*t?\s*(\d{2,6})?(?:([,.])(\d*))?)?(z\b|[-+]\d{1,4}\b)?/i;
	return take(search, pattern, ([, , digits = "", time, mark]) => {
		const { parts } = search;
		const isTime = time === undefined && mark !== undefined;
		const at = (from: number, length: number) => Number(digits.slice(from, from + length));
		if (isTime && digits.length <= 6) {
			const [second, minute, hour] = digits.match(/\d{1,2}(?=(?:\d\d)*$)/g)?.reverse() ?? [];
			if (second !== undefined) parts.second = Number(second);
			if (minute !== undefined) parts.minute = Number(minute);
			if (hour !== undefined) parts.hour = Number(hour);
			return;
		}
		switch (digits.length) {
			case 2:
				parts.day = at(0, 2);
				break;
			case 4:
				Object.assign(parts, { month: at(0, 2), day: at(2, 2) });
				break;
			case 6:
				Object.assign(parts, { year: at(0, 2), month: at(2, 2), day: at(4, 2) });
				break;
			case 8:
			case 10:
			case 12:
			case 14:
				if (isTime) {
					Object.assign(parts, { second: at(digits.length - 2, 2), minute: at(digits.length - 4, 2) });
					Object.assign(parts, { hour: at(digits.length - 6, 2), day: at(digits.length - 8, 2) });
					if (digits.length >= 10) parts.month = at(digits.length - 10, 2);
					break;
				}
				Object.assign(parts, { year: at(0, 4), month: at(4, 2), day: at(6, 2) });
				if (digits.length >= 10) parts.hour = at(8, 2);
				if (digits.length >= 12) parts.minute = at(10, 2);
				if (digits.length === 14) parts.second = at(12, 2);
				break;
			case 3:
				parts.dayOfYear = at(0, 3);
				break;
			case 5:
				Object.assign(parts, { year: at(0, 2), dayOfYear: at(2, 3) });
				break;
			case 7:
				Object.assign(parts, { year: at(0, 4), dayOfYear: at(4, 3) });
				break;
		}
		if (time === undefined) return;
		const [hour, minute, second] = time.match(/\d\d/g) ?? [];
		if (hour !== undefined) parts.hour = Number(hour);
		if (minute !== undefined) parts.minute = Number(minute);
		if (second !== undefined) parts.second = Number(second);
	});
}

function numberOf(name: string): string {
	return String(months.indexOf(name.toLowerCase()) + 1);
}

/** Which number is which, as `s3e` decides: year, month, day, unless one that stands later is too long for its place. */
function order(parts: Parts, first?: string, second?: string, third?: string): void {
	let [year, number, day] = [first, second, third];
	if (year !== undefined && number !== undefined && day === undefined)
		[year, number, day] = [day, year, number];
	if (year === undefined && day !== undefined && (day.length > 2 || day.startsWith("'"))) {
		[year, day] = [day, undefined];
	}
	// `14th` is no year.
	if (year !== undefined && /^[^-+\d]*[-+]?\d+[^\d]/.test(year) && !/^'/.test(year))
		[year, day] = [day, year];
	if (number !== undefined && (number.startsWith("'") || number.length > 2)) {
		[year, number, day] = [number, day, year];
	}
	if (day !== undefined && (day.startsWith("'") || day.length > 2)) [year, day] = [day, year];
	const digits = (written: string | undefined) => /\d+/.exec(written ?? "")?.[0];
	const [y, m, d] = [digits(year), digits(number), digits(day)];
	if (y !== undefined) parts.year = Number(y);
	if (m !== undefined) parts.month = Number(m);
	if (d !== undefined) parts.day = Number(d);
}

function isBetween(value: number, least: number, most: number): boolean {
	return value >= least && value <= most;
}
