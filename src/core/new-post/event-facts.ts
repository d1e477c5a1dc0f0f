import * as l10n from "@vscode/l10n";
import { type CalendarDay, monthNames } from "../dates/calendar.ts";
import { readDate } from "../dates/read-date.ts";
import { oneLine } from "../text/inline-text.ts";

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
	const days = written.split(/\s+(?:to|until|–|—|-)\s+|\s*(?:\/|–|—|\.\.)\s*/).map(dayOf);
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

function order({ year, month, day }: CalendarDay): number {
	return (year * 12 + month) * 31 + day;
}

/** "on January 31, 2026" or "from January 31 to February 2, 2026". */
export function sayDays({ from, to }: Days): string {
	const say = ({ month, day }: CalendarDay) => `${monthNames[month - 1]} ${day}`;
	if (order(from) === order(to)) return `on ${say(from)}, ${from.year}`;
	const first = from.year === to.year ? say(from) : `${say(from)}, ${from.year}`;
	return `from ${first} to ${say(to)}, ${to.year}`;
}

/** "14" is the 14th edition; a year or a word says itself. */
export function sayEdition(edition: string): string {
	if (!/^\d{1,2}$/.test(edition)) return edition;
	const number = Number(edition);
	const isTeen = number >= 11 && number <= 13;
	const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
	return `${number}${ending}`;
}

/** What the title may be, once the event is known. */
export function suggestTitle({ event = "", edition = "" }: Pick<EventFacts, "event" | "edition">): string {
	const name = [event, edition].map(oneLine).filter(Boolean).join(" ");
	return name === "" ? "" : `Looking back at ${name}`;
}
