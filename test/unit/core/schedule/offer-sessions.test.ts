import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { type Offer, offerSessions } from "../../../../src/core/schedule/writing/offer-sessions.ts";
import { readScheduleAnswers } from "../../../../src/core/schedule/writing/schedule-answers.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { cpuTime } from "../../../support/cpu-time.ts";
import { scheduleBytes } from "../../../support/schedule-files.ts";

const FRONT = "---\nlayout: post\ntitle: A day\n---\n\n";

function read(file: string): Schedule {
	const schedule = readSchedule(scheduleBytes(file), file);
	assert.ok(!isRefusal(schedule));
	return schedule;
}

/** A line for each heading and session. */
function shown({ groups, hidden }: Offer): readonly string[] {
	const lines = groups.flatMap(({ heading, sessions }) => [
		`# ${heading}`,
		...sessions.map(({ title, about, note, hasSlides, hasVideo, hasNews }) =>
			[title, about, note, hasSlides && "slides", hasVideo && "video", hasNews && "news"]
				.filter(Boolean)
				.join(" | "),
		),
	]);
	return [...lines, `${hidden} hidden`];
}

const offer = (schedule: Schedule, body = "", withHidden = false, language = "en") =>
	shown(offerSessions(schedule, readPost(FRONT + body).sessions, { language, withHidden }));

function talk(key: string, more: Partial<Session> = {}): Session {
	const empty = { slides: [], video: [], links: [], status: "confirmed", service: false } as const;
	return {
		key,
		title: `Talk ${key}`,
		url: `https://q.example/talks/${key}`,
		speakers: [],
		...empty,
		...more,
	};
}

const at = (day: string, time: string) => ({ day, start: { local: `${day}T${time}` } });
const slides = [{ url: "https://q.example/1.pdf", title: "" }];

function readCalendar(...lines: readonly string[]): Schedule {
	const text = ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
	const schedule = readSchedule(new TextEncoder().encode(text), "days.ics");
	assert.ok(!isRefusal(schedule));
	return schedule;
}

const event = (title: string, ...lines: readonly string[]) => [
	...["BEGIN:VEVENT", `UID:${title}`, `SUMMARY:${title}`],
	...lines,
	"END:VEVENT",
];

describe("the list of a schedule's sessions", () => {
	it("shows no time of what takes a whole day, which hides the zone of the others no more", () => {
		const schedule = readCalendar(
			...event("Hack day", "DTSTART;VALUE=DATE:20310404"),
			...event("Two days", "DTSTART;VALUE=DATE:20310404", "DTEND;VALUE=DATE:20310406", "LOCATION:Library"),
			...event("Tides", "DTSTART;TZID=Europe/Oslo:20310404T180000", "DTEND;TZID=Europe/Oslo:20310404T184500"),
		);
		assert.equal(schedule.timeZone, "Europe/Oslo");
		assert.deepEqual(offer(schedule), [
			"# Friday, April 4, 2031",
			"Hack day",
			"Two days | Library",
			"Tides | 18:00–18:45",
			"0 hidden",
		]);
	});

	it("hides what is called a break and has nobody who speaks, whatever the format says of it", () => {
		const at10 = "DTSTART:20310404T100000";
		const titles = [
			"Coffee break",
			"☕ Lunch",
			"Registration opens",
			"Morning Tea",
			"Mittagspause",
			"Pause déjeuner",
			"Café",
			"昼休み",
		];
		const talks = ["Lunch with a robot", "Breaking changes", "The coffee break pattern", "Pause and resume"];
		const schedule = readCalendar(
			...[...titles, ...talks].flatMap((title) => event(title, at10)),
			...event("Coffee", at10, "ATTENDEE;CN=Jo Behn:invalid:nomail"),
		);
		assert.deepEqual(offer(schedule), [
			"# Friday, April 4, 2031",
			...talks.map((title) => `${title} | 10:00`),
			"Coffee | 10:00 · Jo Behn",
			`${titles.length} hidden`,
		]);
	});

	it("goes by day, track and time, without what is hidden at first", () => {
		assert.deepEqual(offer(read("signs.json")), [
			"# Saturday, March 8, 2031 · BoFs",
			"Before the clocks change | 23:30–00:30 · Room 1",
			"# Sunday, March 9, 2031 · Keynote",
			"Ports & Protocols | 15:00–16:00 · Ballroom DE · Dee Kim, Ed Roe, Jr., Flo Sand, MD",
			"1 hidden",
		]);
		assert.deepEqual(offer(read("signs.json"), "", true, "de").slice(-3), [
			"# Without a time · Security",
			"Still looking for a room | Gil Ott",
			"0 hidden",
		]);
		assert.equal(offer(read("signs.json"), "", false, "de")[0], "# Samstag, 8. März 2031 · BoFs");
		assert.equal(offer(read("signs.json"), "", false, "no language")[0], "# Saturday, March 8, 2031 · BoFs");
	});

	it("keeps each track together, in the order in which they begin", () => {
		const sessions = [
			talk("1", { ...at("2031-03-08", "09:00"), track: "B" }),
			talk("2", { ...at("2031-03-08", "10:00"), track: "A" }),
			talk("3", { ...at("2031-03-08", "11:00"), track: "B" }),
			talk("4", at("2031-03-08", "12:00")),
			talk("5", { ...at("2031-03-09", "09:00"), service: true }),
			talk("6", { ...at("2031-03-09", "09:30"), status: "cancelled" }),
			talk("7", at("2031-03-07", "09:00")),
		];
		assert.deepEqual(offer({ format: "x", sessions, warnings: [] }), [
			"# Friday, March 7, 2031",
			"Talk 7 | 09:00",
			"# Saturday, March 8, 2031",
			"Talk 4 | 12:00",
			"# Saturday, March 8, 2031 · B",
			"Talk 1 | 09:00",
			"Talk 3 | 11:00",
			"# Saturday, March 8, 2031 · A",
			"Talk 2 | 10:00",
			"2 hidden",
		]);
		assert.deepEqual(offer({ format: "x", sessions: sessions.slice(4, 6), warnings: [] }), [
			"# Sunday, March 9, 2031",
			"Talk 5 | 09:00 | break",
			"Talk 6 | 09:30 | cancelled",
			"0 hidden",
		]);
	});

	it("begins with what has appeared for the post's sessions, and marks those that it has", () => {
		const sessions = [
			talk("1", at("2031-03-08", "09:00")),
			talk("2", { ...at("2031-03-08", "10:00"), slides }),
			talk("3", at("2031-03-08", "11:00")),
		];
		const body =
			"## [Talk 2](https://q.example/talks/2)\n\nBy Ann Lee\n\n## [Talk 3](https://q.example/talks/3)\n\nBy Ann Lee\n";
		assert.deepEqual(offer({ format: "x", sessions, warnings: [] }, body), [
			"# Slides have appeared for 1 of your 2 sessions.",
			"Talk 2 | 10:00 | in the post | slides | news",
			"# Saturday, March 8, 2031",
			"Talk 1 | 09:00",
			"Talk 3 | 11:00 | in the post",
			"0 hidden",
		]);
	});

	it("is there at once for 1,300 talks and a long post", () => {
		const sessions = Array.from({ length: 1_300 }, (_, number) =>
			talk(String(number), { ...at("2031-03-08", "09:00"), track: `Track ${number % 30}`, slides }),
		);
		const body = Array.from(
			{ length: 40 },
			(_, number) => `## [Talk ${number}](https://q.example/talks/${number})\n\nBy Ann Lee\n\n`,
		).join("");
		const post = readPost(FRONT + body);
		assert.equal(post.sessions.length, 40);
		const schedule = { format: "x", sessions, warnings: [] };
		const before = cpuTime();
		offerSessions(schedule, post.sessions, { language: "en", withHidden: false });
		const time = cpuTime() - before;
		assert.ok(time < 400, `${time} ms`);
	});
});

describe("the argument of Insert Sessions from Schedule", () => {
	it("is a source and keys", () => {
		assert.deepEqual(readScheduleAnswers({ source: "signs.json", keys: ["a"] }), {
			source: "signs.json",
			keys: ["a"],
		});
		assert.deepEqual(readScheduleAnswers({ source: "signs.json", keys: "a" }), {
			source: "signs.json",
			keys: ["a"],
		});
		assert.deepEqual(readScheduleAnswers({ source: "signs.json", keys: [1] }), {
			refusal: "Give keys as text or a list of names.",
		});
		assert.deepEqual(readScheduleAnswers({ sources: "signs.json" }), {
			refusal: "Leave out sources: the keys are source, keys.",
		});
	});
});
