import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net, { type AddressInfo } from "node:net";
import type { WebAnswer, WebQuestion } from "../../../src/core/links/web.ts";
import { nodeWeb } from "../../../src/node/node-web.ts";

/** For no host but this file's own. */
const tls = new URL("../../support/tls/", import.meta.url);

describe("nodeWeb", () => {
	const servers: net.Server[] = [];
	const connections = new Set<net.Socket>();
	let control: AbortController;

	async function serve(server: net.Server): Promise<string> {
		servers.push(server);
		server.on("connection", (socket) => {
			connections.add(socket);
			socket.on("close", () => connections.delete(socket));
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		return `127.0.0.1:${(server.address() as AddressInfo).port}`;
	}

	function serveHttp(answer: http.RequestListener): Promise<string> {
		return serve(http.createServer(answer));
	}

	function ask(question: WebQuestion, patience = 15_000): Promise<WebAnswer> {
		return web(patience).ask(question);
	}

	/** Everything here stands on this very machine. */
	function web(patience = 15_000) {
		return nodeWeb({ version: "1.2.3", signal: control.signal, mayAsk: () => true, patience });
	}

	beforeEach(() => {
		control = new AbortController();
	});

	after(async () => {
		for (const socket of connections) socket.destroy();
		await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	});

	it("asks as an honest program does, without cookies and referrer", async () => {
		let seen: http.IncomingMessage | undefined;
		const host = await serveHttp((request, response) => {
			seen = request;
			response.writeHead(200, { "Set-Cookie": "a=b" }).end();
		});
		const address = `http://${host}/a?b=c`;
		assert.deepEqual(await ask({ address, method: "HEAD" }), {
			kind: "answer",
			status: 200,
			location: undefined,
			retryAfter: undefined,
		});
		assert.deepEqual([seen?.method, seen?.url], ["HEAD", "/a?b=c"]);
		assert.deepEqual(seen?.headers, {
			host,
			"user-agent": "Recap/1.2.3 (link check)",
			accept: "text/html,*/*;q=0.8",
			"accept-encoding": "gzip, deflate, br",
			connection: "close",
		});
	});

	it("tells statuses, where they lead and how long to wait, and follows nothing", async () => {
		const host = await serveHttp((request, response) => {
			const status = Number(request.url?.slice(1));
			response.writeHead(status, { Location: "/next", "Retry-After": "7" }).end();
		});
		for (const status of [200, 301, 302, 308, 404, 405, 410, 429, 503, 999]) {
			assert.deepEqual(await ask({ address: `http://${host}/${status}`, method: "GET" }), {
				kind: "answer",
				status,
				location: "/next",
				retryAfter: "7",
			});
		}
	});

	it("reads no more of a page without end than its head", async () => {
		let written = 0;
		const host = await serveHttp((_, response) => {
			response.writeHead(200);
			const go = () => {
				while (!response.destroyed && response.write("x".repeat(65_536))) written += 65_536;
			};
			response.on("drain", go);
			go();
		});
		const answer = await ask({ address: `http://${host}/`, method: "GET" });
		assert.deepEqual(answer, { kind: "answer", status: 200, location: undefined, retryAfter: undefined });
		const text = await ask({ address: `http://${host}/`, method: "GET", wantsText: true });
		assert.equal(text.kind === "answer" && text.text?.length, 65_536);
		assert.ok(written < 50_000_000);
	});

	it("reads a text where one is wanted", async () => {
		const host = await serveHttp((_, response) => response.end('{"a":"ä"}'));
		const answer = await ask({ address: `http://${host}/`, method: "GET", wantsText: true });
		assert.equal(answer.kind === "answer" && answer.text, '{"a":"ä"}');
	});

	it("tells what goes wrong", async () => {
		const broken = await serve(net.createServer((socket) => socket.end("hello\r\n\r\n")));
		const closing = await serve(net.createServer((socket) => socket.destroy()));
		const huge = await serveHttp((_, response) => response.writeHead(200, { a: "x".repeat(100_000) }).end());
		const mute = await serve(net.createServer(() => undefined));
		const plain = await serveHttp((_, response) => response.end());
		const secure = await serve(
			https.createServer(
				{ key: readFileSync(new URL("key.pem", tls)), cert: readFileSync(new URL("certificate.pem", tls)) },
				(_, response) => response.end(),
			),
		);
		const gone = await serveHttp(() => undefined);
		await new Promise((resolve) => servers.at(-1)?.close(resolve));
		const reasons: readonly (readonly [address: string, reason: string])[] = [
			[`http://${broken}/`, "unreachable"],
			[`http://${closing}/`, "unreachable"],
			[`http://${huge}/`, "unreachable"],
			[`http://${gone}/`, "unreachable"],
			[`https://${plain}/`, "insecure"],
			[`https://${secure}/`, "insecure"],
		];
		for (const [address, reason] of reasons)
			assert.deepEqual(await ask({ address, method: "HEAD" }), { kind: "failure", reason }, address);
		assert.deepEqual(await ask({ address: `http://${mute}/`, method: "HEAD" }, 50), {
			kind: "failure",
			reason: "late",
		});
	});

	it("ends at once where it is stopped", async () => {
		const mute = await serve(net.createServer(() => undefined));
		const answer = ask({ address: `http://${mute}/`, method: "HEAD" }, 600_000);
		const waiting = web().wait(600_000);
		control.abort();
		assert.deepEqual(await answer, { kind: "failure", reason: "late" });
		await waiting;
		assert.equal(web().isStopped(), true);
	});

	it("connects to no name that leads into one's own network", async () => {
		let asked = 0;
		const host = await serveHttp((_, response) => {
			asked++;
			response.end();
		});
		const [, port] = host.split(":");
		const strict = nodeWeb({ version: "1.2.3", signal: control.signal });
		// The machine's own table of hosts says where this name leads: no name server is asked.
		assert.deepEqual(await strict.ask({ address: `http://localhost:${port}/`, method: "HEAD" }), {
			kind: "failure",
			reason: "private",
		});
		assert.equal(asked, 0);
		assert.deepEqual(
			[strict.mayAsk("localhost"), strict.mayAsk("127.0.0.1"), strict.mayAsk("conf.dev")],
			[false, false, true],
		);
	});

	it("looks at every number of a name, each time that it connects", async () => {
		const host = await serveHttp((_, response) => response.end());
		const address = `http://conf.dev:${host.split(":")[1]}/`;
		const here = { address: "127.0.0.1", family: 4 };
		const there = { address: "93.184.216.34", family: 4 };
		const askAs = (...answers: (readonly (typeof here)[])[]) => {
			const strict = nodeWeb({
				version: "1.2.3",
				signal: control.signal,
				mayAsk: (ip) => ip === "127.0.0.1",
				lookUp: (_, __, answer) => answer(null, [...(answers.shift() ?? [])]),
			});
			return () => strict.ask({ address, method: "HEAD" });
		};
		const ofOne = askAs([here], [there]);
		assert.equal((await ofOne()).kind, "answer");
		assert.deepEqual(await ofOne(), { kind: "failure", reason: "private" });
		assert.deepEqual(await askAs([here, there])(), { kind: "failure", reason: "private" });
		assert.deepEqual(await askAs([there, here])(), { kind: "failure", reason: "private" });
		assert.deepEqual(await askAs([])(), { kind: "failure", reason: "unreachable" });
	});

	it("tells a name that there is not from name servers that do not answer", async () => {
		const askAs = (code: string) =>
			nodeWeb({
				version: "1.2.3",
				signal: control.signal,
				lookUp: (_, __, answer) => answer(Object.assign(new Error(), { code }), []),
			}).ask({ address: "https://conf.dev/", method: "HEAD" });
		assert.deepEqual(await askAs("ENOTFOUND"), { kind: "failure", reason: "no-such-name" });
		assert.deepEqual(await askAs("EAI_AGAIN"), { kind: "failure", reason: "unreachable" });
	});
});
