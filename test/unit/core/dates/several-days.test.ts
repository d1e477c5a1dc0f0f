import assert from "node:assert/strict";
import { namesSeveralDays } from "../../../../src/core/dates/several-days.ts";

describe("a date that names several days", () => {
	it("is told from one with its year last", () => {
		const several = [
			"14-15 March 2026",
			"March 14-15, 2026",
			"14 & 15 March 2026",
			"14th and 15th March 2026",
			"14.-15. March 2026",
			"March 14 - March 15, 2026",
			"14 March - 15 March 2026",
			"Sat-Sun, March 14–15, 2026",
			"14.-15.3.2026",
			"14.03.-15.03.2026",
			"14.03.2026 - 15.03.2026",
			"14/03/2026-15/03/2026",
		];
		assert.deepEqual(several.filter(namesSeveralDays), several);
	});

	it("is none with a time, a weekday or one day alone", () => {
		const one = [
			"14 March 2026",
			"March 14, 2026",
			"14-Mar-2026",
			"2026-03-14 Sat",
			"14.03.2026",
			"14/03/2026",
			"March 14 - 10:00",
			"14 March 2026 10:00 - 18:00",
			"Sat, 14 Mar 2026",
			"3-14-2026",
			"",
		];
		assert.deepEqual(one.filter(namesSeveralDays), []);
	});
});
