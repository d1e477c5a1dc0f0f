import * as l10n from "@vscode/l10n";
import type { CalendarDay } from "../dates/calendar.ts";
import { formatDate } from "../dates/date-format.ts";
import { type DayReading, readDate } from "../dates/read-date.ts";
import { respellDate } from "../dates/respell-date.ts";
import { namesSeveralDays } from "../dates/several-days.ts";
import { readYearLastDate, type YearLastDate } from "../dates/year-last.ts";
import type { FieldName } from "../dialects/dialect.ts";
import type { EngineDate } from "../dialects/engine-date.ts";
import { readFileName } from "../dialects/file-name.ts";
import type { Field } from "../front-matter/model.ts";
import { formsOf, type RewrittenDate, rewriteDate } from "../front-matter-tools/edit/rewrite-date.ts";
import { engineDateOf, type RefusedDate, refusedDate } from "../front-matter-tools/refused-date.ts";
import type { Post } from "../post/post.ts";
import { joinOr } from "../text/word-list.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const dateFormat: Rule = {
	id: "date-format",
	summary: "Dates are written in a form the blog engine reads, with the year first.",
	rationale:
		"The date 3/4/2016 is March to some readers and April to others, and engines either guess or stop. " +
		"Each engine has its own parser, and one bad date may stop the whole site: then it is an error. " +
		"Where the engine reads the day that is meant, the year first is only a piece of advice.",
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
		{
			bad: "---\ntitle: Meetup recap\ndate: ２０１６-02-02\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: { dialectId: "hexo", isPostByPath: true },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: February 2016\n---\n",
			facts: { dialectId: "jekyll", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: >\n  2016-02-02\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: { dialectId: "eleventy", isPostByPath: true },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2-3 February 2016\n---\n",
			facts: { dialectId: "jekyll", isPostByPath: true },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: February 2\n---\n",
			facts: { dialectId: "hexo", isPostByPath: true },
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
			if (written === "") continue;
			const engine = engineDateOf(post, name, field);
			const word = { engine, refused: refusedDate(post, engine, name) };
			const reading = readDate(written);
			const problem =
				reading.kind === "day"
					? dayInOtherForm(post, field, written, reading, word)
					: reading.kind === "other" && noPlainDay(post, field, written, word);
			if (problem) yield problem;
		}
	},
};

interface EngineWord {
	readonly engine: EngineDate;
	readonly refused: RefusedDate | undefined;
}

const dateFields: readonly FieldName[] = ["publishedOn", "updatedOn"];

/** Another day behind the first: `2026-03-14 - 2026-03-15`, `2026-03-14/15`. */
const range =
	/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s*(?:(?:[/–—~]|\.\.|-(?=\s)|\s-(?=\d{4}-)|to|bis|until)\s*\d|(?:[,&+]|and|und)\s*\d{1,4}(?![\d:h]))/i;

function dayInOtherForm(
	post: Post,
	field: Field,
	written: string,
	reading: DayReading,
	{ engine, refused }: EngineWord,
): Problem | undefined {
	const { dialect } = post;
	if (refused) return refusedDay(post, field, written, reading, refused);
	if (engine !== "taken" || !(range.test(written) || written.endsWith("]"))) return undefined;
	const day = formatDate(reading, "YYYY-MM-DD");
	return {
		message: l10n.t(
			"Write one date in `{0}`: {1} takes {2} and drops the rest.",
			field.key,
			dialect.label,
			day,
		),
		range: field.valueRange,
		severity: "information",
	};
}

function refusedDay(
	post: Post,
	field: Field,
	written: string,
	reading: DayReading,
	{ severity, why }: RefusedDate,
): Problem {
	const { dialect } = post;
	// Without a format its time could not be read.
	const likely = reading.format === undefined ? respellDate(written) : undefined;
	const meant = likely === undefined ? reading : readDate(likely);
	const isRead = meant.kind === "day" && meant.format !== undefined;
	const fix = isRead ? rewriteDate(post, field, written, meant, likely) : undefined;
	const newText = fix?.text ?? formsOf(dialect, reading)[0] ?? formatDate(reading, "YYYY-MM-DD");
	// A fraction of a second has no room in the new form, and an hour of 24 is in the next day.
	const isWhole = !/[.,]\d+(?:\s*(?:Z|[+-][\d:]+))?$/i.test(written) && reading.hour !== 24;
	return {
		message: l10n.t("Write the date in `{0}` as {1}: {2}.", field.key, newText, why),
		range: field.valueRange,
		severity,
		fixes: isWhole ? changeTo(fix, true) : [],
	};
}

/** Dates whose day is not plain to everybody: with the year last, with two digits of it, in other signs, or with no day at all. */
function noPlainDay(
	post: Post,
	field: Field,
	written: string,
	{ engine, refused }: EngineWord,
): Problem | undefined {
	if (!refused && engine !== "unknown" && namesSeveralDays(written)) return oneDay(post, field);
	const date = readYearLastDate(written);
	if (date) {
		const likely = likelyDays(post, date);
		const days = likely.map((day) => formatDate(day, "YYYY-MM-DD"));
		const isCertain = days.length === 1;
		const isRead = engine === "taken" || (post.dialect.readsMonthFirst && date.monthFirst === likely[0]);
		const why = refused?.why ?? l10n.t("day and month are easily mistaken for each other");
		return {
			message: l10n.t(
				"Write the date in `{0}` with the year first, as {1}: {2}.",
				field.key,
				joinOr(days),
				why,
			),
			range: field.valueRange,
			...(refused ? { severity: refused.severity } : isCertain && isRead && { severity: "information" }),
			fixes: likely.flatMap((_, index) =>
				changeTo(yearFirst(post, field, written, date.length, days[index] ?? ""), isCertain),
			),
		};
	}
	const isShortYear = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)/.test(written);
	if (refused) {
		const respelled = respellDate(written);
		const meant = respelled === undefined ? undefined : readDate(respelled);
		const fix = meant?.kind === "day" ? rewriteDate(post, field, written, meant, respelled) : undefined;
		const newText = fix?.text ?? formsOf(post.dialect, example)[0] ?? "2016-01-31";
		return {
			message: fix
				? l10n.t("Write the date in `{0}` as {1}: {2}.", field.key, newText, refused.why)
				: l10n.t("Write the date in `{0}` like {1}: {2}.", field.key, newText, refused.why),
			range: field.valueRange,
			severity: refused.severity,
			fixes: changeTo(fix, true),
		};
	}
	if (engine === "taken" && /[^ -~]/.test(written)) return otherSigns(post, field, written);
	if (!isShortYear || engine === "unknown") return undefined;
	return {
		message: l10n.t(
			"Write the year in `{0}` with four digits: day, month and year are easily mistaken for each other.",
			field.key,
		),
		range: field.valueRange,
		// A day in the middle has its month before it.
		...(/^\d+\D(?:1[3-9]|[23]\d)\D/.test(written) && { severity: "information" }),
	};
}

/** Of several days engines make one by rules of their own: `14-15 March 2026` is a day in 2014 to one and in 2015 to another. */
function oneDay({ dialect }: Post, { key, valueRange }: Field): Problem {
	const form = formsOf(dialect, example)[0] ?? "2016-01-31";
	return {
		message: l10n.t(
			"Write one day in `{0}`, like {1}: of several {2} may make quite another.",
			key,
			form,
			dialect.label,
		),
		range: valueRange,
	};
}

/** Digits and hyphens of other scripts, of which a parser may pass over a part. */
function otherSigns(post: Post, field: Field, written: string): Problem | undefined {
	const respelled = respellDate(written);
	const meant = respelled === undefined ? undefined : readDate(respelled);
	if (meant?.kind !== "day") return undefined;
	return {
		message: l10n.t(
			"Write the date in `{0}` with the digits and hyphens of a keyboard: {1} may read another day.",
			field.key,
			post.dialect.label,
		),
		range: field.valueRange,
		severity: "information",
		fixes: changeTo(rewriteDate(post, field, written, meant, respelled), true),
	};
}

/** The days that the engine's own way of reading and the day in the file's name leave. */
function likelyDays({ dialect, facts }: Post, { days, monthFirst }: YearLastDate): readonly CalendarDay[] {
	const named = readFileName(dialect, facts.path);
	const isNamed = ({ month, day }: CalendarDay) => month === Number(named.month) && day === Number(named.day);
	if (days.some(isNamed)) return days.filter(isNamed);
	return dialect.readsMonthFirst && monthFirst ? [monthFirst] : days;
}

const example = { year: 2016, month: 1, day: 31 };

/** The date with its day in a new form and its time as it is, or, where the engine does not take that, in one of the engine's. */
function yearFirst(
	post: Post,
	field: Field,
	written: string,
	length: number,
	day: string,
): RewrittenDate | undefined {
	const likely = day + written.slice(length);
	const reading = readDate(likely);
	if (reading.kind !== "day") return undefined;
	// Without a format the time, if there is one, could not be read: it stays as it is.
	return rewriteDate(post, field, written, reading.format === undefined ? undefined : reading, likely);
}

function changeTo(date: RewrittenDate | undefined, isCertain: boolean): readonly Fix[] {
	return date ? [{ title: l10n.t("Change to {0}", date.text), edits: [date.edit], isCertain }] : [];
}
