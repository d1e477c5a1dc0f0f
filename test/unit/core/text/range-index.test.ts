import assert from "node:assert/strict";
import { indexRanges } from "../../../../src/core/text/range-index.ts";

describe("a range index", () => {
	it("finds ranges that share a character, nested and touching ones told apart", () => {
		const touches = indexRanges([
			{ start: 20, end: 25 },
			{ start: 0, end: 100 },
			{ start: 120, end: 125 },
		]);
		assert.equal(touches({ start: 50, end: 60 }), true);
		assert.equal(touches({ start: 100, end: 120 }), false);
		assert.equal(touches({ start: 99, end: 101 }), true);
		assert.equal(touches({ start: 121, end: 122 }), true);
		assert.equal(touches({ start: 125, end: 200 }), false);
		assert.equal(indexRanges([])({ start: 0, end: 9 }), false);
	});
});
