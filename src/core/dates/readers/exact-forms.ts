import { daysInMonth, monthNames } from "../calendar.ts";
import { longestDate, type TextReader } from "./text-reader.ts";

/**
 * A reader that takes these forms and nothing else. In a form stand `YYYY` and `YY`, `MM` and `DD` (two digits), `M` and `D` (one or two),
 * `Mon` (`Mar`), `Month` (`March`), `Week` (`Sat`), `Weekday` (`Saturday`), `hh` (two digits), `h` (one or two), `mm`, `ss`, `.f` (a fraction that may be missing),
 * `±hh:mm`, `±hhmm`, `Z` (the letter, or `±hh:mm`), `ZONE` (`UTC`, `CET`, `+01`) and ` ` for one or more; all else for itself.
 */
export function exactForms(forms: readonly string[]): TextReader {
	const patterns = forms.map(toPattern);
	return (text) => {
		if (text.length > longestDate) return undefined;
		return patterns.some((pattern) => isPossible(pattern.exec(text)?.groups)) ? {} : undefined;
	};
}

const shortMonths = monthNames.map((name) => name.slice(0, 3));

const tokens: Readonly<Record<string, string>> = {
	YYYY: String.raw`(?<year>\d{4})`,
	YY: String.raw`(?<short>\d\d)`,
	Weekday: "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day",
	Month: `(?<name>${monthNames.join("|")})`,
	Mon: `(?<name>${shortMonths.join("|")})`,
	MM: String.raw`(?<month>\d\d)`,
	M: String.raw`(?<month>\d\d?)`,
	DD: String.raw`(?<day>\d\d)`,
	D: String.raw`(?<day>\d\d?)`,
	Week: "(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)",
	hh: String.raw`(?<hour>\d\d)`,
	h: String.raw`(?<hour>\d\d?)`,
	mm: String.raw`(?<minute>\d\d)`,
	ss: String.raw`(?<second>\d\d)`,
	".f": String.raw`(?:[.,]\d{1,9})?`,
	"±hh:mm": String.raw`[+-]\d\d:\d\d`,
	"±hhmm": String.raw`[+-]\d{4}`,
	ZONE: String.raw`(?:GMT[+-]\d{1,2}|[A-Z]{3,4}|[+-]\d\d)`,
	Z: String.raw`(?:Z|[+-]\d\d:\d\d)`,
	" ": " +",
};

function toPattern(form: string): RegExp {
	const token = /YYYY|YY|Weekday|Month|Mon|MM?|DD?|Week|hh?|mm|ss|\.f|±hh:mm|±hhmm|ZONE|Z| |./gsu;
	const parts = form.match(token) ?? [];
	return new RegExp(`^${parts.map((part) => tokens[part] ?? literally(part)).join("")}$`);
}

function literally(character: string): string {
	return /[A-Za-z]/.test(character) ? character : `\\${character}`;
}

function isPossible(groups: Readonly<Record<string, string | undefined>> | undefined): boolean {
	if (!groups) return false;
	const { short, year = `20${short}`, month, name, day, hour = 0, minute = 0, second = 0 } = groups;
	const number =
		name === undefined ? Number(month) : monthNames.findIndex((each) => each.startsWith(name)) + 1;
	const last = daysInMonth(Number(year), number);
	return (
		Number(day) >= 1 && Number(day) <= last && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
	);
}
