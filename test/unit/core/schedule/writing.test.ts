import assert from "node:assert/strict";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { chooseVideo } from "../../../../src/core/schedule/writing/choose-video.ts";
import { matchInserted } from "../../../../src/core/schedule/writing/match-inserted.ts";
import { matchTitles } from "../../../../src/core/schedule/writing/match-titles.ts";
import { factsOf, sessionFacts } from "../../../../src/core/schedule/writing/session-facts.ts";
import { tellNews, whatIsNew } from "../../../../src/core/schedule/writing/what-is-new.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { scheduleBytes } from "../../../support/schedule-files.ts";

function read(file: string): Schedule {
	const schedule = readSchedule(scheduleBytes(file), file);
	assert.ok(!isRefusal(schedule));
	return schedule;
}

function talk(title: string, more: Partial<Session> = {}): Session {
	const empty = {
		speakers: [],
		slides: [],
		video: [],
		links: [],
		status: "confirmed",
		service: false,
	} as const;
	return { key: title, title, ...empty, ...more };
}

const scheduleOf = (...sessions: readonly Session[]): Schedule => ({ format: "x", sessions, warnings: [] });
const link = (url: string, title = "") => ({ url, title });
const inserted = (text: string) => readPost(`---\nlayout: post\ntitle: A day\n---\n\n${text}`).sessions;

describe("the facts of a picked talk", () => {
	it("are plain text and addresses", () => {
		assert.deepEqual(factsOf(read("signs.json"), ["/scale/28x/presentations/ports-protocols", "gone"]), [
			{
				title: "Ports & Protocols",
				url: "https://www.socallinuxexpo.org/scale/28x/presentations/ports-protocols",
				speakers: ["Dee Kim", "Ed Roe, Jr.", "Flo Sand, MD"],
				slides: undefined,
				video: undefined,
				time: "2031-03-09 15:00–16:00",
				room: "Ballroom DE",
			},
		]);
	});

	it("come in the order of the schedule", () => {
		const schedule = read("sched.ics");
		const titles = factsOf(schedule, ["aaaa0003", "aaaa0002"]).map(({ title, time }) => [title, time]);
		assert.deepEqual(titles, [
			["Pods - Ahoy: Helm & Rudder", "09:00–09:30"],
			["Dock Day - Full-Day Event | PASS REQUIRED", "10:00–10:30"],
		]);
	});

	it("have no time of what lasts whole days", () => {
		const days = (local: string) => ({ start: { local }, end: { local: "2031-09-21" } });
		const times = [
			{ start: { local: "2031-09-19" } },
			days("2031-09-19"),
			{ start: { local: "2031-09-19T10:00" } },
		].map((when) => {
			const session: Session = { ...talk("Market", {}), ...when };
			return [false, true].map((withDay) => sessionFacts(session, { withDay }).time);
		});
		assert.deepEqual(times, [
			[undefined, "2031-09-19"],
			[undefined, "2031-09-19–2031-09-21"],
			["10:00", "2031-09-19 10:00"],
		]);
	});

	it("take one of several recordings, and what a speaker attached only where there is no other", () => {
		const videos = [
			link("https://q.example/attachments/1/demo.mp4"),
			link("https://v.example/1.av1.webm"),
			link("https://v.example/1.mp4"),
			link("https://youtu.be/abcdefghijk"),
		];
		assert.equal(chooseVideo(videos)?.url, "https://v.example/1.mp4");
		assert.equal(chooseVideo(videos, ["youtube", "mp4"])?.url, "https://youtu.be/abcdefghijk");
		assert.equal(chooseVideo(videos.slice(0, 2))?.url, "https://v.example/1.av1.webm");
		assert.equal(chooseVideo(videos.slice(0, 1))?.url, "https://q.example/attachments/1/demo.mp4");
		assert.equal(chooseVideo([]), undefined);
	});

	it("15: stand in a post as they are, whatever is in them", () => {
		const titles = [
			"[Draft] *Bold* _under_ `code` <b>tag</b> | pipe \\ slash",
			"1. Not a list",
			"2031. Not a list either",
			"# Not a heading #",
			"{{ site.title }} {% raw %}",
			"AT&amp;T & R&D",
			"--> not the end of a comment --!>",
			"[ref]: https://x.example",
			"- [ ] not a task",
		];
		for (const title of titles) {
			const facts = sessionFacts(
				talk(title, { url: "https://q.example/1", speakers: [{ name: "Ann_Lee_*x*" }] }),
			);
			const post = readPost("---\nlayout: post\ntitle: A day\n---\n\n");
			const insertion = insertSession(post, post.text.length, facts);
			assert.ok(!isRefusal(insertion), title);
			const [session] = readPost(applyEdits(post.text, insertion.edits)).sessions;
			assert.deepEqual([session?.title, session?.link?.destination], [title, "https://q.example/1"]);
		}
	});

	it("15: use the definitions that a post has", () => {
		const text =
			"---\nlayout: post\ntitle: A day\n---\n\n## [One][1]\n\nBy Bo Lund\n\n[1]: https://q.example/1\n[2]: https://q.example/2\n";
		const post = readPost(text);
		const facts = sessionFacts(
			talk("Two", { url: "https://q.example/2", slides: [link("https://q.example/2.pdf")] }),
		);
		const insertion = insertSession(post, text.indexOf("\n[1]:"), facts);
		assert.ok(!isRefusal(insertion));
		const { sessions, body } = readPost(applyEdits(text, insertion.edits));
		assert.deepEqual(
			[
				sessions.map(({ title, link: page }) => [title, page?.destination]),
				body.definitions.map(({ destination }) => destination),
			],
			[
				[
					["One", "https://q.example/1"],
					["Two", "https://q.example/2"],
				],
				["https://q.example/1", "https://q.example/2", "https://q.example/2.pdf"],
			],
		);
	});
});

describe("talks that a post has", () => {
	const post = inserted(
		"## [The tides][1]\n\nBy Bo Lund\n\n## Ropes and “knots”!\n\nBy Ana Prado\n\n## [Fog][2]\n\nBy Cleo Marsh\n\n[1]: http://www.q.example/tides/\n[2]: https://q.example/fog-2\n",
	);
	const matches = (...sessions: readonly Session[]) =>
		[...matchInserted(sessions, post)].map(([key, { title }]) => [key, title]);

	it("are known by their page, however that is written", () => {
		assert.deepEqual(matches(talk("Ebb and flow", { url: "https://q.example/tides" })), [
			["Ebb and flow", "The tides"],
		]);
	});

	it("are known by their title, case and punctuation aside, where the page is another", () => {
		assert.deepEqual(matches(talk("ROPES AND KNOTS")), [["ROPES AND KNOTS", "Ropes and “knots”!"]]);
		assert.deepEqual(matches(talk("Fog", { url: "https://q.example/fog-moved" })), [["Fog", "Fog"]]);
	});

	it("are told apart by their page where titles are the same", () => {
		const two = [
			talk("Fog", { key: "a", url: "https://q.example/fog-1" }),
			talk("Fog", { key: "b", url: "https://q.example/fog-2" }),
		];
		assert.deepEqual(matches(...two), [["b", "Fog"]]);
	});

	it("are told apart by their people where titles are the same", () => {
		const by = (key: string, name: string) => talk("Fog", { key, speakers: [{ name }] });
		assert.deepEqual(matches(by("a", "Ann Lee"), by("b", "Cleo Marsh")), [["b", "Fog"]]);
		assert.deepEqual(matches(by("a", "Ann Lee"), by("b", "Cleo M. Marsh")), [["b", "Fog"]]);
		assert.deepEqual(matches(by("a", "Ann Lee"), by("b", "Bob Ray")), []);
		assert.deepEqual(matches(by("a", "Ann Lee")), [["a", "Fog"]]);
	});

	it("are one where a talk is held twice", () => {
		const twice = ["a", "b"].map((key) => talk("Fog", { key, url: "https://q.example/fog-2" }));
		assert.deepEqual(matches(...twice), [
			["a", "Fog"],
			["b", "Fog"],
		]);
	});
});

describe("what has appeared", () => {
	const post = inserted(
		"## Tides\n\nBy Bo Lund\n\n[Slides](https://q.example/old.pdf)\n\n## Ropes\n\nBy Ana Prado\n\n## Fog\n\nBy Cleo Marsh\n\nhttps://youtu.be/abcdefghijk\n",
	);
	const media = { slides: [link("https://q.example/new.pdf")], video: [link("https://v.example/1.mp4")] };

	it("is what a session lacks, and nothing else", () => {
		const news = whatIsNew(
			scheduleOf(talk("Tides", media), talk("Ropes", media), talk("Fog", media), talk("Sails", media)),
			post,
		);
		assert.deepEqual(
			news.map(({ session, parts }) => [session.title, parts]),
			[
				["Tides", [{ part: "video", url: "https://v.example/1.mp4" }]],
				[
					"Ropes",
					[
						{ part: "slides", url: "https://q.example/new.pdf" },
						{ part: "video", url: "https://v.example/1.mp4" },
					],
				],
				["Fog", [{ part: "slides", url: "https://q.example/new.pdf" }]],
			],
		);
		assert.equal(tellNews(news, 3), "Slides and video have appeared for 3 of your 3 sessions.");
		assert.equal(tellNews(news.slice(0, 1), 3), "Video has appeared for 1 of your 3 sessions.");
		assert.equal(tellNews(news.slice(2), 3), "Slides have appeared for 1 of your 3 sessions.");
		assert.equal(tellNews(news.slice(1, 2), 1), "Slides and video have appeared for your session.");
		assert.equal(tellNews(news.slice(0, 1), 1), "Video has appeared for your session.");
		assert.equal(tellNews(news.slice(2), 1), "Slides have appeared for your session.");
		assert.equal(tellNews([], 3), "No slides or video have appeared for your sessions yet.");
	});

	it("is nothing where nothing is new", () => {
		assert.deepEqual(whatIsNew(scheduleOf(talk("Ropes"), talk("Sails", media)), post), []);
	});
});

describe("a pasted list of titles", () => {
	const sessions = [
		talk("The tides of concurrency"),
		talk("Ropes & knots: a primer"),
		talk("Fog"),
		talk("Café culture"),
		talk("Scaling harbour one"),
		talk("Scaling harbour two"),
	];
	const lines: readonly (readonly [line: string, title: string | undefined])[] = [
		["The tides of concurrency", "The tides of concurrency"],
		["- the TIDES of concurrency.", "The tides of concurrency"],
		["2. “The tides of concurency”", "The tides of concurrency"],
		["* [x] Teh tides of concurrency", "The tides of concurrency"],
		["10:30 The tides of concurrency", "The tides of concurrency"],
		["Sat 14:00-14:45: The tides of concurrency", "The tides of concurrency"],
		["The tides of concurrency - Bo Lund", "The tides of concurrency"],
		["The tides of concurrency by Bo Lund (Tide AS)", "The tides of concurrency"],
		["Bo Lund talked about the tides of concurrency in the hall", "The tides of concurrency"],
		["ropes and knots: a primer", "Ropes & knots: a primer"],
		["fog", "Fog"],
		["Fop", undefined],
		["cafe culture", "Café culture"],
		["Scaling harbour", undefined],
		["Scaling harbour two", "Scaling harbour two"],
		["Something else entirely", undefined],
		["x".repeat(100_000), undefined],
	];
	for (const [line, title] of lines) {
		it(`finds ${title ?? "nothing"} in ${line.slice(0, 60)}`, () => {
			assert.deepEqual(matchTitles(`\n${line}\r\n\n`, sessions), [
				{ line, session: sessions.find((session) => session.title === title) },
			]);
		});
	}
});
