import * as l10n from "@vscode/l10n";
import { type DateFormat, formatDate, type WrittenDate } from "../dates/date-format.ts";
import { type DayReading, readDate } from "../dates/read-date.ts";
import { readYearLastDate } from "../dates/year-last.ts";
import type { Dialect, FieldName } from "../dialects/dialect.ts";
import type { Field } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { joinOr } from "../text/word-list.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const dateFormat: Rule = {
	id: "date-format",
	summary: "Dates are written in a form the blog engine reads, with the year first.",
	rationale:
		"The date 3/4/2016 is March to some readers and April to others, and engines either guess or stop. " +
		"Each engine has its own list of forms; those that take nearly anything are only asked for the year first.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 31/01/2016 08:30\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-01-31 08:30\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 3/4/2016\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-04-03\n---\n",
		},
		{
			bad: '---\ntitle: Meetup recap\ndate: "February 2, 2016"\ndraft: false\n---\n',
			good: '---\ntitle: Meetup recap\ndate: "2016-02-02"\ndraft: false\n---\n',
			facts: { dialectId: "hugo" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016/02/02 8:30:05\ndraft: false\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02T08:30:05\ndraft: false\n---\n",
			facts: { dialectId: "hugo" },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ndate: Feb 2, 2016\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-2-2 8:30\nupdated: 2016/02/02\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\nevent_date: 3/4/2016\n---\n",
	],
	*check(post) {
		for (const name of dateFields) {
			const field = post.field(name);
			if (typeof field?.value !== "string") continue;
			const written = field.value.trim();
			const reading = readDate(written);
			const problem =
				reading.kind === "day" ? refused(post, field, written, reading) : yearLast(field, written);
			if (problem) yield problem;
		}
	},
};

const dateFields: readonly FieldName[] = ["publishedOn", "updatedOn"];

function refused({ dialect }: Post, field: Field, written: string, reading: DayReading): Problem | undefined {
	const formats = dialect.dateFormats;
	if (formats.some((format) => format === "any" || format === reading.format)) return undefined;
	const format = closestFormat(dialect, reading);
	const newText = formatDate(withPlainZone(reading, format), format);
	// Without a format the time, if there is one, could not be read.
	const isCertain = reading.format !== undefined && !/[.,]\d+(?:\s*(?:Z|[+-][\d:]+))?$/i.test(written);
	return {
		message: l10n.t(
			"Write the date in `{0}` as {1}: {2} does not read it in this form.",
			field.key,
			newText,
			dialect.label,
		),
		range: field.valueRange,
		fixes: isCertain ? rewrite(field, written, newText, true) : [],
	};
}

function yearLast(field: Field, written: string): Problem | undefined {
	const date = readYearLastDate(written);
	if (!date) return undefined;
	const days = date.days.map((day) => formatDate(day, "YYYY-MM-DD"));
	return {
		message: l10n.t(
			"Write the date in `{0}` with the year first, as {1}: day and month are easily mistaken for each other.",
			field.key,
			joinOr(days),
		),
		range: field.valueRange,
		fixes: days.flatMap((day) => rewrite(field, written.slice(0, date.length), day, days.length === 1)),
	};
}

/** The engine's first format that has room for the time and zone as they are written. */
function closestFormat({ dateFormats }: Dialect, { hour, zone }: WrittenDate): DateFormat {
	const hasTime = (format: DateFormat) => format.includes("time");
	const hasZone = (format: DateFormat) => format.endsWith("zone");
	const fitting = dateFormats.find(
		(format) => hasTime(format) === (hour !== undefined) && hasZone(format) === (zone !== undefined),
	);
	return fitting ?? dateFormats[0] ?? "YYYY-MM-DD";
}

/** `GMT+0000` is `+0000`, and behind a `T` zones have a colon. */
function withPlainZone(date: DayReading, format: DateFormat): WrittenDate {
	if (date.zone === undefined) return date;
	const zone = date.zone
		.toUpperCase()
		.replace(/^(?:UTC|GMT)(?=[+-])/, "")
		.replace(/^(?:UTC|GMT)$/, "Z");
	return { ...date, zone: format.includes("Ttime") ? zone.replace(/(\d{2})(\d{2})$/, "$1:$2") : zone };
}

function rewrite(
	{ raw, valueRange }: Field,
	written: string,
	newText: string,
	isCertain: boolean,
): readonly Fix[] {
	const at = raw.indexOf(written);
	if (at < 0) return [];
	const start = valueRange.start + at;
	const edits = [replaceRange(textRange(start, start + written.length), newText)];
	return [{ title: l10n.t("Change to {0}", newText), edits, isCertain }];
}
