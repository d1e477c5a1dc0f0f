import * as vscode from "vscode";
import type { ShrinkRequest } from "./codec.ts";
import type { ShrinkAnswer } from "./worker.ts";

/** A worker of either host. */
interface RunningWorker {
	send(request: ShrinkRequest): void;
	end(): void;
}

interface Hearing {
	readonly answer: (answer: ShrinkAnswer) => void;
	readonly fail: (error: unknown) => void;
}

interface NodeWorker {
	on(event: "message", listener: (answer: ShrinkAnswer) => void): void;
	on(event: "error", listener: (error: unknown) => void): void;
	postMessage(request: ShrinkRequest): void;
	terminate(): unknown;
}

interface WorkerThreads {
	readonly Worker: new (code: string, options: { readonly eval: true }) => NodeWorker;
}

interface HostProcess {
	getBuiltinModule?(name: "node:worker_threads"): WorkerThreads | undefined;
}

/**
 * Makes a photo smaller in a worker of its own, so that nothing waits for it and a codec that breaks takes nothing along. Undefined where
 * the writer cancelled; throws where it cannot be done.
 */
export async function shrinkInWorker(
	extension: vscode.Uri,
	request: ShrinkRequest,
	token: vscode.CancellationToken,
): Promise<Uint8Array | undefined> {
	const file = vscode.Uri.joinPath(extension, "dist", "shrink.js");
	const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	let worker: RunningWorker | undefined;
	let cancelling: vscode.Disposable | undefined;
	try {
		return await new Promise<Uint8Array | undefined>((resolve, reject) => {
			cancelling = token.onCancellationRequested(() => resolve(undefined));
			if (token.isCancellationRequested) return resolve(undefined);
			worker = startWorker(code, {
				answer: (answer) => ("bytes" in answer ? resolve(answer.bytes) : reject(new Error(answer.fault))),
				fail: reject,
			});
			worker.send(request);
		});
	} finally {
		cancelling?.dispose();
		worker?.end();
	}
}

/** Node's host has no global `Worker`, and the web host none of Node's: neither needs an import. */
function startWorker(code: string, { answer, fail }: Hearing): RunningWorker {
	const host = (globalThis as { readonly process?: HostProcess }).process;
	const threads = host?.getBuiltinModule?.("node:worker_threads");
	if (threads) {
		const worker = new threads.Worker(code, { eval: true });
		worker.on("message", answer);
		worker.on("error", fail);
		return { send: (request) => worker.postMessage(request), end: () => void worker.terminate() };
	}
	const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
	const worker = new Worker(address);
	worker.addEventListener("message", (event: MessageEvent<ShrinkAnswer>) => answer(event.data));
	worker.addEventListener("error", (event) => fail(event.message));
	return {
		send: (request) => worker.postMessage(request),
		end() {
			worker.terminate();
			URL.revokeObjectURL(address);
		},
	};
}
