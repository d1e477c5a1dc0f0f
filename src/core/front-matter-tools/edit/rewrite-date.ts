import { type DateFormat, formatDate, type WrittenDate } from "../../dates/date-format.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { mayBeDate } from "../../dialects/engine-date.ts";
import type { FieldValue } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange, type TextEdit } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";

/** A date in a form that the post's engine reads, and the edit that writes it there. */
export interface RewrittenDate {
	readonly text: string;
	readonly edit: TextEdit;
}

/**
 * Writes another date where `written` stands in a value, in the first form that the engine takes there: as `likely` has it, or in one of the
 * dialect's own with room for the time and the zone, where the date is known. Undefined where none is, or where `written` is not to be found as it is.
 */
export function rewriteDate(
	post: Post,
	place: Pick<FieldValue, "raw" | "style" | "valueRange">,
	written: string,
	date: WrittenDate | undefined,
	likely?: string,
): RewrittenDate | undefined {
	const { dialect, frontMatter } = post;
	const at = place.raw.indexOf(written);
	if (at < 0) return undefined;
	const candidates = [...(likely === undefined ? [] : [likely]), ...(date ? formsOf(dialect, date) : [])];
	// `|` and `>` add a line end, which may be what keeps the date from being read.
	const isBlock = place.style === "literal" || place.style === "folded";
	const style = isBlock ? "plain" : place.style;
	const text = candidates.find((each) => mayBeDate(dialect, frontMatter.format, each, style));
	if (text === undefined) return undefined;
	const start = place.valueRange.start + at;
	// Around it may stand blanks that YAML takes for letters; in quotes all do.
	const isAll = isBlock || (place.style === "plain" && place.raw.trim() === written);
	const before = /^["'][ \t]+$/.exec(place.raw.slice(0, at))?.[0].length ?? 1;
	const after = /^[ \t]+(?=["']$)/.exec(place.raw.slice(at + written.length))?.[0].length ?? 0;
	const range = isAll ? place.valueRange : textRange(start - (before - 1), start + written.length + after);
	return { text, edit: replaceRange(range, text) };
}

/** A date in the dialect's own forms, those with room for its time and zone. Without a time, a day alone comes first. */
export function formsOf({ dateFormats }: Dialect, date: WrittenDate): readonly string[] {
	const rooms = dateFormats.filter((format) => hasTime(format) || date.hour === undefined);
	const fitting = rooms.filter(
		(format) =>
			hasTime(format) === (date.hour !== undefined) && format.endsWith("zone") === (date.zone !== undefined),
	);
	// A zone is a part of the time: what has no room for it would write another.
	const others = rooms.filter((format) => date.zone === undefined || format.endsWith("zone"));
	return [...fitting, ...others].flatMap((format) =>
		zonesOf(date, format).map((each) => formatDate(each, format)),
	);
}

function hasTime(format: DateFormat): boolean {
	return format === "YYYY-MM-DD hh:mm" || format.includes("time");
}

/** A zone in the ways it may be written: `GMT+0000` is `+00:00`, `+0000` and `Z`. */
function zonesOf(date: WrittenDate, format: DateFormat): readonly WrittenDate[] {
	if (date.zone === undefined) return [date];
	const zone = date.zone
		.toUpperCase()
		.replace(/^(?:UTC|GMT)(?=[+-])/, "")
		.replace(/^(?:UTC|GMT)$/, "Z");
	const withColon = zone.replace(
		/^([+-]\d{2})(\d{2})?$/,
		(_, hours, minutes = "00") => `${hours}:${minutes}`,
	);
	const zones = format.includes("Ttime") ? [withColon] : [zone, withColon, withColon.replace("Z", "+00:00")];
	return zones.map((each) => ({ ...date, zone: each }));
}
