import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { CheckJob, CheckOutcome } from "./surroundings.ts";

/** Below this many files one thread is done before a second has warmed up. */
const WORTH_IT = 300;
/** A thread takes some 40 MB: more than two only where the check takes seconds. */
const MANY = 2000;
const MOST_THREADS = 4;
/** Files a thread gets at a time: enough that messages cost little, few enough that no thread waits for another at the end. */
const BATCH = 16;
/** Batches that are checked before those in front of them are reported, so that memory stays small. */
const AHEAD = 24;

type Outcomes = readonly CheckOutcome[];

/** How many threads a check is shared among, this one included. */
export function threadsFor(files: number, cores: number): number {
	if (files < WORTH_IT) return 1;
	return Math.min(files < MANY ? 2 : MOST_THREADS, cores);
}

/**
 * Checks files here and in worker threads that run `program`, this very bundle; outcomes in the order of the files.
 * What other threads have mended is saved here, as soon as it comes. Undefined for few files or a single core.
 */
export function checkInWorkers(
	program: URL,
	files: readonly string[],
	job: CheckJob,
	checkHere: (file: string) => Promise<CheckOutcome>,
	save: (outcome: CheckOutcome) => Promise<CheckOutcome>,
): AsyncIterable<CheckOutcome> | undefined {
	const threads = threadsFor(files.length, availableParallelism());
	if (threads < 2) return undefined;
	const workers = Array.from({ length: threads - 1 }, () =>
		toThread(new Worker(program, { workerData: { job }, resourceLimits: { maxYoungGenerationSizeMb: 6 } })),
	);
	const savers = workers.map(({ check, end }) => ({
		check: async (batch: readonly string[]) => inTurn(await check(batch), save),
		end,
	}));
	return shareBatches(files, savers, checkHere);
}

/** A worker as it is asked: one batch after the other, or several at once, which then wait for each other. */
export interface Thread {
	readonly check: (files: readonly string[]) => Promise<Outcomes>;
	readonly end: () => Promise<unknown>;
}

/** Checks here while the threads do, and reports in the order of the files. */
export async function* shareBatches(
	files: readonly string[],
	threads: readonly Thread[],
	checkHere: (file: string) => Promise<CheckOutcome>,
): AsyncGenerator<CheckOutcome> {
	const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
		files.slice(index * BATCH, (index + 1) * BATCH),
	);
	const done = new Map<number, Outcomes>();
	const underWay = new Map<number, Promise<void>>();
	const free = [...threads, ...threads];
	let next = 0;
	let reported = 0;
	const take = () => (next < reported + AHEAD && next < batches.length ? next++ : undefined);
	/** Every thread has one batch under way and one waiting. */
	const giveOut = () => {
		for (let thread = free.pop(); thread; thread = free.pop()) {
			const taker = thread;
			const index = take();
			if (index === undefined) {
				free.push(taker);
				return;
			}
			const answer = taker.check(batches[index] ?? []).then((outcomes) => {
				done.set(index, outcomes);
				underWay.delete(index);
				free.push(taker);
				giveOut();
			});
			// It is waited for below; until then a failure is nobody's.
			answer.catch(() => undefined);
			underWay.set(index, answer);
		}
	};
	try {
		while (reported < batches.length) {
			giveOut();
			const outcomes = done.get(reported);
			if (outcomes) {
				done.delete(reported++);
				yield* outcomes;
				continue;
			}
			const index = take();
			if (index === undefined) await Promise.race(underWay.values());
			else {
				done.set(index, await inTurn(batches[index] ?? [], checkHere));
				// The other threads' answers are heard.
				await nextTurn();
			}
		}
	} finally {
		await Promise.all(threads.map((thread) => thread.end()));
	}
}

async function inTurn<T>(each: readonly T[], make: (one: T) => Promise<CheckOutcome>): Promise<Outcomes> {
	const outcomes: CheckOutcome[] = [];
	for (const one of each) outcomes.push(await make(one));
	return outcomes;
}

function toThread(worker: Worker): Thread {
	/** Of the batches that were asked for and not answered yet; answers come in the same order. */
	const asked: { resolve(outcomes: Outcomes): void; reject(error: unknown): void }[] = [];
	worker.on("message", (outcomes: Outcomes) => asked.shift()?.resolve(outcomes));
	worker.on("error", (error) => {
		for (const { reject } of asked) reject(error);
	});
	return {
		check: (files) =>
			new Promise((resolve, reject) => {
				asked.push({ resolve, reject });
				worker.postMessage(files);
			}),
		end: () => worker.terminate(),
	};
}

/** The worker's side: checks batch after batch, until the main thread ends it. */
export function serveBatches(checkOne: (file: string, job: CheckJob) => Promise<CheckOutcome>): void {
	const { job } = workerData as { readonly job: CheckJob };
	let last: Promise<unknown> = Promise.resolve();
	parentPort?.on("message", (files: readonly string[]) => {
		last = last.then(async () => {
			parentPort?.postMessage((await inTurn(files, (file) => checkOne(file, job))) satisfies Outcomes);
		});
	});
}
