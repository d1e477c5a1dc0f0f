import { type DayReading, readDay } from "./day-reading.ts";

/** A time of day as somebody writes it, and the day, where they say it. */
export interface ClockReading {
	/** Minutes from midnight. */
	readonly minutes: number;
	/** `2:30` may be half past two in the afternoon; `02:30`, `14:30` and `2:30 am` may not. */
	readonly mayBeAfternoon: boolean;
	readonly day?: DayReading;
	/** The end of a range such as `10:30–11:15`, in minutes from midnight. */
	readonly until?: number;
	/** Where the text goes on. */
	readonly length: number;
}

const clock =
	/^(\d{1,2})(?:(:|h|\.)(\d{2})(?::\d{2})?|(?=\s?(?:[ap]\.?m|uhr|h(?![\p{L}\d]))))(?:\s?([ap])\.?m\.?|\s?(?:uhr|h)(?!\p{L}))?(?![\p{L}\p{N}%])/iu;
const toward = /^\s{0,3}(?:[-–—]|to|bis)\s{0,3}/iu;
const between = /^(?:,?\s{1,3}|\s{0,2}[,@|]\s{0,3})(?:(?:at|um|à|alle|a las|om)\s)?/iu;

/** The time, with or without a day, that a text starts with: `10:30`, `Sat 14:00`, `2:30 pm`, `14h30`, `10.30 Uhr`. */
export function readClockAt(text: string): ClockReading | undefined {
	const named = readDay(text);
	const rest = named ? text.slice(named.length) : text;
	const gap = named ? (between.exec(rest)?.[0].length ?? 0) : 0;
	if (named && gap === 0 && !rest.startsWith("T")) return undefined;
	const at = named ? named.length + (rest.startsWith("T") ? 1 : gap) : 0;
	const first = readClock(text.slice(at), named !== undefined && named.length > 3);
	if (!first) return undefined;
	const length = at + first.length;
	const to = toward.exec(text.slice(length));
	const end = to ? readClock(text.slice(length + to[0].length), true) : undefined;
	return {
		minutes: first.minutes,
		mayBeAfternoon: first.mayBeAfternoon,
		...(named && { day: named.day }),
		...(end && { until: end.minutes }),
		length: to && end ? length + to[0].length + end.length : length,
	};
}

/** A number with a dot is a version or a sum as often as a time: only where something beside it speaks of time is it one. */
function readClock(
	text: string,
	isTimeForSure: boolean,
): Pick<ClockReading, "minutes" | "mayBeAfternoon" | "length"> | undefined {
	const found = clock.exec(text);
	if (!found) return undefined;
	const [whole, hours = "", separator, rest = "0", half] = found;
	const saysTime = half !== undefined || /uhr|h/i.test(whole);
	if (separator === "." && !isTimeForSure && !saysTime) return undefined;
	const hour = Number(hours);
	const minute = Number(rest);
	if (minute > 59 || hour > 23 || (half !== undefined && (hour === 0 || hour > 12))) return undefined;
	const shift = half === undefined ? 0 : (half.toLowerCase() === "p" ? 12 : 0) - (hour === 12 ? 12 : 0);
	return {
		minutes: (hour + shift) * 60 + minute,
		mayBeAfternoon: half === undefined && hours.length === 1 && hour > 0,
		length: whole.length,
	};
}
