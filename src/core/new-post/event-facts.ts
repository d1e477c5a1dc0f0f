import * as l10n from "@vscode/l10n";
import type { CalendarDay } from "../dates/calendar.ts";
import { readDate } from "../dates/read-date.ts";

/** What a writer says of an event. Only the title is needed. */
export interface EventFacts {
	readonly title: string;
	readonly event?: string | undefined;
	/** A year, a number or a word: "2026", "14", "third". */
	readonly edition?: string | undefined;
	readonly place?: string | undefined;
	/** One day or two, as `readDays` reads them. */
	readonly dates?: string | undefined;
	/** The event's page. */
	readonly url?: string | undefined;
}

export interface Days {
	readonly from: CalendarDay;
	readonly to: CalendarDay;
}

/** Reads "2026-01-31" or two days with "to", a dash or a slash between. Undefined for anything else. */
export function readDays(written: string): Days | undefined {
	const inOneLine = written.replace(/\s+/g, " ");
	const days = inOneLine.split(/ (?:to|until|–|—|-) | ?(?:\/|–|—|\.\.) ?/).map(dayOf);
	const [from, to = from] = days;
	if (days.length > 2 || !from || !to || order(from) > order(to)) return undefined;
	return { from, to };
}

/** One sentence where an answer is no day or days. */
export function validateDays(written: string): string | undefined {
	if (written.trim() === "" || readDays(written)) return undefined;
	return l10n.t("Write the days as 2026-01-31 or 2026-01-31 to 2026-02-02.");
}

function dayOf(written: string): CalendarDay | undefined {
	const reading = readDate(written);
	return reading.kind === "day" ? { year: reading.year, month: reading.month, day: reading.day } : undefined;
}

export function isOneDay({ from, to }: Days): boolean {
	return order(from) === order(to);
}

function order({ year, month, day }: CalendarDay): number {
	return (year * 12 + month) * 31 + day;
}
