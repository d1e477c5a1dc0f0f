import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A host on this machine for tests that fetch, in a browser's worker too: files that a test puts there, and hosts' bad habits. */
export interface Loopback {
	/** `http://127.0.0.1:…`. */
	readonly origin: string;
	close(): Promise<void>;
}

interface Served {
	readonly body: Buffer;
	readonly etag: string;
}

/**
 * `PUT /path` puts a file there, with an ETag; `GET /path` gives it, or 304 to who has it, or 404; after `DELETE /path` it hangs up on who
 * asks for it, until the next `PUT`. `/moved?to=/path` redirects, `/large`
 * never ends, `/silent` never answers, `/slow?of=/path` gives its file in small pieces. `GET /asked` is the list of what was asked, each as
 * `GET /path 200`, and forgets it. Every page may read it.
 */
export async function startLoopback(): Promise<Loopback> {
	const files = new Map<string, Served>();
	const cutOff = new Set<string>();
	let asked: string[] = [];
	const server = createServer((request, response) => {
		const { pathname: path, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
		response.setHeader("access-control-allow-origin", "*");
		response.setHeader("access-control-allow-methods", "GET, PUT, DELETE");
		const end = (status: number, headers: Readonly<Record<string, string>> = {}, body?: Buffer | string) => {
			asked.push(`${request.method} ${path} ${status}`);
			response.writeHead(status, headers).end(body);
		};
		if (request.method === "OPTIONS") response.writeHead(204).end();
		else if (request.method === "PUT")
			void bodyOf(request).then((body) => {
				cutOff.delete(path);
				files.set(path, { body, etag: `"${createHash("sha256").update(body).digest("hex")}"` });
				response.writeHead(204).end();
			});
		else if (request.method === "DELETE") {
			cutOff.add(path);
			response.writeHead(204).end();
		} else if (cutOff.has(path)) request.socket.destroy();
		else if (path === "/asked") {
			response.writeHead(200, { "cache-control": "no-store" }).end(JSON.stringify(asked));
			asked = [];
		} else if (path === "/moved") end(302, { location: searchParams.get("to") ?? "/" });
		else if (path === "/large") pour(response);
		else if (path === "/silent") asked.push(`GET ${path}`);
		else {
			const isSlow = path === "/slow";
			const file = files.get(isSlow ? (searchParams.get("of") ?? "") : path);
			if (!file) end(404);
			else if (request.headers["if-none-match"] === file.etag) end(304, { etag: file.etag });
			else if (isSlow) {
				asked.push(`GET ${path} 200`);
				trickle(response, file.body);
			} else end(200, { etag: file.etag, "content-type": "application/octet-stream" }, file.body);
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	if (typeof address !== "object" || address === null) throw new Error("The loopback host has no port");
	return {
		origin: `http://127.0.0.1:${address.port}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function pour(response: ServerResponse): void {
	const chunk = new Uint8Array(1_000_000);
	const go = () => {
		while (!response.destroyed && response.write(chunk));
		if (!response.destroyed) response.once("drain", go);
	};
	go();
}

/** A hundred pieces, each when the one before has left. */
function trickle(response: ServerResponse, body: Buffer): void {
	const size = Math.ceil(body.length / 100);
	const go = (at: number) => {
		if (response.destroyed) return;
		if (at >= body.length) response.end();
		else response.write(body.subarray(at, at + size), () => setTimeout(go, 5, at + size));
	};
	go(0);
}
