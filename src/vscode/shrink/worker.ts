import { type ShrinkRequest, shrink } from "./codec.ts";

/** What a worker of this file answers. */
export type ShrinkAnswer = { readonly bytes: Uint8Array } | { readonly fault: string };

interface Port {
	postMessage(answer: ShrinkAnswer): void;
}

/** Node's worker hears its parent through a port, a browser's through itself. */
interface NodePort extends Port {
	on(event: "message", listener: (request: ShrinkRequest) => void): void;
}

interface HostProcess {
	getBuiltinModule?(name: "node:worker_threads"): { readonly parentPort: NodePort | null };
}

const host = (globalThis as { readonly process?: HostProcess }).process;
const parent = host?.getBuiltinModule?.("node:worker_threads").parentPort;

async function answer(port: Port, request: ShrinkRequest): Promise<void> {
	try {
		port.postMessage({ bytes: await shrink(request) });
	} catch (error) {
		port.postMessage({ fault: String(error) });
	}
}

if (parent) parent.on("message", (request) => void answer(parent, request));
else {
	const own = globalThis as unknown as Port;
	globalThis.addEventListener(
		"message",
		(event) => void answer(own, (event as MessageEvent<ShrinkRequest>).data),
	);
}
