import assert from "node:assert/strict";
import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { isPublicHost } from "../../../src/core/links/public-host.ts";
import { isPublicIp } from "../../../src/core/links/public-ip.ts";
import { openWebFile } from "../../../src/node/web-file.ts";

const schedule = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
const packed = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

/** Names of the web, as name servers have them here: this machine stands for the first one's host. */
const names: Readonly<Record<string, readonly string[]>> = {
	"event.test": ["127.0.0.1"],
	"router.test": ["192.168.1.1"],
	"mixed.test": ["8.8.8.8", "10.0.0.7"],
	"six.test": ["::ffff:127.0.0.1"],
};

describe("openWebFile", () => {
	let server: http.Server;
	let port: number;
	const sockets = new Set<Socket>();
	let asked: string[] = [];

	before(async () => {
		server = http.createServer(({ url = "", headers }, response) => {
			asked.push(`${headers.host} ${url}`);
			const [, kind = "", rest = ""] = /^\/(\w+)\/?(.*)$/.exec(url) ?? [];
			if (kind === "to") response.writeHead(302, { Location: decodeURIComponent(rest) }).end();
			else if (kind in packed)
				response
					.writeHead(200, { "Content-Encoding": kind })
					.end(packed[kind as keyof typeof packed](schedule));
			else if (headers["if-none-match"] === '"a"') response.writeHead(304, { ETag: '"a"' }).end();
			else if (kind === "other")
				response.socket?.end(
					"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n",
				);
			else if (kind === "gone") response.writeHead(404).end("gone");
			else if (kind === "endless") response.writeHead(200).write("x");
			else response.writeHead(200, { ETag: '"a"' }).end(schedule);
		});
		server.on("connection", (socket) => {
			sockets.add(socket);
			socket.on("close", () => sockets.delete(socket));
		});
		await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
		port = (server.address() as AddressInfo).port;
	});
	beforeEach(() => {
		asked = [];
	});
	after(async () => {
		for (const socket of sockets) socket.destroy();
		await new Promise((closed) => server.close(closed));
	});

	const event = (path: string) => `http://event.test:${port}/${path}`;
	const open = (address: string, headers = {}, signal = new AbortController().signal) =>
		openWebFile(address, {
			headers,
			signal,
			mayAsk: (host) => host.endsWith(".test") || isPublicHost(host),
			mayConnect: (ip) => ip === "127.0.0.1" || isPublicIp(ip),
			lookUp: (name, _, answer) =>
				answer(
					null,
					(names[name] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
				),
		});

	async function told(address: string, headers = {}) {
		const opened = await open(address, headers);
		if (opened === "private") return opened;
		const { response } = opened;
		return [response.status, await response.text(), opened.address, response.headers.get("etag")];
	}

	it("gives what stands there, or in the end, unpacked", async () => {
		assert.deepEqual(await told(event("a.ics")), [200, schedule, event("a.ics"), '"a"']);
		for (const way of Object.keys(packed))
			assert.deepEqual(await told(event(way)), [200, schedule, event(way), null]);
		assert.deepEqual(await told(event("to/%2Fto%2F%252Fa.ics%23day")), [
			200,
			schedule,
			event("a.ics"),
			'"a"',
		]);
		assert.deepEqual(await told(event("gone")), [404, "gone", event("gone"), null]);
		assert.deepEqual(await told(event("a.ics"), { "If-None-Match": '"a"' }), [
			304,
			"",
			event("a.ics"),
			'"a"',
		]);
	});

	it("is led into no network of one's own, neither by number, by name nor by redirection", async () => {
		const own = [
			...["127.0.0.1", "[::1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "2130706433", "0x7f.1", "127.1"],
			...[
				"169.254.169.254",
				"10.0.0.1",
				"localhost",
				"a.localhost",
				"router.local",
				"intranet",
				"db.internal",
			],
			...["router.test", "mixed.test", "six.test"],
		].map((host) => `http://${host}:${port}/secret`);
		const odd = [
			"file:///etc/passwd",
			"data:text/calendar,x",
			"ftp://event.test/a",
			`http://a:b@event.test:${port}/`,
		];
		for (const address of [...own, ...odd]) {
			assert.equal(await told(address), "private", address);
			assert.equal(await told(event(`to/${encodeURIComponent(address)}`)), "private", address);
		}
		assert.deepEqual(
			asked.filter((line) => !line.startsWith(`event.test:${port} /to/`)),
			[],
		);
	});

	it("throws where an address leads in a circle, to nothing, or nobody answers, and when it is given up", async () => {
		await assert.rejects(
			open(event(`to/${encodeURIComponent("/to/%2Fto")}`)).then(() => open(event("to/to"))),
		);
		await assert.rejects(open(event("to/http%3A%2F%2F%5B")));
		await assert.rejects(open("http://nobody.test/"));
		await assert.rejects(open(event("other")));
		const control = new AbortController();
		const opened = await open(event("endless"), {}, control.signal);
		assert.ok(opened !== "private");
		control.abort();
		await assert.rejects(opened.response.text());
	});
});
