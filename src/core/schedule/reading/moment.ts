import { daysInMonth } from "../../dates/calendar.ts";
import { zoneClock } from "../../dates/zone-clock.ts";
import type { WallTime } from "../schedule.ts";

/**
 * A moment as it is written. Milliseconds count as if the written time were UTC's, and nothing here asks for the reader's own
 * zone.
 */
export interface Moment {
	readonly written: number;
	/** Minutes east of Greenwich. */
	readonly offset?: number;
	/** The offset is written as `Z`, which tells no place. */
	readonly isZulu: boolean;
	readonly hasTime: boolean;
}

const minute = 60_000;
const msOfDay = 1440 * minute;

/** ISO 8601 in the spellings schedules have: basic and extended, a blank for `T`, offsets without a colon. */
const stamp =
	/^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?(?: ?(Z|[+-]\d{2}(?::?\d{2})?))?$/i;

/** Undefined for what is no day and time of the calendar. */
export function readMoment(text: string | undefined): Moment | undefined {
	const found = stamp.exec(text?.trim().slice(0, 40) ?? "");
	if (!found) return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minutes = 0, second = 0] = found
		.slice(1, 7)
		.map((part) => Number(part ?? 0));
	if (day < 1 || day > daysInMonth(year, month) || minutes > 59 || second > 60) return undefined;
	if (year < 1970 || hour > 24 || (hour === 24 && minutes > 0)) return undefined;
	const offset = readOffset(found[7]);
	return {
		written: Date.UTC(year, month - 1, day, hour, minutes),
		...(offset !== undefined && { offset }),
		isZulu: found[7]?.toUpperCase() === "Z",
		hasTime: found[4] !== undefined,
	};
}

function readOffset(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (text.toUpperCase() === "Z") return 0;
	const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(":", "") || 0);
	return text.startsWith("-") ? -minutes : minutes;
}

/** The minutes of a day in `09:30` or `9:30:00`. */
export function readClock(text: string | undefined): number | undefined {
	const [, hour, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text?.trim() ?? "") ?? [];
	const total = Number(hour) * 60 + Number(minutes);
	return hour !== undefined && total <= 1440 && Number(minutes) < 60 ? total : undefined;
}

/** Minutes: `00:45`, `1:30:00`, ISO 8601's `PT45M`, or a number of minutes; undefined for none, and for nothing. */
export function readDuration(text: string | undefined): number | undefined {
	const trimmed = text?.trim().slice(0, 20) ?? "";
	const [, hours, minutes] = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(trimmed) ?? [];
	const iso = /^\+?P(?:(\d{1,2})W)?(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,2}S)?)?$/i.exec(
		trimmed,
	);
	const [weeks = 0, days = 0, isoHours = 0, isoMinutes = 0] =
		iso?.slice(1).map((part) => Number(part ?? 0)) ?? [];
	const total = iso
		? ((weeks * 7 + days) * 24 + isoHours) * 60 + isoMinutes
		: hours === undefined
			? /^\d{1,5}(?:\.0+)?$/.test(trimmed)
				? Number(trimmed)
				: 0
			: Number(hours) * 60 + Number(minutes);
	return total > 0 ? Math.round(total) : undefined;
}

/** What the clock at the venue shows at a moment: in its zone where that is known, else as it is written. A day without a time is the same day everywhere. */
export function atVenue(moment: Moment, zone: string | undefined): WallTime {
	const { written, offset, isZulu, hasTime } = moment;
	if (!hasTime) return { local: toDay(written) };
	if (zone === undefined) {
		if (offset === undefined) return { local: toLocal(written), zone: "floating" };
		return { local: toLocal(written), offset: toOffset(offset), ...(isZulu && { zone: "UTC" }) };
	}
	if (offset === undefined)
		return { local: toLocal(written), offset: toOffset(offsetOfLocal(written, zone)), zone };
	const instant = written - offset * minute;
	const there = offsetAt(instant, zone);
	return { local: toLocal(instant + there * minute), offset: toOffset(there), zone };
}

/** The same moment as a moment again; `readMoment` of its parts. */
export function momentOf({ local, offset, zone }: WallTime): Moment | undefined {
	return readMoment(`${local}${zone === "UTC" ? "Z" : (offset ?? "")}`);
}

export function later(moment: Moment, minutes: number): Moment {
	return { ...moment, written: moment.written + minutes * minute };
}

/** When what lasts so long ends: minutes that pass, though the zone's clocks may be changed meanwhile. */
export function endAfter(start: Moment, minutes: number, zone: string | undefined): Moment {
	const isWall = start.offset === undefined && zone !== undefined;
	return later(isWall ? { ...start, offset: offsetOfLocal(start.written, zone) } : start, minutes);
}

/** Minutes from one to the other; undefined where they cannot be compared, and for what ends before it starts. */
export function minutesBetween(start: Moment, end: Moment): number | undefined {
	if ((start.offset === undefined) !== (end.offset === undefined)) return undefined;
	const ms = end.written - start.written - ((end.offset ?? 0) - (start.offset ?? 0)) * minute;
	return ms > 0 ? ms / minute : undefined;
}

/**
 * Wafer writes `<date>` in UTC and `<start>` as the clock at the venue shows it; without a zone the difference tells the
 * offset.
 */
export function withLocalClock(moment: Moment, clock: number | undefined): Moment {
	if (clock === undefined || moment.offset !== 0) return moment;
	const shown = ((moment.written % msOfDay) + msOfDay) % msOfDay;
	let offset = clock - shown / minute;
	if (offset > 14 * 60) offset -= 1440;
	if (offset <= -12 * 60) offset += 1440;
	if (offset === 0) return moment;
	return { written: moment.written + offset * minute, offset, isZulu: false, hasTime: true };
}

/** Whether it is a time of a day, not whole days. */
export function hasTime({ local }: WallTime): boolean {
	return local.length > 10;
}

/** `2026-01-31` of `2026-01-31T09:30`. */
export function dayOf({ local }: WallTime): string {
	return local.slice(0, 10);
}

function toDay(ms: number): string {
	return toLocal(ms).slice(0, 10);
}

function toLocal(ms: number): string {
	return new Date(ms).toISOString().slice(0, 16);
}

function toOffset(minutes: number): string {
	const size = Math.abs(minutes);
	const two = (part: number) => String(part).padStart(2, "0");
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

interface Zone {
	readonly format: Intl.DateTimeFormat;
	/** Offsets by the quarter of an hour they begin in: zones change their clocks at one, and talks begin at few. */
	readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone | undefined>();
/** A hostile file may name zones without end, and times. */
const mostZones = 100;
const mostOffsets = 5000;
const quarter = 15 * minute;

function zoneOf(name: string): Zone | undefined {
	if (zones.has(name)) return zones.get(name);
	if (zones.size >= mostZones) zones.clear();
	const format = zoneClock(name);
	zones.set(name, format && { format, offsets: new Map() });
	return zones.get(name);
}

/** Minutes east of Greenwich that the clocks of a zone are at an instant; 0 where nobody knows the zone. */
function offsetAt(instant: number, name: string): number {
	const zone = zoneOf(name);
	if (!zone) return 0;
	const start = Math.floor(instant / quarter) * quarter;
	const known = zone.offsets.get(start);
	if (known !== undefined) return known;
	const parts = new Map(zone.format.formatToParts(start).map(({ type, value }) => [type, Number(value)]));
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
	const shown = Date.UTC(
		part("year"),
		part("month") - 1,
		part("day"),
		part("hour"),
		part("minute"),
		part("second"),
	);
	const offset = Math.round((shown - start) / minute);
	if (zone.offsets.size >= mostOffsets) zone.offsets.clear();
	zone.offsets.set(start, offset);
	return offset;
}

/** Of a time that a zone's clocks skip or show twice, one of the two offsets around it. */
function offsetOfLocal(local: number, zone: string): number {
	const guess = offsetAt(local, zone);
	return offsetAt(local - guess * minute, zone);
}

/**
 * The zone as IANA spells it: `Europe/Brussels`, also of FOSDEM's `Europe-Brussels` and of `/example.org/Europe/Brussels`, as
 * calendar programs write it. Undefined for an offset and for what nobody knows.
 */
export function readZone(name: string | undefined): string | undefined {
	const trimmed = name?.trim() ?? "";
	if (!/^[A-Za-z/][\w+./-]{1,60}$/.test(trimmed)) return undefined;
	const spellings = [trimmed, trimmed.replace("-", "/"), trimmed.split("/").slice(-2).join("/")];
	const known = spellings.find((spelling) => zoneOf(spelling) !== undefined);
	return known && /^(?:utc|etc\/utc|gmt|zulu)$/i.test(known) ? "UTC" : known;
}
