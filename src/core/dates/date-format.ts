import { type CalendarDay, monthNames } from "./calendar.ts";

/**
 * How a date is written. `time` is hours and minutes, maybe seconds and their fraction; `zone` an offset such as `-0800`,
 * `+01:00` or `Z`. `MM` and `DD` have two digits, `M` and `D` one or two, and at least one of them one.
 * `any` stands for an engine that hands the text to a lenient parser.
 */
export type DateFormat =
	| "YYYY-MM-DD"
	| "YYYY-MM-DD hh:mm"
	| "YYYY-MM-DD time"
	| "YYYY-MM-DD time zone"
	| "YYYY-MM-DDTtime"
	| "YYYY-MM-DDTtimezone"
	| "YYYY-M-D"
	| "YYYY-M-D time"
	| "YYYY-M-D time zone"
	| "YYYY/MM/DD"
	| "YYYY/MM/DD time"
	| "YYYY/M/D"
	| "YYYY/M/D time"
	| "Mon D, YYYY"
	| "Mon D, YYYY time"
	| "D Mon YYYY"
	| "D Mon YYYY time"
	| "D Mon YYYY time zone"
	| "Mon D YYYY time zone"
	| "any";

/** A day with what its writer added to it. */
export interface WrittenDate extends CalendarDay {
	readonly hour?: number;
	readonly minute?: number;
	readonly second?: number;
	/** As written: `Z`, `+01:00`, `-0800`, `GMT+0000`. */
	readonly zone?: string;
}

/**
 * Writes a date in a format, best a dialect's first. A time that is not known is midnight; a zone that is
 * not known is left out, for the engine's own.
 */
export function formatDate(date: WrittenDate, format: DateFormat): string {
	const { year, month, day } = date;
	const monthName = monthNames[month - 1] ?? "";
	const padded = [pad(year, 4), pad(month), pad(day)];
	const time = `${pad(date.hour ?? 0)}:${pad(date.minute ?? 0)}:${pad(date.second ?? 0)}`;
	const zone = format.endsWith("zone") && date.zone ? date.zone : "";
	switch (format) {
		case "YYYY-MM-DDTtime":
		case "YYYY-MM-DDTtimezone":
			return `${padded.join("-")}T${time}${zone}`;
		case "YYYY-MM-DD hh:mm":
			return `${padded.join("-")} ${time.slice(0, 5)}`;
		case "YYYY-MM-DD time":
		case "YYYY-MM-DD time zone":
			return [padded.join("-"), time, zone].join(" ").trimEnd();
		case "YYYY-M-D":
			return [year, month, day].join("-");
		case "YYYY-M-D time":
		case "YYYY-M-D time zone":
			return [[year, month, day].join("-"), time, zone].join(" ").trimEnd();
		case "YYYY/MM/DD":
			return padded.join("/");
		case "YYYY/MM/DD time":
			return `${padded.join("/")} ${time}`;
		case "YYYY/M/D":
			return [year, month, day].join("/");
		case "YYYY/M/D time":
			return `${[year, month, day].join("/")} ${time}`;
		case "Mon D, YYYY":
			return `${monthName} ${day}, ${year}`;
		case "Mon D, YYYY time":
			return `${monthName} ${day}, ${year} ${time}`;
		case "D Mon YYYY time":
			return `${day} ${monthName} ${year} ${time}`;
		case "D Mon YYYY":
			return `${day} ${monthName} ${year}`;
		default:
			return padded.join("-");
	}
}

function pad(value: number, length = 2): string {
	return String(value).padStart(length, "0");
}
