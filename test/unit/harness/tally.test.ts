import assert from "node:assert/strict";
import { endedLine, readTestRun, retriedLine, suiteLine, sum, tallyLine } from "../../harness/tally.ts";

describe("what a test run tells", () => {
	it("is read back from among what it printed", () => {
		const output = [
			"one passing",
			endedLine("A post is read"),
			retriedLine("A post\nis shown", new Error("Waited in vain\n  at until")),
			endedLine("A post is shown"),
			suiteLine({ title: "A post\nand its page", seconds: 12.34 }),
			tallyLine({ passed: 3, failed: 1 }),
			"Exit code: 1",
		];
		assert.deepEqual(readTestRun(output.join("\n")), {
			tally: { passed: 3, failed: 1 },
			retried: ["A post is shown (Waited in vain at until)"],
			suites: [{ title: "A post and its page", seconds: 12.3 }],
			rest: "one passing\nExit code: 1",
		});
	});

	it("is told with carriage returns, too", () =>
		assert.deepEqual(readTestRun(`${tallyLine({ passed: 12, failed: 0 })}\r\n`).tally, {
			passed: 12,
			failed: 0,
		}));

	it("has no counts where it broke off, and says after what", () => {
		assert.deepEqual(readTestRun("one passing"), {
			tally: undefined,
			retried: [],
			suites: [],
			rest: "one passing",
		});
		assert.deepEqual(readTestRun(`one passing\n${endedLine("a")}\n${endedLine("b")}`), {
			tally: undefined,
			retried: [],
			suites: [],
			rest: "one passing\nIt broke off after: b",
		});
	});

	it("tells what is thrown that is no error, and of a long one the beginning", () => {
		assert.equal(retriedLine("a", "text"), "recap-retried a (text)");
		assert.equal(retriedLine("a", "long".repeat(99)), `recap-retried a (${"long".repeat(50)}…)`);
	});
});

describe("tallies", () => {
	it("add up", () => {
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
