import { PlainError } from "../test/harness/plain-error.ts";
import { sum, type Tally } from "../test/harness/tally.ts";
import type { Stage, StageOptions } from "./stage-kinds.ts";

interface Outcome {
	readonly tally: Tally;
	readonly passed: boolean;
}

/** Runs stages as soon as what they need has passed, at most two at a time but for those that only fetch; prints each as it ends. */
export async function runStages(
	stages: readonly Stage[],
	options: StageOptions & { readonly verbose: boolean; print?(text: string): void },
): Promise<Tally> {
	const { print = console.log } = options;
	const slots = new Slots(2);
	const outcomes = new Map<string, Promise<Outcome>>();
	for (const stage of stages) outcomes.set(stage.name, runWhenReady(stage));
	return sum((await Promise.all(outcomes.values())).map(({ tally }) => tally));

	async function runWhenReady(stage: Stage): Promise<Outcome> {
		for (const need of stage.needs) {
			if ((await outcomes.get(need))?.passed !== false) continue;
			print(`\n── ${stage.name}: not run, because ${need} failed`);
			return { tally: { passed: 0, failed: 1 }, passed: false };
		}
		return stage.fetches ? run(stage) : slots.use(() => run(stage));
	}

	async function run(stage: Stage): Promise<Outcome> {
		const start = performance.now();
		const { tally, output } = await stage.run(options).catch(failedResult);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		const passed = tally.failed === 0;
		print(`\n── ${stage.name}: ${passed ? "passed" : "FAILED"}, ${describe(tally)} ${seconds} s`);
		if ((!passed || options.verbose) && output.trim() !== "") print(output.trimEnd());
		return { tally, passed };
	}
}

/** Runs stages, ends with the plain line that sums them up, and returns the exit code. */
export async function proveStages(
	stages: readonly Stage[],
	options: StageOptions & { readonly verbose: boolean },
): Promise<number> {
	const { passed, failed } = await runStages(stages, options);
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

function describe({ passed, failed }: Tally): string {
	return passed + failed === 0 ? "in" : `${passed} passed, ${failed} failed, in`;
}

function failedResult(error: unknown) {
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
