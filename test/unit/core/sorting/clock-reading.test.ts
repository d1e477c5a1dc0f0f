import assert from "node:assert/strict";
import { readClockAt } from "../../../../src/core/sorting/clock-reading.ts";

describe("readClockAt", () => {
	const times: readonly (readonly [string, string])[] = [
		["10:30 Naming", "10:30"],
		["9:05 Naming", "9:05?"],
		["02:30 Naming", "2:30"],
		["2:30 pm Naming", "14:30"],
		["12 a.m. Naming", "0:00"],
		["12:15PM", "12:15"],
		["14h30: Naming", "14:30"],
		["14h Naming", "14:00"],
		["10.30 Uhr Naming", "10:30"],
		["10:30:12 Naming", "10:30"],
		["10:30–11:15 Naming", "10:30-11:15"],
		["10:30 to 11.15 Naming", "10:30-11:15"],
		["Sat 14:00", "d6 14:00"],
		["Saturday, 14:00 Naming", "d6 14:00"],
		["Sa., 14:00 Naming", "d6 14:00"],
		["Samstag um 14.00 Naming", "d6 14:00"],
		["jeudi 14h30 Naming", "d4 14:30"],
		["Day 2, 14:00 Naming", "n2 14:00"],
		["2026-01-31 14:00 Naming", "2026-01-31 14:00"],
		["2026-01-31T14:00 Naming", "2026-01-31 14:00"],
	];
	for (const [text, expected] of times) {
		it(`reads ${text}`, () => {
			const found = readClockAt(text);
			assert.ok(found);
			const { day, minutes, until, mayBeAfternoon } = found;
			const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, "0")}`;
			const named =
				day?.date ?? (day?.number ? `n${day.number}` : day?.weekday === undefined ? "" : `d${day.weekday}`);
			const said = clock(minutes) + (until === undefined ? "" : `-${clock(until)}`);
			assert.equal(`${named} ${said}${mayBeAfternoon ? "?" : ""}`.trim(), expected);
		});
	}

	for (const text of [
		"10.30 is a version",
		"3:1 odds",
		"24:30",
		"10:75",
		"10:30abc",
		"2026 was good",
		"100 people",
		"10:305",
		"13 pm",
		"Sat down at 14:00",
		"So 2.15 is out",
		"5h4x0r",
	]) {
		it(`takes no time from ${text}`, () => assert.equal(readClockAt(text), undefined));
	}
});
