import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { invalidDate } from "../../../../src/core/rules/invalid-date.ts";

function messages(date: string, key = "date"): readonly string[] {
	const post = readPost(`---\nlayout: post\ntitle: Meetup recap\n${key}: ${date}\n---\n`, {
		dialectId: "custom",
		isPostByPath: true,
	});
	return checkPost(post, {}, [invalidDate]).map(({ message }) => message);
}

describe("invalid-date", () => {
	for (const date of [
		"2016-02-29",
		"2000-02-29 08:30:54",
		"2016-02-02T08:30:54.123+0100",
		"2016-2-2 8:30",
		"2016/02/02",
		"Feb 2, 2016",
		"Tue, 02 Feb 2016 08:30:00 GMT",
		"03/04/2026",
		"31.01.2016",
		"1395-02-31",
		"2016年2月2日",
		"20160202",
		"2016-02",
		'"{{ now }}"',
		"tomorrow",
		"",
		'""',
		"[2016-02-02]",
		"15",
	]) {
		it(`takes ${date || "an empty value"}`, () => assert.deepEqual(messages(date), []));
	}

	for (const [date, why] of [
		["2016-02-30", "February 2016 has 29 days"],
		["2015-02-29", "February 2015 has 28 days"],
		["1900-02-29 10:00", "February 1900 has 28 days"],
		["2016-06-31T10:00:00Z", "June 2016 has 30 days"],
		["February 30, 2016", "February 2016 has 29 days"],
		["2016-04-00", "there is no day 0"],
		["2016-31-13", "there is no month 31"],
		["2016-02-02 25:00", "there is no time 25:00"],
		["2016-02-02 10:61:00", "there is no time 10:61:00"],
		["[2016-02-30]", "February 2016 has 29 days"],
	] as const) {
		it(`finds ${date}`, () => assert.deepEqual(messages(date), [`Correct the date in \`date\`: ${why}.`]));
	}

	for (const words of ["soon", "TBD", "2016", "true", "Last Modified"]) {
		it(`finds no date in ${words}`, () =>
			assert.deepEqual(messages(words), ["Write a full date in `date`, such as 2016-01-31."]));
	}

	it("takes words for an event's days", () =>
		assert.deepEqual(messages("to be announced", "event_date"), []));
});
