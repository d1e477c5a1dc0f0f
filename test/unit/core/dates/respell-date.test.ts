import assert from "node:assert/strict";
import { respellDate } from "../../../../src/core/dates/respell-date.ts";

const dates: readonly (readonly [written: string, meant: string | undefined])[] = [
	["2026年3月14日", "2026-03-14"],
	["2026–03–14", "2026-03-14"],
	["**2026-03-14**", "2026-03-14"],
	["`2026-03-14`", "2026-03-14"],
	["@March 14, 2026", "March 14, 2026"],
	["date: 2026-03-14", "2026-03-14"],
	["2026-03-14---", "2026-03-14"],
	["March 14, 2026 2:30 PM", "March 14, 2026 14:30"],
	["2026-03-14 12:05 a.m.", "2026-03-14 00:05"],
	["2026-03-14 9am", "2026-03-14 09:00"],
	["2026-03-14 12 PM", "2026-03-14 12:00"],
	["2026-03-14", undefined],
	["soon", undefined],
];

describe("a date in signs that parsers know", () => {
	for (const [written, meant] of dates)
		it(written, () => {
			assert.equal(respellDate(written), meant);
		});
});
