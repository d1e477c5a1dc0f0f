import assert from "node:assert/strict";
import { dialects } from "../../../../src/core/dialects/index.ts";
import { cpuTime } from "../../../support/cpu-time.ts";
import { inTurns, isLongRun } from "../../../support/long-run.ts";
import { type Job, jobs, read } from "./jobs.ts";
import { type Shape, shapes } from "./shapes.ts";

/** Characters of the longest text; the others have a half and a quarter of them. */
const longest = 48_000;
/** Milliseconds of processor: what takes less at the longest freezes nothing, and is too short to be compared on a busy machine. */
const quick = 600;
/** Time may grow with this power of the length: sorting and a warm cache are within it. */
const greatestPower = 1.3;
/** A busy machine disturbs: only what is slow each time is. */
const mostTries = 4;

describe("on grown inputs, time grows no faster than the text", function () {
	this.timeout(0);
	const engines = isLongRun
		? dialects
		: dialects.filter(({ id }) => ["jekyll", "wordpress", "pelican", "hugo"].includes(id));
	let turn = 0;
	for (const [name, shape] of inTurns([...shapes], 0)) {
		const some = isLongRun ? engines : engines.slice(turn++ % engines.length).slice(0, 1);
		for (const { id } of some)
			it(`${name} (${id})`, () => {
				const post = read(shape(longest), id);
				for (const [job, run] of jobs) {
					const time = timeOf(run, post);
					if (time > quick) assertLinear(job, run, shape, id);
				}
			});
	}
});

function assertLinear(job: string, run: Job, shape: Shape, dialectId: string): void {
	const told: string[] = [];
	for (let tries = 0; tries < mostTries; tries++) {
		const [least, middle, most] = [4, 2, 1].map((part) => leastTime(run, shape(longest / part), dialectId));
		if (least === undefined || middle === undefined || most === undefined) return;
		const power = Math.log(most / Math.max(1, least)) / Math.log(4);
		if (most <= quick || power <= greatestPower) return;
		told.push(`${least.toFixed()}, ${middle.toFixed()}, ${most.toFixed()} ms: power ${power.toFixed(2)}`);
	}
	assert.fail(`${job}: ${told.join("; ")}`);
}

/** Of two runs, each on a post nothing was asked of before. */
function leastTime(run: Job, text: string, dialectId: string): number {
	return Math.min(...[1, 2].map(() => timeOf(run, read(text, dialectId))));
}

function timeOf(run: Job, post: ReturnType<typeof read>): number {
	const start = cpuTime();
	run(post);
	return cpuTime() - start;
}
