import assert from "node:assert/strict";
import { runStages } from "../../../scripts/run-stages.ts";
import type { Stage } from "../../../scripts/stage-kinds.ts";
import { stages } from "../../../scripts/stages.ts";
import { readTestArguments } from "../../../scripts/test-arguments.ts";
import { PlainError } from "../../harness/plain-error.ts";

const options = { verbose: false, print: () => {} };

function stage(name: string, needs: readonly string[], run: Stage["run"]): Stage {
	return { name, needs, run };
}

const passing = (passed = 1) => Promise.resolve({ tally: { passed, failed: 0 }, output: "all is well" });

describe("runStages", () => {
	it("adds up what the stages count", async () => {
		const tally = await runStages(
			[stage("a", [], () => passing(2)), stage("b", [], () => passing(3))],
			options,
		);
		assert.deepEqual(tally, { passed: 5, failed: 0 });
	});

	it("runs a stage after what it needs, and two at a time", async () => {
		let running = 0;
		const order: string[] = [];
		const run = (name: string) => async () => {
			running += 1;
			assert.ok(running <= 2, "more than two at once");
			await new Promise(setImmediate);
			order.push(name);
			running -= 1;
			return passing();
		};
		await runStages(
			["a", "b", "c", "d"].map((name) => stage(name, name === "b" ? ["a"] : [], run(name))),
			options,
		);
		assert.ok(order.indexOf("a") < order.indexOf("b"), order.join());
	});

	it("counts what it could not run as failed", async () => {
		const broken = stage("build", [], () => Promise.reject(new PlainError("No such file.")));
		const printed: string[] = [];
		const print = (text: string) => void printed.push(text);
		const tally = await runStages([broken, stage("e2e", ["build"], () => passing())], {
			verbose: false,
			print,
		});
		assert.deepEqual(tally, { passed: 0, failed: 2 });
		assert.ok(printed.includes("No such file."), printed.join("\n"));
	});

	it("shows what a stage printed where it failed, and only there", async () => {
		const printed: string[] = [];
		const print = (text: string) => void printed.push(text);
		const failing = () => Promise.resolve({ tally: { passed: 1, failed: 1 }, output: "what went wrong" });
		await runStages([stage("a", [], () => passing()), stage("b", [], failing)], { verbose: false, print });
		assert.ok(printed.includes("what went wrong"));
		assert.ok(!printed.includes("all is well"));
	});
});

describe("npm test's arguments", () => {
	const names = (...argv: string[]) => readTestArguments(argv, stages).chosen.map(({ name }) => name);

	it("run everything", () => assert.equal(names().length, stages.length));

	it("run a part and what it needs", () => {
		assert.deepEqual(names("--only", "ext-floor,lint"), [
			"fetch-floor",
			"fetch-chrome",
			"build",
			"lint",
			"ext-floor",
		]);
	});

	it("are refused in one sentence", () => {
		assert.throws(() => names("--only", "ext"), {
			name: "PlainError",
			message: /^No stage is called "ext": choose from /,
		});
		assert.throws(() => names("--grap", "x"), { name: "PlainError", message: /Usage: npm test/ });
	});

	it("only name stages that are there as needs, before those who need them", () => {
		for (const [index, { needs }] of stages.entries()) {
			for (const need of needs)
				assert.ok(
					stages.slice(0, index).some(({ name }) => name === need),
					need,
				);
		}
	});
});
