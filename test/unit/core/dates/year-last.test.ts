import assert from "node:assert/strict";
import { readDate } from "../../../../src/core/dates/read-date.ts";
import { readYearLastDate } from "../../../../src/core/dates/year-last.ts";

describe("a date with its year last", () => {
	it("is none of another calendar's, whose months have other lengths", () => {
		for (const written of ["30/05/1395", "31/06/1395", "29.02.1899", "31-04-0016"]) {
			assert.equal(readYearLastDate(written), undefined, written);
			assert.deepEqual(readDate(written), { kind: "other" }, written);
		}
	});

	it("is read from 1900 on", () => {
		assert.notEqual(readYearLastDate("31.01.1900"), undefined);
		assert.equal(readDate("31/06/1900").kind, "impossible");
	});
});
