import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { insertScheduled, tellInserted } from "../../../../src/core/schedule/writing/insert-scheduled.ts";
import { matchInserted } from "../../../../src/core/schedule/writing/match-inserted.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { scheduleBytes } from "../../../support/schedule-files.ts";

const FRONT = "---\nlayout: post\ntitle: A day\n---\n\n";

function talk(key: string, title: string, more: Partial<Session> = {}): Session {
	const empty = { slides: [], video: [], links: [], status: "confirmed", service: false } as const;
	return { key, title, url: `https://q.example/talks/${key}`, speakers: [], ...empty, ...more };
}

const link = (url: string) => ({ url, title: "" });
const by = (...names: readonly string[]) => names.map((name) => ({ name }));
const scheduleOf = (...sessions: readonly Session[]): Schedule => ({ format: "x", sessions, warnings: [] });

const slides = [link("https://q.example/one.pdf")];
const video = [link("https://youtu.be/abcdefghijk")];
const three = scheduleOf(
	talk("1", "One", { speakers: by("Ann Lee"), slides, video }),
	talk("2", "Two", { speakers: by("Bob Ray", "Cy Fox"), video: [link("https://youtu.be/2bcdefghijk")] }),
	talk("3", "Three [draft] *x*", { speakers: by("Eve_Doe_") }),
);

function run(marked: string, keys: readonly string[], schedule = three) {
	const text = FRONT + marked.replace("‸", "");
	return {
		text,
		insertion: insertScheduled(readPost(text), FRONT.length + marked.indexOf("‸"), { schedule, keys }),
	};
}

/** The body after the edits, `‸` where the cursor goes. */
function inserted(marked: string, keys: readonly string[], schedule = three): string {
	const { text, insertion } = run(marked, keys, schedule);
	if (isRefusal(insertion)) assert.fail(insertion.refusal);
	const result = applyEdits(text, insertion.edits);
	assert.equal(result.slice(0, FRONT.length), FRONT);
	return `${result.slice(FRONT.length, insertion.cursor)}‸${result.slice(insertion.cursor)}`;
}

function refusal(marked: string, keys: readonly string[], schedule = three): string {
	const { insertion } = run(marked, keys, schedule);
	if (!isRefusal(insertion)) assert.fail("It is not refused.");
	return insertion.refusal;
}

describe("insertScheduled", () => {
	it("takes room for notes that is empty yet for no habit of blank lines", () => {
		const above = (room: string) =>
			`## [Nine](https://q.example/9)\n\nBy Dee Kim\n${room}\n## [Ten](https://q.example/10)\n\nBy Dee Kim\n\n`;
		const written = (room: string) =>
			inserted(`${above(room)}‸\n`, ["1", "2", "3"]).slice(above(room).length);
		assert.equal(written("\n\n"), written(""));
		assert.notEqual(written("\nWhat a talk.\n\n\n"), written(""));
	});

	it("writes the picked talks in the schedule's order, with one list of definitions", () => {
		assert.equal(
			inserted("Hello.\n\n‸\n", ["3", "1", "2"]),
			`Hello.

## [One][1]

By Ann Lee

[Slides][2] · [Video][3]

‸

## [Two][4]

By Bob Ray and Cy Fox

[Video][5]

## [Three \\[draft\\] \\*x\\*][6]

Speaker: Eve_Doe\\_

[1]: https://q.example/talks/1
[2]: https://q.example/one.pdf
[3]: https://youtu.be/abcdefghijk
[4]: https://q.example/talks/2
[5]: https://youtu.be/2bcdefghijk
[6]: https://q.example/talks/3
`,
		);
	});

	it("writes them as the post writes its own", () => {
		assert.equal(
			inserted("### Zero (Zed Orr)\n\n[Aufzeichnung](https://youtu.be/zzzzzzzzzzz)\n\nText.\n\n‸\n", ["2"]),
			"### Zero (Zed Orr)\n\n[Aufzeichnung](https://youtu.be/zzzzzzzzzzz)\n\nText.\n\n### Two (Bob Ray und Cy Fox)\n\n[Seite des Vortrags](https://q.example/talks/2) · [Aufzeichnung](https://youtu.be/2bcdefghijk)\n\n‸\n",
		);
	});

	it("reuses the definitions that the post has, and appends the others", () => {
		assert.equal(
			inserted("See [it][1].\n\n‸\n\n[1]: https://q.example/talks/1\n[2]: https://youtu.be/abcdefghijk\n", [
				"1",
			]),
			"See [it][1].\n\n## [One][1]\n\nBy Ann Lee\n\n[Slides][3] · [Video][2]\n\n‸\n\n[1]: https://q.example/talks/1\n[2]: https://youtu.be/abcdefghijk\n[3]: https://q.example/one.pdf\n",
		);
	});

	it("adds to sessions that are there only what has appeared, and inserts the others", () => {
		assert.equal(
			inserted(
				"## [One][1]\n\nBy Ann Lee\n\n[Slides][2]\n\nMy notes.\n\n## Two\n\nBy Bob Ray and Cy Fox\n\nMore notes.\n\n‸\n\n[1]: https://q.example/talks/1/\n[2]: https://q.example/own.pdf\n",
				["1", "2", "3"],
			),
			`## [One][1]

By Ann Lee

[Slides][2] · [Video][3]

My notes.

## Two

By Bob Ray and Cy Fox

[Video][4]

More notes.

## [Three \\[draft\\] \\*x\\*][5]

By Eve_Doe\\_

‸

[1]: https://q.example/talks/1/
[2]: https://q.example/own.pdf
[3]: https://youtu.be/abcdefghijk
[4]: https://youtu.be/2bcdefghijk
[5]: https://q.example/talks/3
`,
		);
	});

	it("leaves the cursor in its words where it only updates", () => {
		assert.equal(
			inserted("## [One](https://q.example/talks/1)\n\nBy Ann Lee\n\nMy no‸tes.\n", ["1"]),
			"## [One](https://q.example/talks/1)\n\nBy Ann Lee\n\n[Slides](https://q.example/one.pdf) · [Video](https://youtu.be/abcdefghijk)\n\nMy no‸tes.\n",
		);
	});

	it("adds in the line of a list's item, in the links' own style", () => {
		assert.equal(
			inserted(
				"* [One](https://q.example/talks/1) by Ann Lee\n* [Two](https://q.example/talks/2) by Bob Ray\n\nBye.‸\n",
				["1", "2"],
			),
			"* [One](https://q.example/talks/1) by Ann Lee – [Slides](https://q.example/one.pdf) · [Video](https://youtu.be/abcdefghijk)\n* [Two](https://q.example/talks/2) by Bob Ray – [Video](https://youtu.be/2bcdefghijk)\n\nBye.‸\n",
		);
	});

	it("writes a title that would begin a list as text where the post's titles stand at a line's start", () => {
		const one = scheduleOf(talk("1", "1. Getting started", { url: "", speakers: by("Ann Lee") }));
		const lined = "Nine\n----\n\nBy Dee Kim\n\n";
		assert.equal(
			inserted(`${lined}‸\n`, ["1"], one),
			`${lined}1\\. Getting started\n----\n\nBy Ann Lee\n\n‸\n`,
		);
	});

	it("keeps the blank line above a list of links that gets more of them", () => {
		const listed = "### Nine\n\n*Dee Kim*\n\n* [Video](https://q.example/9.mp4)\n\n";
		assert.equal(
			inserted(`${listed}‸\n`, ["1"]),
			`${listed}### One

*Ann Lee*

* [Session page](https://q.example/talks/1)
* [Slides](https://q.example/one.pdf)
* [Video](https://youtu.be/abcdefghijk)

‸
`,
		);
	});

	it("keeps the line ends of the post", () => {
		const text = `${FRONT}## [One](https://q.example/talks/1)\n\nBy Ann Lee\n`.replaceAll("\n", "\r\n");
		const insertion = insertScheduled(readPost(text), text.length, { schedule: three, keys: ["1", "2"] });
		assert.ok(!isRefusal(insertion));
		assert.doesNotMatch(applyEdits(text, insertion.edits).replaceAll("\r\n", ""), /[\r\n]/);
	});

	it("goes behind the last session where nothing can stand at the cursor, else to the nearest place", () => {
		const insertion = (body: string) => {
			const text = FRONT + body;
			const found = insertScheduled(readPost(text), 0, { schedule: three, keys: ["2"] });
			assert.ok(!isRefusal(found));
			return applyEdits(text, found.edits).slice(FRONT.length);
		};
		assert.equal(
			insertion("Hi.\n\n## [One](https://q.example/talks/1)\n\nBy Ann Lee\n\n# The end\n"),
			"Hi.\n\n## [One](https://q.example/talks/1)\n\nBy Ann Lee\n\n## [Two](https://q.example/talks/2)\n\nBy Bob Ray and Cy Fox\n\n[Video](https://youtu.be/2bcdefghijk)\n\n\n\n# The end\n",
		);
	});

	it("writes a talk that is held twice once, and talks of one title apart", () => {
		const twice = scheduleOf(
			{ ...talk("1", "One"), key: "1a" },
			{ ...talk("1", "One"), key: "1b" },
			talk("4", "Lightning"),
			talk("5", "Lightning"),
		);
		const { text, insertion } = run("‸\n", ["1a", "1b", "4", "5"], twice);
		assert.ok(!isRefusal(insertion));
		assert.deepEqual(
			readPost(applyEdits(text, insertion.edits)).sessions.map((session) => session.link?.destination),
			["https://q.example/talks/1", "https://q.example/talks/4", "https://q.example/talks/5"],
		);
		assert.equal(insertion.inserted, 3);
	});

	it("writes talks of one title and one page apart where other people give them", () => {
		const keynote = (key: string, name: string) =>
			talk(key, "Keynote", { url: "https://q.example/", speakers: by(name) });
		assert.equal(
			inserted("‸\n", ["1", "2"], scheduleOf(keynote("1", "Ann Lee"), keynote("2", "Bob Ray"))),
			"## [Keynote][1]\n\nBy Ann Lee\n\n‸\n\n## [Keynote][1]\n\nBy Bob Ray\n\n[1]: https://q.example/\n",
		);
	});

	it("takes no page that several talks share for one of them", () => {
		const home = "https://q.example/";
		const { sessions } = scheduleOf(talk("1", "One", { url: home }), talk("2", "Two", { url: home }));
		const post = readPost(`${FRONT}## [One](${home})\n\nBy Ann Lee\n`);
		assert.deepEqual([...matchInserted(sessions, post.sessions).keys()], ["1"]);
	});

	it("refuses in one sentence, and whole", () => {
		assert.equal(refusal("‸\n", ["1", "9"]), "Choose another session: the schedule has none with the key 9.");
		assert.equal(refusal("‸\n", []), "Choose at least one session.");
		assert.equal(
			refusal("## [Three](https://q.example/talks/3)\n\nBy Eve Doe\n\n‸\n", ["3"]),
			"The post has these sessions already, with all the schedule knows of them.",
		);
		assert.equal(
			refusal(
				"‸\n",
				["1", "2"],
				scheduleOf(talk("1", "One"), talk("2", "Two", { url: `https://q.example/${"x".repeat(2000)}` })),
			),
			"Shorten the address of the session's page to at most 2000 characters.",
		);
	});

	it("says what was done", () => {
		assert.deepEqual(
			[
				tellInserted({ inserted: 1, updated: 0 }),
				tellInserted({ inserted: 2, updated: 0 }),
				tellInserted({ inserted: 0, updated: 1 }),
				tellInserted({ inserted: 0, updated: 3 }),
				tellInserted({ inserted: 2, updated: 1 }),
			],
			[
				"One session is inserted.",
				"2 sessions are inserted.",
				"What has appeared is added to one session.",
				"What has appeared is added to 3 sessions.",
				"Sessions inserted: 2; sessions that got slides or video: 1.",
			],
		);
	});

	it("writes SCaLE's signs as the founding posts do", () => {
		const schedule = readSchedule(scheduleBytes("signs.json"), "signs.json");
		assert.ok(!isRefusal(schedule));
		const text =
			"---\npost_title: Recap\nlayout: post\npublished: true\n---\nHi [all][1].\n\n [1]: https://a.example.org";
		const insertion = insertScheduled(readPost(text), text.indexOf("\n\n [1]") + 1, {
			schedule,
			keys: ["/scale/28x/presentations/ports-protocols"],
		});
		assert.ok(!isRefusal(insertion));
		assert.equal(
			applyEdits(text, insertion.edits),
			"---\npost_title: Recap\nlayout: post\npublished: true\n---\nHi [all][1].\n\n### [Ports & Protocols][2]\n\nSpeakers: Dee Kim, Ed Roe, Jr., Flo Sand, MD\n\n\n\n [1]: https://a.example.org\n [2]: https://www.socallinuxexpo.org/scale/28x/presentations/ports-protocols",
		);
	});
});
