import { type DateFormat, formatDate } from "../dates/date-format.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { writeScalar } from "../front-matter-edits/quote-scalar.ts";
import { findKnownKey } from "./describe-key.ts";

/** Values as they are written: truth, the few an engine knows, and today. Empty for keys that may have any value. */
export function suggestValues(
	dialect: Dialect,
	key: string,
	format: "yaml" | "toml",
	today: string | undefined,
): readonly string[] {
	const [name, known] = findKnownKey(dialect, key) ?? [];
	if (!name || !known) return [];
	const words = (known.values ?? []).map((value) => writeWord(value, format));
	// Whatever may be anything is no flag.
	const isFlag = known.types.includes("boolean") && known.types.length <= 2;
	const isEvent = dialect.keys.eventDate?.includes(name) === true;
	const isDay = isEvent || (known.types.includes("date") && known.types.length <= 2);
	const day = isDay ? writeToday(today, isEvent ? "YYYY-MM-DD" : dialect.dateFormats[0]) : undefined;
	return [...new Set([...words, ...(isFlag ? ["true", "false"] : []), ...(day ? [day] : [])])];
}

function writeWord(value: string, format: "yaml" | "toml"): string {
	return format === "toml" ? JSON.stringify(value) : writeScalar(value);
}

function writeToday(today: string | undefined, format: DateFormat = "YYYY-MM-DD"): string | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today ?? "") ?? [];
	if (!year) return undefined;
	return formatDate({ year: Number(year), month: Number(month), day: Number(day) }, format);
}
