import assert from "node:assert/strict";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import type { Session } from "../../../../src/core/schedule/schedule.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { frab, read } from "./read-edge-case.ts";

const calendar = (prodid: string, ...lines: readonly string[]) =>
	["BEGIN:VCALENDAR", `PRODID:${prodid}`, "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR"].join(
		"\r\n",
	);

const spoken = ({ title, speakers }: Session) => [title, ...speakers.map(({ name, org }) => [name, org])];
const first = (value: unknown) => read(JSON.stringify(value)).sessions[0];
const names = (value: unknown) => first(value)?.speakers.map(({ name }) => name);

const page = (data: string, head = "") =>
	`<html><head>${head}<title>P</title><script type="application/ld+json">${data}</script></head></html>`;
const events = (data: unknown) =>
	read(page(JSON.stringify(data))).sessions.map(({ title, room }) => [title, room]);

describe("schedules as they are almost written", () => {
	it("have people behind a title's last dash only where there are any", () => {
		const summaries: readonly (readonly [string, string, readonly unknown[]])[] = [
			["pretalx", "Rust - the good parts - ", ["Rust - the good parts"]],
			["pretalx", "Rust - the good parts - Ann Lee", ["Rust - the good parts", ["Ann Lee", undefined]]],
			["Sched.com", "Building - A Guide to Rust\\, Go & Zig", ["Building - A Guide to Rust, Go & Zig"]],
			["Sched.com", "Building - Ann van der Lee\\, ACME", ["Building", ["Ann van der Lee", "ACME"]]],
		];
		for (const [producer, summary, told] of summaries) {
			const [session] = read(calendar(`-//${producer}//EN`, `SUMMARY:${summary}`)).sessions;
			assert.deepEqual(session && spoken(session), told);
		}
	});

	it("name where people are from in brackets with brackets in them", () => {
		const description =
			"DESCRIPTION:Speakers: Ann Lee (CERN (Geneva\\, CH))\\, Bo (Bobby) Ray (ACME)\\n\\nText";
		const [session] = read(calendar("-//x//EN", "SUMMARY:T", description)).sessions;
		assert.deepEqual(session && spoken(session), [
			"T",
			["Ann Lee", "CERN (Geneva, CH)"],
			["Bo (Bobby) Ray", "ACME"],
		]);
	});

	it("are told of what is repeated, not that they are broken", () => {
		const { warnings } = read(
			calendar("-//x//EN", "SUMMARY:T", "DTSTART:20310101T100000", "RRULE:FREQ=DAILY;COUNT=3"),
		);
		assert.deepEqual(warnings, ["Repeated events are listed once, at their first time."]);
	});

	it("name people as texts, as one, and as all in one line", () => {
		const event = (persons: unknown) => ({
			schedule: { conference: { days: [{ rooms: { R: [{ title: "T", persons }] } }] } },
		});
		for (const persons of [["Ann Lee", { name: "Bo Ray" }, null], "Ann Lee, Bo Ray"])
			assert.deepEqual(names(event(persons)), ["Ann Lee", "Bo Ray"]);
		assert.deepEqual(names(event({ name: "Ann Lee" })), ["Ann Lee"]);
		assert.deepEqual(names({ schedule: [{ conf_key: 1, name: "T", speakers: ["Ann Lee"] }] }), ["Ann Lee"]);
		assert.deepEqual(names([{ title: "T", start_time: "", speakers: ["Ann Lee"] }]), ["Ann Lee"]);
		assert.deepEqual(names([{ Name: "T", StartTime: "", Speakers: ["Ann Lee"] }]), ["Ann Lee"]);
	});

	it("keep a thousand people of one session", () => {
		const persons = Array.from({ length: 1000 }, (_, at) => `<person>Ann ${at}</person>`).join("");
		assert.equal(read(frab({ event: `<persons>${persons}</persons>` })).sessions[0]?.speakers.length, 1000);
	});

	it("say yes in a text, and where a plenum is in a list", () => {
		const slot = {
			conf_key: 1,
			name: "T",
			start: "2031-01-01T10:00:00",
			cancelled: "true",
			rooms: ["A", "B"],
		};
		const session = first({ schedule: [slot] });
		assert.deepEqual([session?.status, session?.room], ["cancelled", "A, B"]);
	});

	it("keep slides in a folder that says so", () => {
		const attachments = [
			{ title: "talk.pdf", download_url: "https://q.example/talk.pdf" },
			{ title: "Seen live", link_url: "https://youtu.be/abcdefghijk" },
			{ title: "hidden.pdf", download_url: "https://q.example/hidden.pdf", is_protected: true },
		];
		const contributions = [{ title: "T", folders: [{ title: "Slides", attachments }] }];
		const session = first({ results: [{ title: "E", contributions }] });
		assert.deepEqual(
			[session?.slides.map(({ url }) => url), session?.links.map(({ url }) => url)],
			[["https://q.example/talk.pdf"], ["https://youtu.be/abcdefghijk"]],
		);
	});

	it("know their event before there are talks", () => {
		const conference = "<title>Tidewater</title><time_zone_name>Europe/Oslo</time_zone_name>";
		const { title, timeZone } = read(`<schedule><conference>${conference}</conference></schedule>`);
		assert.deepEqual([title, timeZone], ["Tidewater", "Europe/Oslo"]);
		assert.deepEqual(read('{"conference":{},"schedule":[]}').warnings, ["The schedule has no sessions yet."]);
	});

	it("hold events in lists and series", () => {
		const talk = { "@type": "Event", name: "T", location: [{ url: "https://q.example" }, { name: "Hall" }] };
		for (const data of [
			{ "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: talk }] },
			{ "@type": "EventSeries", name: "S", subEvent: talk },
			{ "@type": "WebPage", mainEntity: talk },
		])
			assert.deepEqual(events(data), [["T", "Hall"]]);
	});

	it("hide a page's data from old browsers", () => {
		for (const data of [
			'//<![CDATA[\n{"@type":"Event","name":"T"}\n//]]>',
			'<!--{"@type":"Event","name":"T"}-->',
		])
			assert.deepEqual([read(page(data)).sessions.length, read(page(data)).warnings], [1, []]);
	});

	it("are of the letters that their page declares", () => {
		const text = page('{"@type":"Event","name":"@@@@"}', '<meta charset="Shift_JIS">');
		const bytes = new TextEncoder().encode(text);
		bytes.set([0x93, 0xfa, 0x96, 0x7b], text.indexOf("@@@@"));
		assert.equal(read(bytes).sessions[0]?.title, "日本");
	});

	it("are UTF-8 but for a letter, as where a download ends within one", () => {
		const text = frab({ event: "<title>Größe</title>" }).replace("</schedule>", "<!-- Größ");
		const bytes = new TextEncoder().encode(text);
		assert.equal(read(bytes.subarray(0, bytes.length - 1)).sessions[0]?.title, "Größe");
	});

	it("have no half of a title, where a quote or a line break in it is not escaped", () => {
		for (const title of ['The "best" talk', "The\nbest talk"]) {
			const list = `[{"Name":"${title}","StartTime":""},{"Name":"Two","StartTime":""}]`;
			const { sessions, warnings } = read(`[{"Name":"One","StartTime":""},${list.slice(1)}`);
			assert.deepEqual(
				[sessions[0]?.title, sessions.some((session) => session.title.startsWith("The"))],
				["One", false],
				title,
			);
			assert.equal(warnings[0], "The file is broken in line 1: check the sessions around that line.");
		}
	});

	it("are a page where there is a piece of one", () => {
		const refused = readSchedule(new TextEncoder().encode("<h1>Not found</h1>"), "x");
		assert.ok(isRefusal(refused));
		assert.match(refused.refusal, /it looks like a web page without events in its data;/);
	});
});
