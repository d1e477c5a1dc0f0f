import type { WrittenDate } from "../dates/date-format.ts";
import { zoneClock } from "../dates/zone-clock.ts";

/** A moment as clocks of a time zone show it, with the zone's offset then, e.g. `+01:00`; as UTC's where nobody knows the zone. */
export function momentIn(milliseconds: number, zone: string): WrittenDate {
	const parts = partsIn(milliseconds, zone) ?? partsIn(milliseconds, "UTC");
	const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts ?? [];
	const shown = Date.UTC(year, month - 1, day, hour, minute, second);
	const offset = Math.round((shown - Math.floor(milliseconds / 1000) * 1000) / 60_000);
	const size = Math.abs(offset);
	const pad = (value: number) => String(value).padStart(2, "0");
	const written = `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
	return { year, month, day, hour, minute, second, zone: written };
}

/** Year, month, day, hour, minute, second; undefined for a zone that is not IANA's. */
function partsIn(milliseconds: number, timeZone: string): readonly number[] | undefined {
	const parts = zoneClock(timeZone)?.formatToParts(milliseconds);
	if (!parts) return undefined;
	const values = new Map(parts.map(({ type, value }) => [type, Number(value)]));
	return (["year", "month", "day", "hour", "minute", "second"] as const).map((type) => values.get(type) ?? 0);
}
