import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { fixAll } from "../../../../src/core/check/fix-all.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { dateFormat } from "../../../../src/core/rules/date-format.ts";
import { dayInTimeZone } from "../../../../src/core/rules/day-in-time-zone.ts";
import { invalidDate } from "../../../../src/core/rules/invalid-date.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const dateRules = [invalidDate, dateFormat, dayInTimeZone];

function postWith(engine: string, date: string): string {
	const key = engine === "zenn" ? "published_at" : "date";
	return engine === "pelican"
		? `Title: Meetup recap\nDate: ${date}\n\nText.\n`
		: `---\ntitle: Meetup recap\n${key}: ${date}\n---\n\nText.\n`;
}

function facts(dialectId: string) {
	return { dialectId, isPostByPath: true };
}

/** What the date rules say of a date in an engine's post. */
function said(engine: string, date: string): readonly string[] {
	const post = readPost(postWith(engine, date), facts(engine));
	return checkPost(post, {}, dateRules).map(({ severity, message }) => `${severity}: ${message}`);
}

/** The date after every certain fix. */
function mended(engine: string, date: string): string {
	const text = postWith(engine, date);
	const after = applyEdits(text, fixAll(readPost(text, facts(engine))));
	return /^(?:date|published_at): (.*)$/im.exec(after)?.[1] ?? "";
}

// Severity and sentence are the engine's: recorded with Jekyll 4.3.1, Hugo 0.111.3, Hexo 8.1.2, Eleventy 3.1.8, Docusaurus 3.10.2, Pelican 4.8.0 and Zenn's validator 0.2.3.
describe("a date in its engine's eyes", () => {
	const stops = (engine: string) => `${engine} builds no page of the site with this date`;
	for (const [engine, date, ...expected] of [
		["jekyll", "2016-02-02 10:00"],
		["jekyll", "20160202"],
		["jekyll", "", `error: Write a date in \`date\`, or remove the line: ${stops("Jekyll")}.`],
		["jekyll", '""', `error: Write a date in \`date\`, or remove the line: ${stops("Jekyll")}.`],
		["jekyll", "now", `error: Write the date in \`date\` like 2016-01-31: ${stops("Jekyll")}.`],
		["jekyll", "2016年2月2日", `error: Write the date in \`date\` as 2016-02-02: ${stops("Jekyll")}.`],
		["jekyll", "2016–02–02", `error: Write the date in \`date\` as 2016-02-02: ${stops("Jekyll")}.`],
		["jekyll", "2016-02", `error: Write the date in \`date\` like 2016-01-31: ${stops("Jekyll")}.`],
		[
			"jekyll",
			"14. März 2016",
			"error: Write the date in `date` like 2016-01-31: Jekyll finds no day in it and takes that of the build.",
		],
		["jekyll", "1454400000000", `error: Write the date in \`date\` like 2016-01-31: ${stops("Jekyll")}.`],
		[
			"jekyll",
			"13.02.2016",
			"information: Write the date in `date` with the year first, as 2016-02-13: day and month are easily mistaken for each other.",
		],
		[
			"jekyll",
			"3.4.2016",
			"warning: Write the date in `date` with the year first, as 2016-04-03 or 2016-03-04: day and month are easily mistaken for each other.",
		],
		[
			"jekyll",
			"2016-02-02 - 2016-02-03",
			"information: Write one date in `date`: Jekyll takes 2016-02-02 and drops the rest.",
		],
		[
			"jekyll",
			"3.2.16",
			"warning: Write the year in `date` with four digits: day, month and year are easily mistaken for each other.",
		],
		["jekyll", "20160-02-02", "error: Correct the date in `date`: the year 20160 has a digit too many."],
		[
			"jekyll",
			"2016-02-02 22:30:00 -0700",
			"information: Check the date in `date`: Jekyll shows 2016-02-03, the day in the time zone `UTC`.",
		],
		["eleventy", "2016-02-02"],
		["eleventy", "2016-02-02 10:00:00 +01:00"],
		["eleventy", "Last Modified"],
		["eleventy", "git Created"],
		["eleventy", "now", `error: Write the date in \`date\` like 2016-01-31: ${stops("Eleventy")}.`],
		[
			"eleventy",
			"2016-02-02 10:00",
			`error: Write the date in \`date\` as 2016-02-02T10:00:00: ${stops("Eleventy")}.`,
		],
		[
			"eleventy",
			'"2016-02-02 10:00:00"',
			`error: Write the date in \`date\` as 2016-02-02T10:00:00: ${stops("Eleventy")}.`,
		],
		["eleventy", "20160202", `error: Write the date in \`date\` like 2016-02-02: ${stops("Eleventy")}.`],
		["hexo", "2016-02-02 10:00"],
		["hexo", "Feb 2, 2016"],
		[
			"hexo",
			"soon",
			"warning: Write the date in `date` like 2016-01-31: Hexo does not read this date and takes another.",
		],
		[
			"hexo",
			"20160202",
			"error: Write the date in `date` like 2016-02-02: Hexo takes a number for time since 1970, here of the year 1970.",
		],
		["docusaurus", "2016-02-02"],
		["docusaurus", "Feb 2, 2016"],
		["docusaurus", "", `error: Write a date in \`date\`, or remove the line: ${stops("Docusaurus blog")}.`],
		[
			"docusaurus",
			"2016-02-02T10:00:00+0100",
			`error: Write the date in \`date\` as 2016-02-02T10:00:00+01:00: ${stops("Docusaurus blog")}.`,
		],
		["hugo", "2016-02-02T10:00:00Z"],
		[
			"hugo",
			"2016-02-02 10:00",
			"error: Write the date in `date` as 2016-02-02T10:00:00: Hugo stops at this date, and its older versions show 1 January of the year 1.",
		],
		["pelican", "2016-02-02 10:00"],
		["pelican", "2 Feb 2016"],
		[
			"pelican",
			"tomorrow",
			"error: Write the date in `Date` like 2016-01-31: Pelican leaves a post with this date out.",
		],
		["zenn", "2016-02-02 10:00"],
		[
			"zenn",
			"2016-02-02 10:00:30",
			"error: Write the date in `published_at` as 2016-02-02 10:00: Zenn does not take a post with this date.",
		],
	] as const) {
		it(`${engine}: ${date || "nothing"}`, () => assert.deepEqual(said(engine, date), expected));
	}

	for (const [engine, date, after] of [
		["eleventy", "14.03.2026 10:00", "2026-03-14T10:00:00"],
		["eleventy", '"14.03.2026 10:00"', '"2026-03-14T10:00:00"'],
		["eleventy", "2026-03-14 10:00:00 +0100", "2026-03-14T10:00:00+01:00"],
		["eleventy", "2026-03-14 10:00 UTC", "2026-03-14T10:00:00Z"],
		["hugo", "14.03.2026 10:00", "2026-03-14T10:00:00"],
		["hugo", "2026-03-14 10:00 UTC", "2026-03-14T10:00:00Z"],
		["zenn", "2026/03/14", "2026-03-14"],
		["zenn", "14.03.2026 10:00", "2026-03-14 10:00"],
		// A zone has no room there, and without it the time is another.
		["zenn", "2026-03-14T10:00:00Z", "2026-03-14T10:00:00Z"],
		["hexo", "20260314", "2026-03-14"],
		["jekyll", "2026年3月14日 10:00", "2026-03-14 10:00"],
	] as const) {
		it(`${engine}: ${date} becomes ${after}`, () => assert.equal(mended(engine, date), after));
	}
});
