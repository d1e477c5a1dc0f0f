import type { CalendarDay } from "./calendar.ts";
import type { DayReading } from "./read-date.ts";

/** The day that a written moment is in a time zone; undefined where it names no moment, or nobody knows the zone. Its time counts as UTC's with `isUtc`. */
export function dayInZone(date: DayReading, zone: string, isUtc: boolean): CalendarDay | undefined {
	const minutes = isUtc ? 0 : offsetOf(date.zone);
	if (minutes === undefined || date.hour === undefined) return undefined;
	const { year, month, day, hour, minute = 0, second = 0 } = date;
	const moment = new Date(Date.UTC(year, month - 1, day, hour, minute - minutes, second));
	if (zone === "UTC") {
		return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
	}
	return dayIn(moment, zone);
}

/** Minutes east of Greenwich; undefined for a zone with a name. */
function offsetOf(zone: string | undefined): number | undefined {
	if (zone === undefined) return undefined;
	if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0;
	const [, sign, hours, minutes = "0"] = /([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
	if (sign === undefined) return undefined;
	return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function dayIn(moment: Date, timeZone: string): CalendarDay | undefined {
	try {
		const format = new Intl.DateTimeFormat("en-US", {
			timeZone,
			year: "numeric",
			month: "numeric",
			day: "numeric",
		});
		const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
		const [year, month, day] = [parts.get("year"), parts.get("month"), parts.get("day")];
		return year && month && day ? { year, month, day } : undefined;
	} catch {
		// A zone that is not IANA's.
		return undefined;
	}
}
