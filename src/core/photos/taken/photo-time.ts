/** Where a photo's time was read. */
export type TimeSource = "exif" | "xmp" | "gps" | "png" | "name";

/** What a photo says of its camera and of when it was taken. Texts, never a `Date`: no computer's own zone has a say. */
export interface PhotoFacts {
	/** What the camera's clock showed, `2026-03-02T14:32:10`. */
	readonly wall?: string;
	/** Minutes east of Greenwich at which the clock stood, where the file tells. */
	readonly offset?: number;
	/** A fraction of a second as it is written: digits. */
	readonly fraction?: string;
	/** The moment that satellites told, in UTC. */
	readonly gps?: string;
	/** A day and nothing more, `2026-03-02`: of sending, more often than of taking. */
	readonly dayOnly?: string;
	readonly source?: TimeSource;
	/** Make, model and serial number; empty where nothing is said. */
	readonly camera: string;
	/** A small JPEG in the file's own metadata. */
	readonly thumbnail?: Uint8Array;
}

/** `2026-03-02T14:32:10` of what Exif, XMP and names write; undefined for what no camera's clock shows: no such day, 1970, a clock never set. */
export function toWall(...parts: readonly (string | undefined)[]): string | undefined {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
		Number(part ?? "0"),
	);
	if (
		year < 1990 ||
		year > 2099 ||
		month < 1 ||
		month > 12 ||
		day < 1 ||
		hour > 23 ||
		minute > 59 ||
		second > 60
	)
		return undefined;
	const ms = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
	if (new Date(ms).getUTCDate() !== day) return undefined;
	const wall = new Date(ms).toISOString().slice(0, 19);
	return wall.startsWith("2000-01-01T00:0") ? undefined : wall;
}

/** A wall clock's reading as milliseconds, as if it were UTC's: for differences alone. */
export function wallMs(wall: string): number {
	return Date.parse(`${wall}Z`);
}

export function msToWall(ms: number): string {
	return new Date(ms).toISOString().slice(0, 19);
}

/** Minutes of `+01:00`, `-5:00`, `-05:30`, `Z`; undefined for blanks and what no zone has. */
export function readOffset(text: string | undefined): number | undefined {
	const trimmed = text?.trim() ?? "";
	if (/^z$/i.test(trimmed)) return 0;
	const [, sign, hours, minutes = "0"] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(trimmed) ?? [];
	if (sign === undefined) return undefined;
	const size = Number(hours) * 60 + Number(minutes);
	if (Number(minutes) > 59 || size > 14 * 60) return undefined;
	return sign === "-" ? 0 - size : size;
}
