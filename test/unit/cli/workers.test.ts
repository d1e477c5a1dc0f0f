import assert from "node:assert/strict";
import type { CheckOutcome } from "../../../src/cli/surroundings.ts";
import { shareBatches, type Thread, threadsFor } from "../../../src/cli/workers.ts";

/** A file's outcome, told apart by its name. */
const outcomeOf = (file: string): CheckOutcome => ({ problem: file });

/** A thread that answers when it is told to. */
class HeldThread implements Thread {
	readonly asked: string[] = [];
	readonly #held: (() => void)[] = [];
	isEnded = false;

	check(files: readonly string[]): Promise<readonly CheckOutcome[]> {
		this.asked.push(...files);
		return new Promise((resolve) => this.#held.push(() => resolve(files.map(outcomeOf))));
	}

	async end(): Promise<void> {
		this.isEnded = true;
	}

	answer(): void {
		this.#held.shift()?.();
	}
}

async function reported(outcomes: AsyncIterable<CheckOutcome>): Promise<string[]> {
	const names: string[] = [];
	for await (const outcome of outcomes) if ("problem" in outcome) names.push(outcome.problem);
	return names;
}

describe("files shared among threads", () => {
	const files = Array.from({ length: 1000 }, (_, index) => `${index}.md`);
	let answering: NodeJS.Timeout | undefined;
	const keepAnswering = (thread: HeldThread) => {
		answering = setInterval(() => thread.answer());
	};
	afterEach(() => clearInterval(answering));

	it("checks every file once, here or there, and reports them in their order", async () => {
		const here: string[] = [];
		const thread = new HeldThread();
		const outcomes = shareBatches(files, [thread], async (file) => {
			here.push(file);
			// Late answers: what was checked here waits for them.
			if (here.length % 40 === 0) thread.answer();
			return outcomeOf(file);
		});
		keepAnswering(thread);
		assert.deepEqual(await reported(outcomes), files);
		assert.deepEqual([...here, ...thread.asked].sort(), [...files].sort());
		assert.ok(here.length > 0 && thread.asked.length > 0);
		assert.ok(thread.isEnded);
	});

	it("checks no more than it may keep while a thread is slow", async () => {
		const here: string[] = [];
		const thread = new HeldThread();
		const outcomes = shareBatches(files, [thread], async (file) => {
			here.push(file);
			return outcomeOf(file);
		});
		const all = reported(outcomes);
		let before = -1;
		while (before !== here.length) {
			before = here.length;
			for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
		}
		assert.ok(here.length < 500, `${here.length} files are checked while the first is waited for`);
		keepAnswering(thread);
		assert.deepEqual(await all, files);
	});

	it("fails where a thread does, and ends the others", async () => {
		const broken: Thread = { check: () => Promise.reject(new Error("out of memory")), end: async () => {} };
		const other = new HeldThread();
		const outcomes = shareBatches(files, [broken, other], async (file) => outcomeOf(file));
		keepAnswering(other);
		await assert.rejects(reported(outcomes), /out of memory/);
		assert.ok(other.isEnded);
	});

	it("takes more threads for more files, as cores allow", () => {
		const counts = [
			[10, 8],
			[1000, 1],
			[1000, 8],
			[10_000, 8],
			[10_000, 2],
		] as const;
		assert.deepEqual(
			counts.map(([count, cores]) => threadsFor(count, cores)),
			[1, 1, 2, 4, 2],
		);
	});
});
