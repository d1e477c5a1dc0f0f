import type { FrontMatterFormat } from "../front-matter/format.ts";
import type { FieldValue, ValueStyle } from "../front-matter/model.ts";
import type { Dialect } from "./dialect.ts";
import { readPlain, shownAs } from "./yaml-family.ts";

/**
 * What a post's engine makes of a date: it takes it, it refuses it, it finds no day in it and takes that of the build or the first of the
 * month, it finds no year and takes that of the build or makes one up, it counts it as a number since 1970, or nobody knows.
 */
export type EngineDate =
	| "taken"
	| "refused"
	| "no-day"
	| "month-alone"
	| "build-year"
	| "made-up-year"
	| "number"
	| "unknown";

/** A value as its engine's readers get it. */
export type DateValue = Pick<FieldValue, "value" | "style">;

/** Reads a value as the engine's own parser of dates does. */
export function readEngineDate(
	{ dates, yaml }: Dialect,
	format: FrontMatterFormat | undefined,
	{ value, style }: DateValue,
): EngineDate {
	if (!dates) return "unknown";
	if (value === null || value === "") return dates.refusesEmpty ? "refused" : "unknown";
	if (typeof value === "number" && dates.numbers) return dates.numbers === "refused" ? "refused" : "number";
	// A list of days is written out as text, and every engine does it in its own way.
	if (Array.isArray(value)) return dates.refusesLists ? "refused" : "unknown";
	if (typeof value === "object")
		return dates.readsMappings && dates.text(JSON.stringify(value)) ? "taken" : "refused";
	// No-break spaces are for the parsers to judge.
	const written = String(value).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
	// YAML 1.1 knows numbers such as `2026_03_14`.
	const plain = style === "plain" && yaml ? readPlain(yaml, written) : undefined;
	const text = plain?.becomes === "number" && !dates.numbers ? shownAs(plain, written) : written;
	// TOML has dates of its own, which its parser has proved; a time alone is one of them.
	if (format === "toml" && style === "bare" && /^\d\d:/.test(written)) return "refused";
	if (format === "toml" && style === "bare" && typeof value === "string") return "taken";
	if (style === "plain" && dates.unquoted?.(text)) return "taken";
	if (dates.words?.includes(text.toLowerCase())) return "taken";
	// The line end of `|` and `>` and blanks in quotes are part of the text, which some parsers refuse.
	const isWhole = style === "literal" || style === "folded" || style.endsWith("-quoted");
	const taken = dates.text(isWhole ? String(value) : text);
	if (!taken) return "refused";
	if (taken.startsMonth) return "month-alone";
	if (taken.yearFrom) return taken.yearFrom === "build" ? "build-year" : "made-up-year";
	return taken.hasNoDay ? "no-day" : "taken";
}

/** Whether the engine may be given this date in the place of a value that is written in this style: it takes it, or nobody knows. */
export function mayBeDate(
	dialect: Dialect,
	format: FrontMatterFormat | undefined,
	text: string,
	style: ValueStyle,
): boolean {
	const reading = readEngineDate(dialect, format, { value: text, style });
	return reading === "taken" || reading === "unknown";
}
