import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { CheckJob, CheckOutcome } from "./surroundings.ts";

/** Below this many files one thread is done before a second has started. */
const WORTH_IT = 1500;
const MOST_WORKERS = 4;
/** Files a worker gets at a time: enough that messages cost little, few enough that memory stays small. */
const BATCH = 64;

/**
 * Checks files in worker threads that run `program`, this very bundle; outcomes in the order of the files.
 * Undefined for few files or a single core.
 */
export function checkInWorkers(
	program: URL,
	files: readonly string[],
	job: CheckJob,
): AsyncIterable<CheckOutcome> | undefined {
	const count = Math.min(MOST_WORKERS, availableParallelism());
	return files.length < WORTH_IT || count < 2 ? undefined : runWorkers(program, files, job, count);
}

async function* runWorkers(
	program: URL,
	files: readonly string[],
	job: CheckJob,
	count: number,
): AsyncGenerator<CheckOutcome> {
	const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
		files.slice(index * BATCH, (index + 1) * BATCH),
	);
	const workers = Array.from({ length: count }, () => new Worker(program, { workerData: { job } }));
	try {
		const pending = new Map<number, Promise<readonly CheckOutcome[]>>();
		const start = (index: number) => {
			const batch = batches[index];
			const worker = workers[index % count];
			if (batch !== undefined && worker !== undefined) pending.set(index, ask(worker, index, batch));
		};
		// Each worker has one batch under way and one waiting.
		for (let index = 0; index < count * 2; index++) start(index);
		for (let index = 0; index < batches.length; index++) {
			yield* (await pending.get(index)) ?? [];
			pending.delete(index);
			start(index + count * 2);
		}
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}

interface Answer {
	readonly index: number;
	readonly outcomes: readonly CheckOutcome[];
}

function ask(worker: Worker, index: number, files: readonly string[]): Promise<readonly CheckOutcome[]> {
	return new Promise((resolve, reject) => {
		const hear = (answer: Answer) => {
			if (answer.index !== index) return;
			worker.off("message", hear);
			worker.off("error", reject);
			resolve(answer.outcomes);
		};
		worker.on("message", hear);
		worker.on("error", reject);
		worker.postMessage({ index, files });
	});
}

/** The worker's side: checks batch after batch, until the main thread ends it. */
export function serveBatches(checkOne: (file: string, job: CheckJob) => Promise<CheckOutcome>): void {
	const { job } = workerData as { readonly job: CheckJob };
	parentPort?.on(
		"message",
		async ({ index, files }: { readonly index: number; readonly files: readonly string[] }) => {
			const outcomes: CheckOutcome[] = [];
			for (const file of files) outcomes.push(await checkOne(file, job));
			parentPort?.postMessage({ index, outcomes } satisfies Answer);
		},
	);
}
