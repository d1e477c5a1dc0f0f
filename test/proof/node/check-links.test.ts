import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net, { type AddressInfo } from "node:net";
import type { LinkVerdict } from "../../../src/core/facts/link-verdict.ts";
import { checkAddresses } from "../../../src/core/links/check-addresses.ts";
import type { Web } from "../../../src/core/links/web.ts";
import { nodeWeb } from "../../../src/node/node-web.ts";

/** For no host but this file's own. */
const tls = new URL("../../support/tls/", import.meta.url);

/** A check of links through real sockets. Each name is a host of its own, all of them on this machine; pauses are not waited for. */
describe("A check of links, through sockets", () => {
	const servers: net.Server[] = [];
	const connections = new Set<net.Socket>();
	let plain: number;
	let secure: number;
	let mute: number;
	let closing: number;
	const waited: number[] = [];
	const seen = new Set<string>();

	async function serve(server: net.Server): Promise<number> {
		servers.push(server);
		server.on("connection", (socket) => {
			connections.add(socket);
			socket.on("close", () => connections.delete(socket));
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		return (server.address() as AddressInfo).port;
	}

	const busy = new Map<string, number>();
	const pages: http.RequestListener = (request, response) => {
		const path = request.url ?? "";
		const [, status = "", to] = /^\/(\w+)(?:\/(.*))?$/.exec(path) ?? [];
		seen.add(request.headers.host ?? "");
		if (status === "ok") response.writeHead(200).end();
		else if (status === "endless" && request.method === "HEAD") response.writeHead(405).end();
		else if (status === "nohead") response.writeHead(request.method === "HEAD" ? 405 : 200).end();
		else if (status === "busy") {
			const times = (busy.get(path) ?? 0) + 1;
			busy.set(path, times);
			response.writeHead(times === 1 ? 429 : 200, { "Retry-After": to ?? "1" }).end();
		} else if (status === "endless") {
			response.writeHead(200, { "Content-Type": "text/html" });
			const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
			response.on("close", () => clearInterval(timer));
		} else if (status === "steps") {
			const left = Number(to);
			if (left === 0) response.writeHead(200).end();
			else response.writeHead(301, { Location: `/steps/${left - 1}` }).end();
		} else if (to !== undefined)
			response.writeHead(Number(status), { Location: decodeURIComponent(to) }).end();
		else response.writeHead(Number(status)).end();
	};

	before(async () => {
		plain = await serve(http.createServer(pages));
		secure = await serve(
			https.createServer(
				{ key: readFileSync(new URL("key.pem", tls)), cert: readFileSync(new URL("certificate.pem", tls)) },
				(_, response) => response.end(),
			),
		);
		mute = await serve(net.createServer(() => undefined));
		closing = await serve(net.createServer((socket) => socket.destroy()));
	});

	after(async () => {
		for (const socket of connections) socket.destroy();
		await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	});

	/** Names below `private.dev` lead into a network of one's own, `gone.dev` is no name, the Internet Archive is not there. */
	function web(patience: number): Web {
		const signal = new AbortController().signal;
		const real = nodeWeb({
			version: "1.2.3",
			signal,
			patience,
			mayAsk: (host) => host !== "10.0.0.1" && host !== "localhost",
			lookUp: (name, _, callback) => {
				const isGone = /(?:^|\.)gone\.dev$|archive\.org$/.test(name);
				if (isGone) return callback(Object.assign(new Error("ENOTFOUND"), { code: "ENOTFOUND" }), []);
				const address = name.endsWith("private.dev") ? "10.0.0.1" : "127.0.0.1";
				return callback(null, [{ address, family: 4 }]);
			},
		});
		return {
			ask: (question) => real.ask(question),
			wait: async (milliseconds) => {
				waited.push(milliseconds);
			},
			now: () => real.now(),
			isStopped: () => real.isStopped(),
			mayAsk: (host) => real.mayAsk(host),
		};
	}

	it("judges each failure for what it is", async () => {
		const at = (name: string, path: string) => `http://${name}:${plain}/${path}`;
		const to = (address: string) => encodeURIComponent(address);
		const expected: readonly (readonly [address: string, verdict: LinkVerdict])[] = [
			[at("fine.dev", "200"), { state: "fine" }],
			[at("no-head.dev", "nohead"), { state: "fine" }],
			[at("endless.dev", "endless"), { state: "fine" }],
			[at("lost.dev", "404"), { state: "dead", status: 404 }],
			[at("left.dev", "410"), { state: "dead", status: 410 }],
			["http://gone.dev/talk", { state: "dead", status: undefined }],
			[at("busy.dev", "busy/1"), { state: "fine" }],
			[at("busier.dev", "busy/3600"), { state: "unchecked", reason: "status", status: 429 }],
			...[401, 403, 451, 500, 503, 999].map(
				(status) =>
					[at(`s${status}.dev`, String(status)), { state: "unchecked", reason: "status", status }] as const,
			),
			[
				at("moved.dev", `301/${to(at("new.dev", "ok/a/page"))}`),
				{ state: "moved", to: at("new.dev", "ok/a/page") },
			],
			[at("for-now.dev", `302/${to(at("new.dev", "ok/a/page"))}`), { state: "fine" }],
			[at("to-lost.dev", `301/${to(at("lost-too.dev", "404"))}`), { state: "dead", status: 404 }],
			[at("to-gone.dev", `301/${to("http://x.gone.dev/")}`), { state: "unchecked", reason: "unreachable" }],
			[at("circle.dev", `301/${to("/301/")}`), { state: "unchecked", reason: "circle" }],
			[at("chain.dev", "steps/11"), { state: "unchecked", reason: "circle" }],
			[`https://secure.dev:${secure}/`, { state: "unchecked", reason: "insecure" }],
			[`https://plain.dev:${plain}/`, { state: "unchecked", reason: "insecure" }],
			[`http://closing.dev:${closing}/`, { state: "unchecked", reason: "unreachable" }],
			[at("inner.private.dev", "200"), { state: "unchecked", reason: "private" }],
			[
				at("to-inner.dev", `301/${to(at("inner.private.dev", "200"))}`),
				{ state: "unchecked", reason: "private" },
			],
			[
				at("to-local.dev", `301/${to(`http://localhost:${plain}/200`)}`),
				{ state: "unchecked", reason: "private" },
			],
			[at("to-number.dev", `302/${to("http://10.0.0.1/")}`), { state: "unchecked", reason: "private" }],
			[at("to-script.dev", `301/${to("javascript:alert(1)")}`), { state: "unchecked", reason: "not-asked" }],
		];
		const found = await checkAddresses({ addresses: expected.map(([address]) => address), web: web(60_000) });
		for (const [address, verdict] of expected) assert.deepEqual(found.get(address), verdict, address);
		// Alone, as on a busy machine others would be late, too.
		const silent = `http://mute.dev:${mute}/`;
		const late = await checkAddresses({ addresses: [silent], web: web(200) });
		assert.deepEqual(late.get(silent), { state: "unchecked", reason: "late" });
		assert.ok(waited.includes(1_000), "it waited as long as the busy host said");
		assert.ok(seen.has(`fine.dev:${plain}`));
		assert.deepEqual(
			[...seen].filter((host) => /private\.dev|localhost|10\.0\.0\.1/.test(host)),
			[],
		);
	});
});
