/** What a worker of ours answers a request. */
export type WorkerAnswer = { readonly answer: unknown } | { readonly fault: string };

interface Port {
	postMessage(answer: WorkerAnswer): void;
}

/** Node's worker hears its parent through a port, a browser's through itself. */
interface NodePort<Request> extends Port {
	on(event: "message", listener: (request: Request) => void): void;
}

interface HostProcess<Request> {
	getBuiltinModule?(name: "node:worker_threads"): { readonly parentPort: NodePort<Request> | null };
}

/** Has this worker answer each request of its parent. */
export function answerParent<Request>(answer: (request: Request) => unknown): void {
	const host = (globalThis as { readonly process?: HostProcess<Request> }).process;
	const parent = host?.getBuiltinModule?.("node:worker_threads").parentPort;
	const send = async (port: Port, request: Request) => {
		try {
			port.postMessage({ answer: await answer(request) });
		} catch (error) {
			port.postMessage({ fault: String(error) });
		}
	};
	if (parent) parent.on("message", (request) => void send(parent, request));
	else {
		const own = globalThis as unknown as Port;
		globalThis.addEventListener("message", (event) => void send(own, (event as MessageEvent<Request>).data));
	}
}
