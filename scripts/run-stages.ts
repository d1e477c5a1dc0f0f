import { availableParallelism } from "node:os";
import { PlainError } from "../test/harness/plain-error.ts";
import { type SuiteTime, sum, type Tally } from "../test/harness/tally.ts";
import type { Stage, StageOptions, StageResult } from "./stage-kinds.ts";

/** How a stage ended. */
export interface Outcome {
	readonly name: string;
	readonly tally: Tally;
	readonly passed: boolean;
	/** What failed first and was tried again, by name. */
	readonly retried: readonly string[];
	/** How long its outermost suites took. */
	readonly suites: readonly SuiteTime[];
	readonly seconds: number;
}

/** As many as there are cores, for a window with its hosts keeps more than one busy; more than four windows take too much memory. */
const usualLanes = Math.min(Math.max(availableParallelism(), 2), 4);

/** Runs stages as soon as what they need has passed, a few at a time but for those that only fetch; prints each as it ends. */
export async function runStages(
	stages: readonly Stage[],
	options: StageOptions & {
		readonly verbose: boolean;
		/** How many at a time. */
		readonly lanes?: number;
		print?(text: string): void;
	},
): Promise<readonly Outcome[]> {
	const { print = console.log, lanes = usualLanes } = options;
	const slots = new Slots(lanes);
	const outcomes = new Map<string, Promise<Outcome>>();
	for (const stage of stages) outcomes.set(stage.name, runWhenReady(stage));
	return Promise.all(outcomes.values());

	async function runWhenReady(stage: Stage): Promise<Outcome> {
		for (const need of stage.needs) {
			if ((await outcomes.get(need))?.passed !== false) continue;
			print(`\n── ${stage.name}: not run, because ${need} failed`);
			return {
				name: stage.name,
				tally: { passed: 0, failed: 1 },
				passed: false,
				retried: [],
				suites: [],
				seconds: 0,
			};
		}
		return stage.fetches ? run(stage) : slots.use(() => run(stage));
	}

	async function run(stage: Stage): Promise<Outcome> {
		const start = performance.now();
		const { tally, output, retried = [], suites = [] } = await stage.run(options).catch(failedResult);
		const seconds = (performance.now() - start) / 1000;
		const passed = tally.failed === 0;
		print(`\n── ${stage.name}: ${passed ? "passed" : "FAILED"}, ${describe(tally)} ${seconds.toFixed(1)} s`);
		if ((!passed || options.verbose) && output.trim() !== "") print(output.trimEnd());
		return { name: stage.name, tally, passed, retried, suites, seconds };
	}
}

/** Runs stages, ends with the lines that sum them up, and returns the exit code. */
export async function proveStages(
	stages: readonly Stage[],
	options: StageOptions & { readonly verbose: boolean },
): Promise<number> {
	const start = performance.now();
	const outcomes = await runStages(stages, options);
	console.log(closingLines(outcomes, (performance.now() - start) / 1000, usualLanes));
	if (options.grep !== undefined && outcomes.every(({ tally }) => tally.passed + tally.failed === 0))
		throw new PlainError(`None of these stages has a test with "${options.grep}" in its title.`);
	return outcomes.every(({ passed }) => passed) ? 0 : 1;
}

/** How long it took, with the suites that took longest, what was tried again, and in the last line how many tests passed and failed. */
export function closingLines(outcomes: readonly Outcome[], seconds: number, lanes: number): string {
	const byTime = outcomes.filter((each) => each.seconds >= 1).sort((a, b) => b.seconds - a.seconds);
	const times = byTime.map((outcome) => `${outcome.name} ${Math.round(outcome.seconds)} s`);
	const suites = outcomes.flatMap((outcome) =>
		outcome.suites.map((suite) => ({ ...suite, stage: outcome.name })),
	);
	const slowest = suites
		.filter((suite) => suite.seconds >= 10)
		.sort((a, b) => b.seconds - a.seconds)
		.slice(0, 20)
		.map(({ stage, title, seconds }) => `  ${Math.round(seconds)} s, ${stage}: ${title}`);
	const retried = outcomes.flatMap((outcome) => outcome.retried.map((title) => `${outcome.name}: ${title}`));
	const { passed, failed } = sum(outcomes.map(({ tally }) => tally));
	return [
		"",
		`Took ${Math.round(seconds)} s, ${lanes} stages at a time: ${times.join(", ")}`,
		...(slowest.length > 0 ? ["The slowest suites:", ...slowest] : []),
		...(retried.length > 0
			? ["Tried again, because it failed first:", ...retried.map((line) => `  ${line}`)]
			: []),
		"",
		`${passed} passed, ${failed} failed`,
	].join("\n");
}

function describe({ passed, failed }: Tally): string {
	return passed + failed === 0 ? "in" : `${passed} passed, ${failed} failed, in`;
}

function failedResult(error: unknown): StageResult {
	const output =
		error instanceof PlainError
			? error.message
			: error instanceof Error
				? (error.stack ?? error.message)
				: String(error);
	return { tally: { passed: 0, failed: 1 }, output };
}

/** Lets a number of actions run at once, the others in the order they came. */
class Slots {
	#free: number;
	readonly #waiting: (() => void)[] = [];

	constructor(count: number) {
		this.#free = count;
	}

	async use<T>(action: () => Promise<T>): Promise<T> {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		try {
			return await action();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free += 1;
		}
	}
}
