import assert from "node:assert/strict";
import { readDate } from "../../../../src/core/dates/read-date.ts";

function say(written: string): string {
	const reading = readDate(written);
	if (reading.kind === "day") return `${reading.year}-${reading.month}-${reading.day}`;
	if (reading.kind !== "impossible") return reading.kind;
	return `${reading.why}${reading.swapped ? `; meant is ${reading.swapped.text}` : ""}`;
}

describe("readDate", () => {
	for (const [written, said] of [
		["2016-02-02", "2016-2-2"],
		["2016-02-29", "2016-2-29"],
		["2016-02-02 08:30:54", "2016-2-2"],
		["2016-02-02T08:30:54.123+0100", "2016-2-2"],
		["2016-2-2 8:30", "2016-2-2"],
		["2016/02/02", "2016-2-2"],
		["2016-02-02 24:00:00", "2016-2-2"],
		["Feb 2, 2016", "2016-2-2"],
		["Tuesday, February 2nd, 2016", "2016-2-2"],
		["Tue, 02 Feb 2016 08:30:00 GMT", "2016-2-2"],
		["Tue Feb 02 2016 08:30:00 GMT+0000 (Coordinated Universal Time)", "2016-2-2"],
		["2016-02-30", "February 2016 has 29 days"],
		["2015-02-29", "February 2015 has 28 days"],
		["1900-02-29", "February 1900 has 28 days"],
		["2000-02-29", "2000-2-29"],
		["2016-06-31T10:00:00Z", "June 2016 has 30 days"],
		["2016-04-00", "there is no day 0"],
		["2016-31-01", "there is no month 31; meant is 2016-01-31"],
		["2016-31-1 10:00", "there is no month 31; meant is 2016-01-31"],
		["2016-31-13", "there is no month 31"],
		["2016-02-02 25:00", "there is no time 25:00"],
		["2016-02-02 10:61:00", "there is no time 10:61:00"],
		["February 30, 2016", "February 2016 has 29 days"],
		["31/02/2016", "February 2016 has 29 days"],
		["02/31/2016", "February 2016 has 29 days"],
		["03/04/2026", "other"],
		["31.01.2016", "other"],
		["Jan 21-24, 2016", "other"],
		["1395-02-31", "other"],
		["31.06.1395", "other"],
		["31/06/1395", "other"],
		["31 Jun 1395", "other"],
		["2016年2月2日", "other"],
		["20160202", "other"],
		["2016-02", "other"],
		["{{ now }}", "other"],
		["2016", "no-date"],
		["soon", "no-date"],
		["TBD", "no-date"],
	] as const) {
		it(`reads "${written}" as ${said}`, () => assert.equal(say(written), said));
	}
});
