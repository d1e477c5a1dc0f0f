import * as l10n from "@vscode/l10n";
import { type CalendarDay, daysBetween, daysInMonth } from "../dates/calendar.ts";
import { formatDate } from "../dates/date-format.ts";
import { type DayReading, readDate } from "../dates/read-date.ts";
import { mayBeDate } from "../dialects/engine-date.ts";
import { readFileName } from "../dialects/file-name.ts";
import type { Field } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { joinAnd } from "../text/word-list.ts";
import type { Fix, Rule } from "./rule.ts";

export const dateDisagreement: Rule = {
	id: "date-disagreement",
	summary: "The post's date, its address and its file name tell the same day.",
	rationale:
		"Where they differ, lists sort the post under one day and its address shows another; in January the old year is a common slip. The same day of another year or month is a warning. " +
		"One day apart is never reported: a post written before midnight, or in another time zone, has two right days. Drafts are left alone.",
	defaultSeverity: "information",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-01-05 08:30\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ndate: 2017-01-05 08:30\n---\n",
			facts: { path: "_posts/2017-01-05-meetup-recap.md" },
		},
		{
			bad: "---\nID: 7\npost_title: Recap\npost_date: 2016-02-09 08:30:54\nlink: https://example.com/2016/02/02/recap/\nlayout: post\npublished: true\n---\n",
			good: "---\nID: 7\npost_title: Recap\npost_date: 2016-02-02 08:30:54\nlink: https://example.com/2016/02/02/recap/\nlayout: post\npublished: true\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-01-05\n---\n",
			facts: { path: "_posts/2017/recap.md" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-03\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: { dialectId: "middleman", path: "source/2016-02-02-recap.html.md" },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: /2016/02/03/recap/\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-03-01\npermalink: /2016/02/recap/\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: /talks/2016/recap/\n---\n",
	],
	*check(post) {
		const field = post.field("publishedOn");
		if (post.stage.id === "draft" || typeof field?.value !== "string") return;
		const written = field.value.trim();
		const date = readDate(written);
		if (date.kind !== "day") return;
		const mustMatch = post.dialect.dates?.mustMatchFileName === true && date.zone === undefined;
		const stops = ({ fileName }: DateBeside) => mustMatch && fileName !== undefined;
		const others = datesBeside(post).filter((other) => distance(date, other) > (stops(other) ? 0 : 1));
		if (others.length === 0) return;
		const said = joinAnd(others.map(({ where, written }) => l10n.t("{0} says {1}", where, written)));
		const fixes = new Map<string, Fix>();
		for (const other of others) {
			for (const fix of suggest(post, field, written, date, other)) fixes.set(fix.title, fix);
		}
		yield {
			message: l10n.t("Make the date in `{0}` and the others agree: {1}.", field.key, said),
			range: field.valueRange,
			...(others.some((other) => isSlip(date, other)) && { severity: "warning" as const }),
			...(others.some(stops) && { severity: "error" as const }),
			fixes: [...fixes.values()],
		};
	},
};

/** A date, or the start of one, that stands somewhere else than in the field. */
interface DateBeside {
	/** As part of a sentence. */
	readonly where: string;
	readonly written: string;
	readonly year: number;
	readonly month: number | undefined;
	readonly day: number | undefined;
	/** Where it stands in the text; undefined in the path. */
	readonly range?: TextRange | undefined;
	/** The path's file name where the date stands in that. */
	readonly fileName?: string | undefined;
}

function datesBeside(post: Post): readonly DateBeside[] {
	const found: DateBeside[] = [];
	const { year, month, day } = readFileName(post.dialect, post.facts.path);
	if (year && month && day) {
		const fileName = post.facts.path?.split("/").at(-1);
		found.push(...toDate(l10n.t("the file name"), [year, month, day].join("-"), { fileName }));
	}
	const folder = /(?:^|\/)((?:19|20)\d{2}(?:\/\d{2}(?:\/\d{2})?)?)\/(?=[^/]*$)/.exec(post.facts.path ?? "");
	if (folder?.[1]) found.push(...toDate(l10n.t("the folder"), folder[1]));
	const link = post.field("permalink");
	if (typeof link?.value !== "string") return found;
	const inLink = /(?:^|\/)((?:19|20)\d{2}([-/])\d{2}(?:\2\d{2})?)(?=[-/_]|$)/.exec(link.raw);
	if (!inLink?.[1]) return found;
	const start = link.valueRange.start + inLink.index + inLink[0].length - inLink[1].length;
	found.push(...toDate(`\`${link.key}\``, inLink[1], { range: textRange(start, start + inLink[1].length) }));
	return found;
}

/** None where the numbers are no date, such as the versions `/2016/17/`. */
function toDate(
	where: string,
	written: string,
	place: Pick<DateBeside, "range" | "fileName"> = {},
): readonly DateBeside[] {
	const [year = 0, month, day] = written.split(/[-/]/).map(Number);
	if (month !== undefined && (day ?? 1) > daysInMonth(year, month)) return [];
	return month === 0 || day === 0 ? [] : [{ where, written, year, month, day, ...place }];
}

/** How many days the field's day is away from the day, month or year beside it. */
function distance(date: CalendarDay, { year, month, day }: DateBeside): number {
	const first = { year, month: month ?? 1, day: day ?? 1 };
	const last = { year, month: month ?? 12, day: day ?? daysInMonth(year, month ?? 12) };
	return Math.max(daysBetween(date, first), daysBetween(last, date), 0);
}

/** The same day of another year, or of another month: not a post that waited, but a slip. */
function isSlip(date: CalendarDay, { year, month, day }: DateBeside): boolean {
	return day === date.day && (month === date.month) !== (year === date.year);
}

function suggest(
	{ dialect, frontMatter }: Post,
	field: Field,
	written: string,
	date: DayReading,
	other: DateBeside,
): readonly Fix[] {
	const fixes: Fix[] = [];
	const { year, month, day, range, fileName } = other;
	if (month !== undefined && day !== undefined) {
		const [first = "", rest = ""] = splitDay(written);
		const format = date.format ?? "any";
		const newText =
			/^\d/.test(written) && first
				? `${year}${first.charAt(4)}${pad(month)}${first.charAt(4)}${pad(day)}${rest}`
				: formatDate({ ...date, year, month, day }, format);
		const at = field.raw.indexOf(written);
		const start = field.valueRange.start + at;
		const edits = [replaceRange(textRange(start, start + written.length), newText)];
		if (at >= 0 && format !== "any" && mayBeDate(dialect, frontMatter.format, newText, field.style))
			fixes.push({ title: l10n.t("Change {0} to {1}", field.key, newText), edits });
	}
	if (range) {
		const mark = other.written.charAt(4);
		const parts = [date.year, pad(date.month), ...(day === undefined ? [] : [pad(date.day)])];
		const newText = parts.join(mark);
		fixes.push({
			title: l10n.t("Change the date in {0} to {1}", other.where.replaceAll("`", ""), newText),
			edits: [replaceRange(range, newText)],
		});
	}
	// A bundle's `index.md` has its date from its folder.
	const inName = /\d{4}-\d{1,2}-\d{1,2}/;
	if (fileName && inName.test(fileName)) {
		const renamed = fileName.replace(inName, [date.year, pad(date.month), pad(date.day)].join("-"));
		fixes.push({ title: l10n.t("Rename the file to {0}", renamed), edits: [], fileName: renamed });
	}
	return fixes;
}

/** `2016-02-02 08:30` in its day and the rest; nothing for dates with the month in words. */
function splitDay(written: string): readonly string[] {
	const [, day, rest] = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(.*)$/s.exec(written) ?? [];
	return day === undefined ? [] : [day, rest ?? ""];
}

function pad(value: number): string {
	return String(value).padStart(2, "0");
}
