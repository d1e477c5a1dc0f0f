import assert from "node:assert/strict";
import { feedAddress } from "../../../../src/core/schedule/feeds/feed-address.ts";
import { findFeeds } from "../../../../src/core/schedule/feeds/find-feeds.ts";

describe("from a page to its schedule", () => {
	const pages: readonly (readonly [page: string, ...feeds: string[]])[] = [
		["https://quay31.sched.com/event/1a2b/tides", "https://quay31.sched.com/all.ics"],
		[
			"https://fosdem.org/2026/schedule/event/ABC123-opening/",
			"https://fosdem.org/2026/schedule/xml",
			"https://archive.fosdem.org/2026/schedule/xml",
		],
		[
			"https://archive.fosdem.org/2019/schedule/",
			"https://fosdem.org/2019/schedule/xml",
			"https://archive.fosdem.org/2019/schedule/xml",
		],
		[
			"https://www.socallinuxexpo.org/scale/23x/presentations/ropes",
			"https://www.socallinuxexpo.org/scale/23x/signs",
			"https://www.socallinuxexpo.org/scale/23x/sign.xml",
		],
		[
			"http://www.socallinuxexpo.org/scale11x/presentations/ropes",
			"http://www.socallinuxexpo.org/scale11x/sign.xml",
		],
		["https://us.pycon.org/2026/schedule/talks/", "https://us.pycon.org/2026/schedule/conference.json"],
		["https://debconf25.debconf.org/talks/1-x/", "https://debconf25.debconf.org/schedule/pentabarf.xml"],
		["https://hamburg2025.mini.debconf.org/", "https://hamburg2025.mini.debconf.org/schedule/pentabarf.xml"],
		["https://sessionize.com/api/v2/ab12cd/view/GridTable", "https://sessionize.com/api/v2/ab12cd/view/All"],
		[
			"https://events.osem.example/conferences/oSC31/program/proposals/7",
			"https://events.osem.example/conferences/oSC31/schedule.xml",
		],
		[
			"https://indico.example/event/1623/timetable/?view=x",
			"https://indico.example/export/event/1623.json?detail=contributions",
			"https://indico.example/event/1623/event.ics?scope=contribution",
		],
		[
			"https://talks.quay.example/quay31/talk/ABCDEF/",
			"https://talks.quay.example/quay31/schedule/export/schedule.json",
			"https://talks.quay.example/quay31/schedule/export/schedule.xml",
		],
		[
			"http://cfp.example:8080/2031/quay/schedule/#2031-05-16",
			"http://cfp.example:8080/2031/quay/schedule/export/schedule.json",
			"http://cfp.example:8080/2031/quay/schedule/export/schedule.xml",
		],
		["https://quay.example/programme"],
		["https://quay.example/talk/"],
	];
	for (const [page, ...feeds] of pages) {
		it(`knows ${page}`, () => assert.deepEqual(findFeeds(page), [...feeds, page]));
	}

	it("asks a file of a schedule for itself alone", () => {
		for (const feed of [
			"https://talks.quay.example/quay31/schedule/export/schedule.xml",
			"https://fosdem.org/2026/schedule/xml",
			"https://quay31.sched.com/all.ics",
			"https://www.socallinuxexpo.org/scale/23x/signs",
			"https://sessionize.com/api/v2/ab12cd/view/All",
			"https://emf.example/schedule/2031.frab",
		])
			assert.deepEqual(findFeeds(feed), [feed]);
	});

	it("takes what a calendar's button to subscribe leads to", () => {
		assert.equal(feedAddress(" webcal://quay.example/all.ics\n"), "https://quay.example/all.ics");
		assert.equal(feedAddress("https://quay.example/all.ics"), "https://quay.example/all.ics");
		assert.equal(feedAddress("webcal:quay.example"), undefined);
	});

	it("takes addresses of the web alone", () => {
		for (const text of ["", "schedule", "file:///etc/passwd", "javascript:alert(1)", "ftp://quay.example/x"])
			assert.deepEqual(findFeeds(text), []);
	});

	it("subscribes to no calendar, but reads it", () => {
		assert.deepEqual(findFeeds("webcal://quay31.example/all.ics"), ["https://quay31.example/all.ics"]);
	});
});
