import { readDate } from "../dates/read-date.ts";

/** A day and a time as somebody wrote them: no zone is applied. */
export interface Moment {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	/** `+hhmm` or `-hhmm`; undefined where none is written. */
	readonly zone: string | undefined;
}

/** Reads a date in any of the ways front matter writes it, or seconds since 1970 (in UTC). Undefined for what is no day. */
export function readMoment(value: unknown): Moment | undefined {
	if (typeof value === "number") return fromSeconds(value);
	if (typeof value !== "string") return undefined;
	if (/^\d{9,12}$/.test(value)) return fromSeconds(Number(value));
	const date = readDate(value);
	if (date.kind !== "day") return undefined;
	const { year, month, day, hour = 0, minute = 0, second = 0, zone } = date;
	return { year, month, day, hour, minute, second, zone: zone === undefined ? undefined : toOffset(zone) };
}

/** Seconds since 1970 if the written time were one of UTC. */
export function secondsOf({ year, month, day, hour, minute, second }: Moment): number {
	return Date.UTC(year, month - 1, day, hour, minute, second) / 1_000;
}

function toOffset(zone: string): string {
	const [, sign, hours, minutes = "00"] = /([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
	return sign === undefined ? "+0000" : `${sign}${hours}${minutes}`;
}

function fromSeconds(seconds: number): Moment | undefined {
	const date = new Date(seconds * 1_000);
	if (Number.isNaN(date.getTime())) return undefined;
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		zone: "+0000",
	};
}
