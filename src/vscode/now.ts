import type { WrittenDate } from "../core/dates/date-format.ts";

/** Now by the clock and zone of the computer, as VS Code's own snippet variables have it. */
export function localNow(): WrittenDate {
	const now = new Date();
	const minutes = -now.getTimezoneOffset();
	const size = Math.abs(minutes);
	const pad = (value: number) => String(value).padStart(2, "0");
	return {
		year: now.getFullYear(),
		month: now.getMonth() + 1,
		day: now.getDate(),
		hour: now.getHours(),
		minute: now.getMinutes(),
		second: now.getSeconds(),
		zone: `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`,
	};
}
