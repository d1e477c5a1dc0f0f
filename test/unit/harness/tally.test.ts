import assert from "node:assert/strict";
import { readTally, sum, tallyLine } from "../../harness/tally.ts";

describe("the tally of a test run", () => {
	it("is read back from among what the run printed", () => {
		const output = `one passing\n${tallyLine({ passed: 3, failed: 1 })}\nExit code: 1`;
		assert.deepEqual(readTally(output), {
			tally: { passed: 3, failed: 1 },
			rest: "one passing\nExit code: 1",
		});
	});

	it("is missing where the run broke off", () => {
		assert.deepEqual(readTally("one passing"), { tally: undefined, rest: "one passing" });
	});

	it("adds up", () => {
		assert.deepEqual(
			sum([
				{ passed: 1, failed: 0 },
				{ passed: 2, failed: 3 },
			]),
			{ passed: 3, failed: 3 },
		);
		assert.deepEqual(sum([]), { passed: 0, failed: 0 });
	});
});
