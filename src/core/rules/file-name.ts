import * as l10n from "@vscode/l10n";
import { type CalendarDay, daysInMonth } from "../dates/calendar.ts";
import { formatDate } from "../dates/date-format.ts";
import { readDate } from "../dates/read-date.ts";
import type { PostNames } from "../dialects/post-place.ts";
import { isSiteOf, placeOfPost } from "../dialects/post-places.ts";
import type { Post } from "../post/post.ts";
import { fileNameOf } from "../text/file-name.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { textRange } from "../text/text-range.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

const inPosts = (name: string) => ({ path: `_posts/${name}`, siteFiles: ["_config.yml"] });

export const fileName: Rule = {
	id: "file-name",
	summary: "A post's file has a name that the engine takes.",
	rationale:
		"Engines pass over files that are not named as they expect, without a word: the post is written, and nobody reads it. Jekyll wants " +
		"`2016-02-02-recap.md` in `_posts`, and stops at a day that no month has. Checked where the site's files tell the engine.",
	defaultSeverity: "error",
	examples: [
		{ bad: "---\nlayout: post\ntitle: Meetup recap\n---\n", facts: inPosts("meetup.md") },
		{ bad: "---\nlayout: post\ntitle: Meetup recap\n---\n", facts: inPosts("2016-02-31-meetup.md") },
	],
	clean: ["---\nlayout: post\ntitle: Meetup recap\n---\n"],
	*check(post) {
		const { dialect, facts, frontMatter } = post;
		if (facts.path === undefined || !isSiteOf(dialect, facts)) return;
		const place = placeOfPost(dialect, facts.path);
		if (!place) return;
		const name = fileNameOf(facts.path);
		const problem =
			checkForm(post, name, place.names) ?? checkEnding(post, name) ?? checkDay(post, name, place.names);
		if (!problem) return;
		const range = frontMatter.open?.range ?? textRange(0, lineEndAt(post.text, 0));
		// Notes without front matter may lie among the posts.
		yield { ...problem, range, ...(frontMatter.state === "absent" && { severity: "warning" as const }) };
	},
};

type NameProblem = Omit<Problem, "range">;

function checkForm(post: Post, name: string, names: PostNames | undefined): NameProblem | undefined {
	if (!names || names.taken.test(name)) return undefined;
	const better = names.isDated ? datedName(post, name) : undefined;
	return {
		message: better
			? l10n.t("Name the file `{0}`: {1} passes over `{2}`.", better, post.dialect.label, name)
			: l10n.t("Name the file like `{0}`: {1} passes over `{2}`.", names.example, post.dialect.label, name),
		fixes: renameTo(better),
	};
}

function checkEnding({ dialect }: Post, name: string): NameProblem | undefined {
	const { extensions, takesNoOtherEndings } = dialect;
	const [, stem = "", ending = ""] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
	if (!takesNoOtherEndings || stem === "" || extensions.includes(ending.toLowerCase())) return undefined;
	const better = `${stem}.${extensions[0]}`;
	return {
		message: l10n.t(
			"Name the file `{0}`: {1} makes no page of a file that ends in `.{2}`.",
			better,
			dialect.label,
			ending,
		),
		fixes: renameTo(better),
	};
}

/** `2026-13-14` stops the build where no date in the front matter takes its place. */
function checkDay(post: Post, name: string, names: PostNames | undefined): NameProblem | undefined {
	const [, year, month, day, rest = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})(-.*)$/.exec(name) ?? [];
	if (!names?.stopsAtImpossibleDay || year === undefined) return undefined;
	const written = { year: Number(year), month: Number(month), day: Number(day) };
	if (isDay(written)) return undefined;
	const own = dayOf(post);
	// With a month past the year's end only the front matter's date counts.
	if (own && (written.month > 12 || written.month === 0 || written.day > 31 || written.day === 0))
		return undefined;
	const swapped = { ...written, month: written.day, day: written.month };
	const better = own ?? (isDay(swapped) ? swapped : undefined);
	const renamed = better && `${formatDate(better, "YYYY-MM-DD")}${rest}`;
	return {
		message: renamed
			? l10n.t("Name the file `{0}`: there is no day {1}.", renamed, `${year}-${month}-${day}`)
			: l10n.t(
					"Write a day that there is at the start of the file's name: there is no {0}.",
					`${year}-${month}-${day}`,
				),
		fixes: renameTo(renamed),
	};
}

function renameTo(name: string | undefined): readonly Fix[] {
	return name === undefined
		? []
		: [{ title: l10n.t("Rename the file to {0}", name), edits: [], fileName: name }];
}

/** A day at a name's start in another form, and what comes after it. */
const yearFirst = /^(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)[-_. ]*/;
const dayFirst = /^(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})(?!\d)[-_. ]*/;

/** With the name's own day, else the front matter's. Undefined where neither tells one, or nothing is left for a name. */
function datedName(post: Post, name: string): string | undefined {
	const [, stem = "", ending = ""] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
	const written = dayInName(stem);
	const day = written?.day ?? dayOf(post);
	const slug = (written?.rest ?? withoutDay(stem, day)).trim().replace(/\s+/g, "-");
	if (day === undefined || !/[\p{L}\p{N}]/u.test(slug)) return undefined;
	return `${formatDate(day, "YYYY-MM-DD")}-${slug}.${ending}`;
}

/** A name that has all but the year: `03-14-recap`. */
function withoutDay(stem: string, day: CalendarDay | undefined): string {
	const [whole, month, date] = /^(\d{1,2})[-_.](\d{1,2})[-_. ]+/.exec(stem) ?? [];
	const isSame = whole !== undefined && Number(month) === day?.month && Number(date) === day.day;
	return isSame ? stem.slice(whole.length) : stem;
}

function dayInName(stem: string): { readonly day: CalendarDay; readonly rest: string } | undefined {
	const first = yearFirst.exec(stem);
	const last = dayFirst.exec(stem);
	const [whole = "", a, b, c] = first ?? last ?? [];
	const numbers = [a, b, c].map(Number);
	const [year = 0, month = 0, day = 0] = first ? numbers : numbers.reverse();
	// Below 13 the first number could as well be the month: only the writer knows.
	if (!first && day <= 12 && day !== month) return undefined;
	return isDay({ year, month, day })
		? { day: { year, month, day }, rest: stem.slice(whole.length) }
		: undefined;
}

function dayOf(post: Post): CalendarDay | undefined {
	const { value } = post.field("publishedOn") ?? {};
	const date = typeof value === "string" ? readDate(value) : undefined;
	return date?.kind === "day" ? date : undefined;
}

function isDay({ year, month, day }: CalendarDay): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
