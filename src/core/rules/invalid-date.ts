import * as l10n from "@vscode/l10n";
import { readDate, type SwappedDay } from "../dates/read-date.ts";
import type { FieldName } from "../dialects/dialect.ts";
import type { FieldValue } from "../front-matter/model.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const invalidDate: Rule = {
	id: "invalid-date",
	summary: "Dates are days of the calendar.",
	rationale:
		"Blog engines do not complain about 31 February: some move the post to 2 March, others to 1970 or drop it. " +
		"Dates are compared as written, without a time zone.",
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
	*check(post) {
		for (const name of dateFields) {
			const field = post.field(name);
			if (!field) continue;
			for (const value of field.items ?? [field]) yield* checkValue(name, field.key, value);
		}
	},
};

const dateFields: readonly FieldName[] = ["publishedOn", "updatedOn", "eventDate"];

/** Eleventy's names for a file's own dates, and PHP's for a moment. */
const dateWords = /^(?:git )?(?:last modified|created)$|^(?:now|today|tomorrow|yesterday)$/i;

function* checkValue(
	name: FieldName,
	key: string,
	{ value, valueRange, raw }: FieldValue,
): Generator<Problem> {
	if (typeof value !== "string" && typeof value !== "number") return;
	const written = String(value).trim();
	const reading = readDate(written);
	if (reading.kind === "impossible") {
		yield {
			message: l10n.t("Correct the date in `{0}`: {1}.", key, reading.why),
			range: valueRange,
			fixes: unswap(reading.swapped, written, raw, valueRange.start),
		};
	} else if (
		reading.kind === "no-date" &&
		name !== "eventDate" &&
		written !== "" &&
		!dateWords.test(written)
	) {
		yield { message: l10n.t("Write a full date in `{0}`, such as 2016-01-31.", key), range: valueRange };
	}
}

function unswap(
	swapped: SwappedDay | undefined,
	written: string,
	raw: string,
	start: number,
): readonly Fix[] {
	const at = swapped ? raw.indexOf(written.slice(0, swapped.length)) : -1;
	if (!swapped || at < 0) return [];
	const range = textRange(start + at, start + at + swapped.length);
	return [{ title: l10n.t("Change to {0}", swapped.text), edits: [replaceRange(range, swapped.text)] }];
}
