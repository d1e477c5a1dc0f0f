import * as l10n from "@vscode/l10n";
import { formatDate } from "../dates/date-format.ts";
import { type ImpossibleDate, readDate } from "../dates/read-date.ts";
import type { FieldName } from "../dialects/dialect.ts";
import { type EngineDate, mayBeDate } from "../dialects/engine-date.ts";
import type { Field, FieldData, FieldValue } from "../front-matter/model.ts";
import { scalarText } from "../front-matter/scalar-text.ts";
import { formsOf } from "../front-matter-tools/edit/rewrite-date.ts";
import { engineDateOf, type RefusedDate, refusedDate } from "../front-matter-tools/refused-date.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const invalidDate: Rule = {
	id: "invalid-date",
	summary: "Dates are days of the calendar.",
	rationale:
		"Blog engines rarely complain about 31 February: some move the post to 2 March, others to 1970 or drop it, and some stop. " +
		"Words, a year alone and numbers since 1970 are no days either. Dates are compared as written, without a time zone.",
	defaultSeverity: "error",
	examples: [
		{ bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-31\n---\n" },
		{ bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02 25:30:00\n---\n" },
		{ bad: "---\nlayout: post\ntitle: Meetup recap\ndate: soon\n---\n" },
		{
			bad: '---\nlayout: post\ntitle: Meetup recap\ndate: "2016-31-01 08:30:00"\n---\n',
			good: '---\nlayout: post\ntitle: Meetup recap\ndate: "2016-01-31 08:30:00"\n---\n',
		},
	],
	clean: [
		"---\ntitle: Meetup recap\ndate: 2016-02-02\ndate-modified: last-modified\ncategories: [go]\n---\n",
	],
	*check(post) {
		for (const name of dateFields) {
			const field = post.field(name);
			if (!field) continue;
			if (name === "eventDate") {
				for (const value of field.items ?? [field]) yield* checkDay(post, field.key, value);
			} else yield* checkField(post, name, field);
		}
	},
};

const dateFields: readonly FieldName[] = ["publishedOn", "updatedOn", "eventDate"];

/** PHP's names for a moment: what an engine takes whose parser is not known. */
const dateWords = /^(?:now|today|tomorrow|yesterday)$/i;

function* checkField(post: Post, name: FieldName, field: Field): Generator<Problem> {
	const engine = engineDateOf(post, name, field);
	const refused = refusedDate(post, engine, name);
	const { key, value } = field;
	if (value === null || value === "" || (typeof value === "object" && (refused || !Array.isArray(value)))) {
		if (!refused) return;
		const isEmpty = value === null || value === "";
		yield {
			message: isEmpty
				? l10n.t("Write a date in `{0}`, or remove the line: {1}.", key, refused.why)
				: l10n.t("Write the date in `{0}` like {1}: {2}.", key, exampleFor(post), refused.why),
			range: isEmpty ? field.keyRange : field.valueRange,
			severity: refused.severity,
		};
		return;
	}
	if (typeof value === "number" && (engine === "number" || engine === "refused")) {
		yield numberForDate(post, field, value, refused);
	} else if (Array.isArray(value)) {
		for (const item of field.items ?? []) yield* checkDay(post, key, item);
	} else {
		const severity = refused?.severity ?? severityOf(post, name, engine);
		// A year of five digits puts the post off until nobody reads it.
		const isFarOff = /^[1-9]\d{4}/.test(scalarText(value));
		for (const problem of checkDay(post, key, field, refused?.why))
			yield { ...problem, ...(!isFarOff && { severity }) };
		if (readDate(scalarText(value)).kind !== "no-date") return;
		if (engine === "unknown" && isWordForDay(post, scalarText(value))) return;
		if (engine === "taken" && isDateWord(post, value)) return;
		yield {
			message: refused
				? l10n.t("Write the date in `{0}` like {1}: {2}.", key, exampleFor(post), refused.why)
				: l10n.t("Write a full date in `{0}`, such as {1}.", key, exampleFor(post)),
			range: field.valueRange,
			severity,
		};
	}
}

/** What the engine takes for a date is a slip all the same: `March 2026` is its first day, `2026-02-30` the 2nd of March. */
function severityOf(
	{ dialect }: Post,
	name: FieldName,
	engine: EngineDate,
): "error" | "warning" | "information" {
	if (engine === "taken") return "warning";
	return dialect.dates && !dialect.dates.fields.includes(name) ? "information" : "error";
}

/** As far as the engine's documentation says, else PHP's. */
function isWordForDay({ dialect }: Post, written: string): boolean {
	return dialect.dateWords?.includes(written.toLowerCase()) ?? dateWords.test(written);
}

function isDateWord({ dialect }: Post, value: FieldData): boolean {
	return dialect.dates?.words?.includes(scalarText(value).toLowerCase()) === true;
}

function exampleFor({ dialect }: Post): string {
	return formsOf(dialect, { year: 2016, month: 1, day: 31 })[0] ?? "2016-01-31";
}

/** Digits in a row are a day in some engines, seconds or milliseconds since 1970 in others, and nothing in the rest. */
function numberForDate(
	post: Post,
	{ key, valueRange, raw, style }: Field,
	value: number,
	refused: RefusedDate | undefined,
): Problem {
	const { dialect, frontMatter } = post;
	const unit = dialect.dates?.numbers === "seconds" ? 1_000 : 1;
	const shown = new Date(value * unit);
	const year = Number.isNaN(shown.getTime()) ? undefined : shown.getUTCFullYear();
	const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(raw)?.slice(1).map(Number);
	const [y = 0, month = 0, day = 0] = compact ?? [];
	const meant = compact ? formatDate({ year: y, month, day }, "YYYY-MM-DD") : undefined;
	const isMeant =
		meant !== undefined &&
		readDate(meant).kind === "day" &&
		mayBeDate(dialect, frontMatter.format, meant, style);
	const isPlausible = year !== undefined && year >= 1990 && year <= 2100;
	const like = isMeant ? meant : exampleFor(post);
	return {
		message: refused
			? l10n.t("Write the date in `{0}` like {1}: {2}.", key, like, refused.why)
			: l10n.t(
					"Write the date in `{0}` like {1}: {2} takes a number for time since 1970, here of the year {3}.",
					key,
					like,
					dialect.label,
					year ?? "?",
				),
		range: valueRange,
		severity: refused?.severity ?? (isPlausible ? "information" : "error"),
		fixes: isMeant
			? [
					{
						title: l10n.t("Change to {0}", meant),
						edits: [replaceRange(valueRange, frontMatter.format === "json" ? JSON.stringify(meant) : meant)],
						isCertain: true,
					},
				]
			: [],
	};
}

function* checkDay(post: Post, key: string, value: FieldValue, why?: string): Generator<Problem> {
	if (typeof value.value !== "string" && typeof value.value !== "number") return;
	const written = String(value.value).trim();
	const reading = readDate(written);
	if (reading.kind !== "impossible") return;
	yield {
		message:
			why === undefined
				? l10n.t("Correct the date in `{0}`: {1}.", key, reading.why)
				: l10n.t("Correct the date in `{0}`: {1}, and {2}.", key, reading.why, why),
		range: value.valueRange,
		fixes: unswap(post, reading, written, value),
	};
}

function unswap(
	{ dialect, frontMatter }: Post,
	{ swapped }: ImpossibleDate,
	written: string,
	{ raw, style, valueRange }: FieldValue,
): readonly Fix[] {
	const at = swapped ? raw.indexOf(written.slice(0, swapped.length)) : -1;
	if (!swapped || at < 0) return [];
	if (!mayBeDate(dialect, frontMatter.format, swapped.text + written.slice(swapped.length), style)) return [];
	const range = textRange(valueRange.start + at, valueRange.start + at + swapped.length);
	return [{ title: l10n.t("Change to {0}", swapped.text), edits: [replaceRange(range, swapped.text)] }];
}
