import assert from "node:assert/strict";
import { humanDate } from "../../../../src/core/preview/human-date.ts";

describe("humanDate", () => {
	it("writes the day that is written, whatever the time and zone", () => {
		assert.equal(humanDate("2016-02-02 08:30:54"), "February 2, 2016");
		assert.equal(humanDate("2016-01-25 23:30:00 -0800"), "January 25, 2016");
		assert.equal(humanDate("2026/9/1"), "September 1, 2026");
		assert.equal(humanDate("2024-02-29T00:00:00Z"), "February 29, 2024");
	});

	it("leaves alone what is no day or could be two", () => {
		for (const written of ["2016-02-31", "2026-13-01", "03/04/2026", "soon", ""]) {
			assert.equal(humanDate(written), undefined, written);
		}
	});
});
