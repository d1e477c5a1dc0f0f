/** A day as somebody names it: by its date, its weekday, or its number in the event. Whatever is not said is undefined. */
export interface DayReading {
	/** `2026-01-31`. */
	readonly date?: string;
	/** From 0, Sunday. */
	readonly weekday?: number;
	/** From 1. */
	readonly number?: number;
}

/** Languages whose names of weekdays are read in notes and headings. */
const languages = ["en", "de", "fr", "es", "it", "nl", "pt"];

/** 2023-01-01 was a Sunday. */
const someSunday = Date.UTC(2023, 0, 1, 12);
const msOfDay = 86_400_000;

let names: ReadonlyMap<string, number> | undefined;

/** By their long and short names, without dots. */
function weekdayNames(): ReadonlyMap<string, number> {
	if (names) return names;
	const found = new Map<string, number>();
	for (const language of languages) {
		for (const weekday of ["long", "short"] as const) {
			const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
			for (let day = 0; day < 7; day++) {
				const name = plain(format.format(someSunday + day * msOfDay));
				if (!found.has(name)) found.set(name, day);
			}
		}
	}
	// English also writes these.
	for (const [name, day] of [
		["tues", 2],
		["weds", 3],
		["thur", 4],
		["thurs", 4],
	] as const)
		found.set(name, day);
	names = found;
	return found;
}

function plain(name: string): string {
	return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");
}

const date = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const numbered = /^(?:day|tag|jour|d[ií]a|giorno|dag|dia)\s{1,3}(\d{1,2})(?![\d:.])/i;
const word = /^(\p{L}{2,12})\.?(?![\p{L}\p{N}])/u;

/** The day that a text starts with, and how long its name is; undefined where it starts with none. */
export function readDay(text: string): { readonly day: DayReading; readonly length: number } | undefined {
	const iso = date.exec(text);
	if (iso) {
		const [found, year, month, day] = iso;
		const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
		return Number.isNaN(moment) ? undefined : { day: dayOfDate(found), length: found.length };
	}
	const nth = numbered.exec(text);
	if (nth) return { day: { number: Number(nth[1]) }, length: nth[0].length };
	const name = word.exec(text);
	const weekday = name?.[1] === undefined ? undefined : weekdayNames().get(plain(name[1]));
	return name && weekday !== undefined ? { day: { weekday }, length: name[0].length } : undefined;
}

/** A date, and the weekday that it is. */
export function dayOfDate(written: string): DayReading {
	return { date: written, weekday: new Date(`${written}T00:00:00Z`).getUTCDay() };
}

/** Whether two may be the same day: nothing that both say differs. Of two that say nothing in common nobody knows. */
export function mayBeSameDay(a: DayReading, b: DayReading): boolean {
	const differ = <Value>(one: Value | undefined, other: Value | undefined) =>
		one !== undefined && other !== undefined && one !== other;
	return !(differ(a.date, b.date) || differ(a.weekday, b.weekday) || differ(a.number, b.number));
}
