import * as vscode from "vscode";
import type { WorkerAnswer } from "./answer-parent.ts";

/** A worker of either host that answers one request after the other. */
export interface OpenWorker<Request> {
	/** Undefined where the writer cancelled; throws where it cannot be done. */
	ask<Answer>(request: Request): Promise<Answer | undefined>;
	end(): void;
}

interface Hearing {
	readonly answer: (answer: WorkerAnswer) => void;
	readonly fail: (error: unknown) => void;
}

interface RunningWorker {
	send(request: unknown): void;
	end(): void;
}

interface NodeWorker {
	on(event: "message", listener: (answer: WorkerAnswer) => void): void;
	on(event: "error", listener: (error: unknown) => void): void;
	postMessage(request: unknown): void;
	terminate(): unknown;
}

interface WorkerThreads {
	readonly Worker: new (code: string, options: { readonly eval: true }) => NodeWorker;
}

interface HostProcess {
	getBuiltinModule?(name: "node:worker_threads"): WorkerThreads | undefined;
}

/** Starts a file of `dist/` as a worker of its own, so that nothing waits for its work and what breaks it takes nothing along. */
export async function openWorker<Request>(
	extension: vscode.Uri,
	name: string,
	token: vscode.CancellationToken,
): Promise<OpenWorker<Request>> {
	const file = vscode.Uri.joinPath(extension, "dist", name);
	const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	let settle: { resolve(answer: unknown): void; reject(error: unknown): void } | undefined;
	const worker = startWorker(code, {
		answer: (answer) =>
			"fault" in answer ? settle?.reject(new Error(answer.fault)) : settle?.resolve(answer.answer),
		fail: (error) => settle?.reject(error),
	});
	const cancelling = token.onCancellationRequested(() => settle?.resolve(undefined));
	return {
		ask: <Answer>(request: Request) =>
			new Promise<Answer | undefined>((resolve, reject) => {
				settle = { resolve: (answer) => resolve(answer as Answer), reject };
				if (token.isCancellationRequested) resolve(undefined);
				else worker.send(request);
			}),
		end() {
			cancelling.dispose();
			worker.end();
		},
	};
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
	worker.addEventListener("message", (event: MessageEvent<WorkerAnswer>) => answer(event.data));
	worker.addEventListener("error", (event) => fail(event.message));
	return {
		send: (request) => worker.postMessage(request),
		end() {
			worker.terminate();
			URL.revokeObjectURL(address);
		},
	};
}
