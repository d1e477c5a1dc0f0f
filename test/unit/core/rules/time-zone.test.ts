import assert from "node:assert/strict";
import { dayInTimeZone } from "../../../../src/core/rules/day-in-time-zone.ts";
import { findingsOf } from "./find.ts";

/** The day the site shows instead of the written one. */
function shown(dialectId: string, date: string, timeZone?: string): string | undefined {
	const facts = { dialectId, isPostByPath: true, ...(timeZone && { site: { timeZone } }) };
	const [finding] = findingsOf(dayInTimeZone, `---\ntitle: Recap\ndate: ${date}\n---\n`, facts);
	return /\d{4}-\d{2}-\d{2}/.exec(finding?.message ?? "")?.[0];
}

describe("day-in-time-zone", () => {
	// Recorded with Jekyll 4.3.1: the folders below `_site` with `permalink: /:year/:month/:day/:title/`.
	for (const [date, day] of [
		["2016-03-14 00:30:00", "2016-03-13"],
		["2016-03-14 00:30", undefined],
		["2016-03-14", undefined],
		["2016-03-14T00:30:00Z", "2016-03-13"],
		["'2016-03-14 00:30:00'", undefined],
		["2016-03-14 00:30:00 +0100", "2016-03-13"],
	] as const) {
		it(`is Jekyll's in New York: ${date}`, () =>
			assert.equal(shown("jekyll", date, "America/New_York"), day));
	}

	it("is the written one where the site is in its zone", () => {
		assert.equal(shown("jekyll", "2016-03-14 00:30:00 +0100", "Europe/Berlin"), undefined);
		assert.equal(shown("hexo", "2016-03-14 22:30:00 -0700", "America/Los_Angeles"), undefined);
	});

	it("is that of UTC where the engine asks no configuration", () => {
		assert.equal(shown("eleventy", "2016-03-14T22:30:00-07:00", "America/Los_Angeles"), "2016-03-15");
		assert.equal(shown("docusaurus", "2016-03-14T00:30:00+02:00"), "2016-03-13");
	});

	it("is not looked for where the engine keeps the zone, or nobody knows the site's", () => {
		assert.equal(shown("hugo", "2016-03-14T22:30:00-07:00"), undefined);
		assert.equal(shown("jekyll", "2016-03-14 22:30:00 -0700", "Nowhere/At_All"), undefined);
	});
});
