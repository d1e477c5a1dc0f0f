import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closingLines, runStages } from "../../../scripts/run-stages.ts";
import type { Stage } from "../../../scripts/stage-kinds.ts";
import { alike, differing, stages } from "../../../scripts/stages.ts";
import { readTestArguments } from "../../../scripts/test-arguments.ts";
import { repositoryFolder } from "../../harness/files.ts";
import { PlainError } from "../../harness/plain-error.ts";

const options = { verbose: false, print: () => {} };

function stage(name: string, needs: readonly string[], run: Stage["run"]): Stage {
	return { name, needs, run };
}

const tallies = async (...args: Parameters<typeof runStages>) =>
	(await runStages(...args)).map(({ tally }) => tally);
const passing = (passed = 1) => Promise.resolve({ tally: { passed, failed: 0 }, output: "all is well" });

describe("runStages", () => {
	it("tells what each stage counts", async () => {
		const counted = await tallies(
			[stage("a", [], () => passing(2)), stage("b", [], () => passing(3))],
			options,
		);
		assert.deepEqual(counted, [
			{ passed: 2, failed: 0 },
			{ passed: 3, failed: 0 },
		]);
	});

	it("runs a stage after what it needs, and so many at a time", async () => {
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
			{ ...options, lanes: 2 },
		);
		assert.ok(order.indexOf("a") < order.indexOf("b"), order.join());
	});

	it("counts what it could not run as failed", async () => {
		const broken = stage("build", [], () => Promise.reject(new PlainError("No such file.")));
		const printed: string[] = [];
		const print = (text: string) => void printed.push(text);
		const counted = await tallies([broken, stage("e2e", ["build"], () => passing())], {
			verbose: false,
			print,
		});
		assert.deepEqual(counted, [
			{ passed: 0, failed: 1 },
			{ passed: 0, failed: 1 },
		]);
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

describe("the closing lines", () => {
	const outcome = (name: string, seconds: number, retried: readonly string[] = [], failed = 0) => ({
		...{ name, seconds, retried, suites: [], tally: { passed: 2, failed }, passed: failed === 0 },
	});

	it("say how long each stage took, the longest first, and end with the counts", () => {
		assert.equal(
			closingLines(
				[outcome("lint", 1.6), outcome("e2e", 310.2, [], 1), outcome("unit", 40), outcome("fetch", 0.2)],
				331.7,
				2,
			),
			"\nTook 332 s, 2 stages at a time: e2e 310 s, unit 40 s, lint 2 s\n\n8 passed, 1 failed",
		);
	});

	it("name the suites that took longest", () => {
		const suites = [
			{ title: "A list", seconds: 9 },
			{ title: "A page", seconds: 11.2 },
			{ title: "A post", seconds: 200 },
		];
		assert.equal(
			closingLines([{ ...outcome("e2e", 220), suites }], 230, 2),
			`
Took 230 s, 2 stages at a time: e2e 220 s
The slowest suites:
  200 s, e2e: A post
  11 s, e2e: A page

2 passed, 0 failed`,
		);
	});

	it("name what was tried again", () => {
		assert.equal(
			closingLines(
				[outcome("e2e", 3, ["A post (no tab)", "A page (late)"]), outcome("web", 2, ["all of it (why)"])],
				5,
				2,
			),
			`
Took 5 s, 2 stages at a time: e2e 3 s, web 2 s
Tried again, because it failed first:
  e2e: A post (no tab)
  e2e: A page (late)
  web: all of it (why)

4 passed, 0 failed`,
		);
	});
});

describe("npm test's arguments", () => {
	const names = (...argv: string[]) => readTestArguments(argv, stages).chosen.map(({ name }) => name);

	it("run everything that is not long", () =>
		assert.deepEqual(
			names(),
			stages.filter(({ isLong }) => !isLong).map(({ name }) => name),
		));

	it("run everything with --long", () =>
		assert.deepEqual(
			names("--long"),
			stages.map(({ name }) => name),
		));

	it("run a part and what it needs", () => {
		assert.deepEqual(names("--only", "ext-floor,lint"), [
			"fetch-floor",
			"fetch-chrome",
			"build",
			"lint",
			"ext-floor",
		]);
	});

	it("leave suites of a stage out only where nobody names it", () => {
		const isWhole = (...argv: string[]) => readTestArguments(argv, stages).whole;
		assert.deepEqual([isWhole(), isWhole("--long"), isWhole("--only", "web-floor")], [false, true, true]);
	});

	it("are refused in one sentence", () => {
		assert.throws(() => names("--only", "ext"), {
			name: "PlainError",
			message: /^No stage is called "ext": choose from /,
		});
		assert.throws(() => names("--grap", "x"), { name: "PlainError", message: /Usage: npm test/ });
	});

	it("name suites that are there", () => {
		const suites = ["extension", "web"].flatMap((folder) => {
			const place = join(repositoryFolder, "test", folder);
			const files = readdirSync(place).filter((name) => name.endsWith(".test.ts"));
			return files.map((name) => /^describe\("(.*?)"/m.exec(readFileSync(join(place, name), "utf8"))?.[1]);
		});
		assert.deepEqual(
			differing.filter((title) => !suites.includes(title)),
			[],
		);
		assert.deepEqual(
			alike.filter((title) => !differing.includes(title)),
			[],
		);
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
