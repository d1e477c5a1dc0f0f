import assert from "node:assert/strict";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { listTalks } from "../../../../src/core/schedule/writing/list-talks.ts";

const session = (key: string, more: Partial<Session> = {}): Session => ({
	key,
	title: `Talk ${key}`,
	speakers: [{ name: "Ann Lee" }],
	slides: [],
	video: [],
	links: [],
	status: "confirmed",
	service: false,
	...more,
});

const schedule = (...sessions: readonly Session[]): Schedule => ({
	format: "frab-xml",
	title: "Tidewater",
	timeZone: "Europe/Oslo",
	sessions,
	warnings: [],
});

const most = 7_500;

describe("the talks of a schedule in little room", () => {
	const all = schedule(
		session("1", {
			start: { local: "2031-03-08T09:30" },
			day: "2031-03-08",
			room: "Hall B",
			url: "https://t.example/1",
		}),
		session("2", {
			title: "Größere Häfen",
			speakers: [{ name: "Éva Doe" }, { name: "Bob Ray" }],
			slides: [{ url: "https://t.example/2.pdf", title: "Slides" }],
			video: [{ url: "https://t.example/2.mp4", title: "Video" }],
		}),
		session("lunch", { service: true }),
		session("gone", { status: "cancelled" }),
		session("no", { status: "rejected" }),
		session("late", { status: "unscheduled" }),
	);

	it("are those to write about, with what is needed to choose one", () => {
		assert.deepEqual(listTalks(all, { query: "", skip: 0, most }), {
			title: "Tidewater",
			timeZone: "Europe/Oslo",
			count: 3,
			talks: [
				{
					key: "1",
					title: "Talk 1",
					start: "2031-03-08T09:30",
					room: "Hall B",
					speakers: ["Ann Lee"],
					url: "https://t.example/1",
				},
				{
					key: "2",
					title: "Größere Häfen",
					speakers: ["Éva Doe", "Bob Ray"],
					slides: ["https://t.example/2.pdf"],
					video: ["https://t.example/2.mp4"],
				},
				{ key: "late", title: "Talk late", speakers: ["Ann Lee"] },
			],
			left: 0,
		});
	});

	it("are found by words of any part, in any order, whatever their case and accents", () => {
		for (const [query, keys] of [
			["hafen", ["2"]],
			["RAY eva", ["2"]],
			["hall 2031-03-08", ["1"]],
			["talk", ["1", "late"]],
			["nobody", []],
			["  ", ["1", "2", "late"]],
		] as const)
			assert.deepEqual(
				listTalks(all, { query, skip: 0, most }).talks.map(({ key }) => key),
				keys,
				query,
			);
	});

	it("come in parts that fit, each once", () => {
		const many = schedule(...Array.from({ length: 500 }, (_, at) => session(String(at))));
		const seen: string[] = [];
		for (let left = 1; left > 0; ) {
			const told = listTalks(many, { query: "", skip: seen.length, most });
			assert.ok(JSON.stringify(told).length <= most);
			assert.ok(told.talks.length > 0);
			seen.push(...told.talks.map(({ key }) => key));
			left = told.left;
			assert.equal(told.left, 500 - seen.length);
		}
		assert.deepEqual(
			seen,
			many.sessions.map(({ key }) => key),
		);
		assert.deepEqual(listTalks(many, { query: "", skip: 900, most }).talks, []);
	});
});
