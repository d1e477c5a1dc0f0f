import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { dateDisagreement } from "../../../../src/core/rules/date-disagreement.ts";
import { dateFormat } from "../../../../src/core/rules/date-format.ts";
import { eventAfterPost } from "../../../../src/core/rules/event-after-post.ts";
import { publishedInFuture } from "../../../../src/core/rules/published-in-future.ts";
import type { Rule } from "../../../../src/core/rules/rule.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findingsOf } from "./find.ts";

function fields(lines: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\n${lines}\n---\n`;
}

/** What each fix of the rule's first finding makes of the given lines, or of the file's name. */
function choices(rule: Rule, lines: string, facts?: PostFacts): readonly string[] {
	const text = fields(lines);
	const fixes = findingsOf(rule, text, facts)[0]?.fixes ?? [];
	const start = text.indexOf(lines);
	return fixes.map(
		({ edits, fileName }) => fileName ?? applyEdits(text, edits).slice(start, -"\n---\n".length),
	);
}

describe("date-disagreement", () => {
	it("offers every direction", () => {
		const lines = "date: 2016/2/9 8:30\npermalink: >\n  https://example.com/2016/02/02/recap/";
		assert.deepEqual(choices(dateDisagreement, lines, { path: "_posts/2016-02-05-recap.md" }), [
			"date: 2016/02/05 8:30\npermalink: >\n  https://example.com/2016/02/02/recap/",
			"2016-02-09-recap.md",
			"date: 2016/02/02 8:30\npermalink: >\n  https://example.com/2016/02/02/recap/",
			"date: 2016/2/9 8:30\npermalink: >\n  https://example.com/2016/02/09/recap/",
		]);
	});

	it("renames no folder", () => {
		assert.deepEqual(
			choices(dateDisagreement, "date: 2016-02-09", { path: "posts/2016-02-02-recap/index.md" }),
			["date: 2016-02-02"],
		);
		assert.deepEqual(choices(dateDisagreement, "date: 2016-02-09", { path: "posts/2015/recap.md" }), []);
	});

	it("keeps a month in words", () => {
		assert.deepEqual(choices(dateDisagreement, "date: Feb 9, 2016", { path: "_posts/2016-02-02-recap.md" }), [
			"date: February 2, 2016",
			"2016-02-09-recap.md",
		]);
	});

	it("warns of a slip and tells of a post that waited", () => {
		const severity = (date: string, path: string) =>
			findingsOf(dateDisagreement, fields(`date: ${date}`), { path })[0]?.severity;
		assert.equal(severity("2016-01-05", "_posts/2017-01-05-recap.md"), "warning");
		assert.equal(severity("2016-02-05", "_posts/2016-01-05-recap.md"), "warning");
		assert.equal(severity("2016-02-05", "_posts/2016-02-02-recap.md"), "information");
		assert.equal(severity("2015-03-05", "_posts/2016/recap.md"), "information");
	});

	it("takes what is near, or no date, for agreement", () => {
		for (const [date, path] of [
			["2016-02-03", "_posts/2016-02-02-recap.md"],
			["2015-12-31", "_posts/2016/recap.md"],
			["2015-12-31", "_posts/2016/01/recap.md"],
			["2016-06-30", "_posts/2016/06/recap.md"],
			["2016-06-30", "content/1984/13/recap.md"],
			["2016-06-30", "2015/drafts/recap.md"],
			["soon", "_posts/2016-02-02-recap.md"],
		] as const) {
			assert.deepEqual(
				findingsOf(dateDisagreement, fields(`date: ${date}`), { path }),
				[],
				`${date} ${path}`,
			);
		}
		const draft = findingsOf(dateDisagreement, fields("date: 2016-02-09"), {
			path: "_drafts/2016/01/recap.md",
		});
		assert.deepEqual(draft, []);
	});
});

describe("date-format", () => {
	it("lets the writer choose where day and month could be either", () => {
		assert.deepEqual(choices(dateFormat, 'date: "3/4/2016, 8:30"'), [
			'date: "2016-04-03, 8:30"',
			'date: "2016-03-04, 8:30"',
		]);
		assert.deepEqual(choices(dateFormat, "date: 04.04.2016"), ["date: 2016-04-04"]);
	});

	it("keeps time and zone in a form the engine reads", () => {
		const facts = { dialectId: "hugo" };
		for (const [written, rewritten] of [
			["Feb 3 2016 08:30:54 GMT+0100", "2016-02-03T08:30:54+01:00"],
			["Feb 3 2016 08:30:54 UTC", "2016-02-03T08:30:54Z"],
			["3 Feb 2016 8:30", "2016-02-03T08:30:00"],
		] as const) {
			assert.deepEqual(choices(dateFormat, `date: ${written}`, facts), [`date: ${rewritten}`]);
			assert.deepEqual(findingsOf(dateFormat, fields(`date: ${rewritten}`), facts), []);
		}
	});

	it("finds and leaves alone what it could not keep", () => {
		for (const date of ["2016.02.03 at noon", "2016/02/03 08:30:54.123"]) {
			const [finding] = findingsOf(dateFormat, fields(`date: "${date}"`), { dialectId: "hugo" });
			assert.deepEqual(finding?.fixes, [], date);
		}
	});

	it("has nothing to say of days that do not exist or are of another calendar", () => {
		for (const date of ["31/02/2016", "13/13/2016", "02/01/1395"]) {
			assert.deepEqual(findingsOf(dateFormat, fields(`date: ${date}`)), [], date);
		}
	});
});

describe("published-in-future", () => {
	it("allows a day for zones, and a year where the engine waits", () => {
		const count = (date: string, dialectId: string) =>
			findingsOf(publishedInFuture, fields(`date: ${date}`), { dialectId, today: "2016-02-03" }).length;
		assert.equal(count("2016-02-04", "eleventy"), 0);
		assert.equal(count("2016-02-05", "eleventy"), 1);
		assert.equal(count("2016-12-05", "jekyll"), 0);
		assert.equal(count("2018-02-05", "jekyll"), 1);
	});

	it("leaves drafts alone", () => {
		const facts = { today: "2016-02-03", path: "_drafts/recap.md" };
		assert.deepEqual(findingsOf(publishedInFuture, fields("date: 2061-02-02"), facts), []);
	});
});

describe("event-after-post", () => {
	it("leaves drafts alone", () => {
		const lines = fields("date: 2016-02-03\nevent_date: 2016-11-30");
		assert.equal(findingsOf(eventAfterPost, lines).length, 1);
		assert.deepEqual(findingsOf(eventAfterPost, lines, { path: "_drafts/recap.md" }), []);
	});
});
