import assert from "node:assert/strict";
import { placeInZone } from "../../../../src/core/schedule/place-in-zone.ts";
import type { Session } from "../../../../src/core/schedule/schedule.ts";
import { type FrabParts, frab, read } from "./read-edge-case.ts";

describe("times in schedules of the wild", () => {
	it("3: shows the wall time at the venue, however it is written", () => {
		const zone = "<time_zone_name>Europe/Berlin</time_zone_name>";
		const times: readonly (readonly [FrabParts, unknown, string])[] = [
			[
				{ event: "<date>2031-01-01T10:00:00+01:00</date>" },
				{ local: "2031-01-01T10:00", offset: "+01:00" },
				"2031-01-01",
			],
			[
				{ conference: zone, event: "<date>2031-01-01T09:00:00Z</date>" },
				{ local: "2031-01-01T10:00", offset: "+01:00", zone: "Europe/Berlin" },
				"2031-01-01",
			],
			[{ event: "<start>10:00</start>" }, { local: "2031-01-01T10:00", zone: "floating" }, "2031-01-01"],
			// Without a zone, start says what the clock shows.
			[
				{ event: "<date>2031-01-01T22:30:00+00:00</date><start>04:00</start>" },
				{ local: "2031-01-02T04:00", offset: "+05:30" },
				"2031-01-02",
			],
			[
				{ event: "<date>2031-01-01T02:00:00+00:00</date><start>19:00</start>" },
				{ local: "2030-12-31T19:00", offset: "-07:00" },
				"2030-12-31",
			],
			[
				{ conference: "<day_change>04:00</day_change>", event: "<start>02:30</start>" },
				{ local: "2031-01-02T02:30", zone: "floating" },
				"2031-01-02",
			],
			[
				{
					conference: "<time_zone_name>Europe-Berlin</time_zone_name>",
					event: "<date>2031-07-01T10:00</date>",
				},
				{ local: "2031-07-01T10:00", offset: "+02:00", zone: "Europe/Berlin" },
				"2031-07-01",
			],
			[
				{
					conference: "<time_zone_name>Mars/Base</time_zone_name>",
					event: "<date>2031-07-01T10:00:00+0200</date>",
				},
				{ local: "2031-07-01T10:00", offset: "+02:00" },
				"2031-07-01",
			],
			[{ event: "<date>2031-02-30T10:00:00+01:00</date>" }, undefined, ""],
		];
		for (const [parts, start, day] of times) {
			const session = read(frab(parts)).sessions[0];
			assert.deepEqual([session?.start, session?.day ?? ""], [start, day]);
		}
	});

	it("3: has no time of what lasts whole days", () => {
		const whole: readonly (readonly [string, Partial<Session>])[] = [
			["DTSTART;VALUE=DATE:20310919", { start: { local: "2031-09-19" } }],
			["DTSTART;VALUE=DATE:20310919\nDTEND;VALUE=DATE:20310920", { start: { local: "2031-09-19" } }],
			[
				"DTSTART;VALUE=DATE:20310919\nDTEND;VALUE=DATE:20310922",
				{ start: { local: "2031-09-19" }, end: { local: "2031-09-21" } },
			],
			[
				"DTSTART;TZID=Europe/Berlin;VALUE=DATE:20310919\nDURATION:P2D",
				{ start: { local: "2031-09-19" }, end: { local: "2031-09-20" } },
			],
			["DTSTART;VALUE=DATE:20310919\nDTEND:20310919T170000Z", { start: { local: "2031-09-19" } }],
			["DTSTART;VALUE=DATE:20310919\nDTEND;VALUE=DATE:20310901", { start: { local: "2031-09-19" } }],
		];
		for (const [lines, expected] of whole) {
			const schedule = read(
				`BEGIN:VCALENDAR\nX-WR-TIMEZONE:Asia/Tokyo\nBEGIN:VEVENT\nUID:1\nSUMMARY:Market\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`,
			);
			const moved = placeInZone(schedule, "America/Lima");
			for (const session of [...schedule.sessions, ...(moved?.sessions ?? [])])
				assert.deepEqual(session, {
					key: "1",
					title: "Market",
					speakers: [],
					...expected,
					day: "2031-09-19",
					slides: [],
					video: [],
					links: [],
					status: "confirmed",
					service: false,
				});
		}
	});

	it("3: takes the time from where the date has none", () => {
		const days = (event: object) =>
			read(
				JSON.stringify({
					schedule: {
						conference: { days: [{ date: "2031-01-01", rooms: { R: [{ title: "T", ...event }] } }] },
					},
				}),
			).sessions[0];
		assert.deepEqual(
			[
				days({ date: "2031-01-01", start: "10:00" })?.start,
				days({ start: "10:00" })?.start,
				days({ date: "2031-01-01" })?.start,
			],
			[
				{ local: "2031-01-01T10:00", zone: "floating" },
				{ local: "2031-01-01T10:00", zone: "floating" },
				undefined,
			],
		);
	});

	it("3: keeps the clock on a night when it changes", () => {
		const conference = "<time_zone_name>America/Los_Angeles</time_zone_name>";
		const event = "<date>2031-03-09T01:30:00-08:00</date><duration>01:00</duration>";
		const [session] = read(frab({ conference, event })).sessions;
		assert.deepEqual(
			[session?.start, session?.end, session?.durationMin],
			[
				{ local: "2031-03-09T01:30", offset: "-08:00", zone: "America/Los_Angeles" },
				{ local: "2031-03-09T03:30", offset: "-07:00", zone: "America/Los_Angeles" },
				60,
			],
		);
	});

	it("3: ends when the time has passed, where the clocks are changed meanwhile", () => {
		const zone = "<time_zone_name>America/New_York</time_zone_name>";
		const day = 'date="2031-03-09"';
		const event = "<start>01:30</start><duration>01:00</duration>";
		const calendar =
			"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART;TZID=America/New_York:20310309T013000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR";
		for (const text of [frab({ conference: zone, day, event }), calendar]) {
			const [session] = read(text).sessions;
			assert.deepEqual(
				[session?.start?.local, session?.end?.local, session?.durationMin],
				["2031-03-09T01:30", "2031-03-09T03:30", 60],
			);
		}
	});

	it("3: moves UTC and floating times into a zone that is named", () => {
		const utc = read(
			"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20310701T230000Z\nEND:VEVENT\nEND:VCALENDAR",
		);
		const there = placeInZone(utc, "Europe/Berlin");
		assert.deepEqual(
			[there?.sessions[0]?.start, there?.sessions[0]?.day, there?.timeZone, there?.warnings],
			[
				{ local: "2031-07-02T01:00", offset: "+02:00", zone: "Europe/Berlin" },
				"2031-07-02",
				"Europe/Berlin",
				[],
			],
		);
		const floating = placeInZone(read(frab({ event: "<start>10:00</start>" })), "Asia/Kolkata");
		assert.deepEqual(floating?.sessions[0]?.start, {
			local: "2031-01-01T10:00",
			offset: "+05:30",
			zone: "Asia/Kolkata",
		});
		assert.equal(placeInZone(utc, "Mars/Base"), undefined);
	});
});
