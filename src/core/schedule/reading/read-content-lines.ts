import ICAL from "ical.js";
import { type Fault, faultAt } from "./fault.ts";

/** A property of a calendar: its name in lower case, its parameters, its values as ical.js spells them. */
export interface CalendarProperty {
	readonly name: string;
	readonly parameters: ReadonlyMap<string, string>;
	readonly value: string;
	/** More than one in CATEGORIES and the like. */
	readonly values: readonly string[];
}

export interface CalendarEvent {
	readonly properties: readonly CalendarProperty[];
	/** Where it begins, as an offset. */
	readonly offset: number;
}

export interface CalendarReading {
	/** What stands before and between the events. */
	readonly calendar: readonly CalendarProperty[];
	readonly events: readonly CalendarEvent[];
	readonly fault?: Fault;
}

/** Longer than any description. */
const longestLine = 1_000_000;
/** Thirty times what six hundred talks have. */
const mostLines = 200_000;
/** Those before they are unfolded. */
const mostPhysicalLines = 1_500_000;
const mostEvents = 20_000;

/**
 * Reads the events of iCalendar text (RFC 5545), each line on its own by ical.js: one broken line costs that line. Lines that
 * are folded without a blank are joined to the one before. Time zones and alarms are passed over.
 */
export function readContentLines(text: string): CalendarReading {
	const calendar: CalendarProperty[] = [];
	const events: CalendarEvent[] = [];
	const open: string[] = [];
	let properties: CalendarProperty[] | undefined;
	let start = 0;
	let lineCount = 0;
	const end = endOfLines(text, mostPhysicalLines);
	let fault: Fault | undefined;
	for (const { line, offset } of contentLines(text.slice(0, end))) {
		if (++lineCount > mostLines || events.length > mostEvents) {
			fault ??= faultAt("too-many", text, offset);
			break;
		}
		const [, word = "", component = ""] = /^(BEGIN|END):\s*([\w-]{1,40})\s*$/i.exec(line) ?? [];
		const name = component.toUpperCase();
		if (/^BEGIN$/i.test(word)) {
			if (name === "VEVENT" && open.includes("VEVENT")) {
				// The event before it has no end.
				fault ??= faultAt("broken", text, offset);
				if (properties) events.push({ properties, offset: start });
				open.length = open.indexOf("VEVENT");
			}
			// Real ones are three deep.
			if (open.length < 256) open.push(name);
			if (name === "VEVENT") {
				properties = [];
				start = offset;
			}
		} else if (/^END$/i.test(word)) {
			const at = open.lastIndexOf(name);
			if (at >= 0) open.length = at;
			if (name === "VEVENT" && properties) {
				events.push({ properties, offset: start });
				properties = undefined;
			}
		} else if (line.length > longestLine) fault ??= faultAt("too-long", text, offset);
		else {
			const inside = open.at(-1);
			const into = inside === "VEVENT" ? properties : inside === "VCALENDAR" ? calendar : undefined;
			const id = nameOf(line);
			if (!into || !wanted.has(id)) continue;
			const property = readProperty(id, line);
			if (property) into.push(property);
			else fault ??= faultAt("broken", text, offset);
		}
	}
	if (end < text.length) fault ??= faultAt("too-many", text, end);
	if (open.length > 0) fault ??= faultAt("cut-off", text, text.length);
	return { calendar, events, ...(fault && { fault }) };
}

/** Where so many lines end; the text's end where it has no more. */
function endOfLines(text: string, most: number): number {
	let end = -1;
	for (let count = 0; count < most; count++) {
		end = text.indexOf("\n", end + 1);
		if (end < 0) return text.length;
	}
	return end;
}

interface ContentLine {
	readonly line: string;
	readonly offset: number;
}

const propertyStart = /^[A-Za-z][\w-]{0,60}[;:]/;

/** Lines unfolded. One that begins no property goes on with the one before, as small sites fold without a blank. */
function* contentLines(text: string): Generator<ContentLine> {
	let pieces: string[] = [];
	let offset = 0;
	let last = "";
	for (const { raw, start } of physicalLines(text)) {
		const isFolded = raw.startsWith(" ") || raw.startsWith("\t");
		if (pieces.length > 0 && (isFolded || !propertyStart.test(raw))) {
			pieces.push(isFolded ? raw.slice(1) : isFull(last) ? raw : `\\n${raw}`);
			last = raw;
			continue;
		}
		if (pieces.length > 0) yield { line: pieces.join(""), offset };
		pieces = [raw];
		last = raw;
		offset = start;
	}
	if (pieces.length > 0) yield { line: pieces.join(""), offset };
}

/** Those that are not empty. An expression for a whole line would keep every step of one of 10 MB, until V8 has no room for them. */
function* physicalLines(text: string): Generator<{ readonly raw: string; readonly start: number }> {
	const end = /[\r\n]/g;
	for (let start = 0; start < text.length; start = end.lastIndex) {
		end.lastIndex = start;
		const at = end.exec(text)?.index ?? text.length;
		if (at > start) yield { raw: text.slice(start, at), start };
		if (at === text.length) return;
	}
}

/** Whether a line is as long as lines are folded at (75 octets): then what comes next goes on in the middle of a word. */
function isFull(line: string): boolean {
	return line.length >= 70 && line.length <= 77;
}

/** What Recap looks at; the standard has many more, and a broken one of those costs nothing. */
const wanted = new Set(
	"prodid x-wr-calname name x-wr-caldesc x-wr-timezone timezone-id uid summary description location url categories status attendee attach conference dtstart dtend duration rrule tzid".split(
		" ",
	),
);

/** Of these ical.js refuses types and spellings other than the standard's, of which there are many, or gives no text. */
const asWritten = /^(?:dtstart|dtend|rrule)$/;

function nameOf(line: string): string {
	return /^[A-Za-z][\w-]{0,40}/.exec(line)?.[0].toLowerCase() ?? "";
}

function readProperty(name: string, line: string): CalendarProperty | undefined {
	const asText = asWritten.test(name) ? `X-${line.replace(/;VALUE=[\w-]{1,40}/i, "")}` : line;
	try {
		const [, parameters, , ...values]: [string, Record<string, string | string[]>, string, ...unknown[]] =
			ICAL.parse.property(asText);
		const texts = values.flat().map(String);
		return {
			name,
			parameters: new Map(Object.entries(parameters).map(([key, value]) => [key, String(value)])),
			value: texts[0] ?? "",
			values: texts,
		};
	} catch {
		return undefined;
	}
}
