import assert from "node:assert/strict";
import { judgeAddress } from "../../../../src/core/links/judge-address.ts";
import { FakeWeb, type Said } from "../../../support/fake-web.ts";

async function judge(address: string, pages: Readonly<Record<string, Said>>) {
	const web = new FakeWeb(pages);
	return { verdict: await judgeAddress(address, web), asked: web.asked, waited: web.waited };
}

const page = "https://conf.dev/talks/7";

describe("judgeAddress", () => {
	/** What a host says, and what it makes of the link. */
	const verdicts: readonly (readonly [
		address: string,
		pages: Readonly<Record<string, Said>>,
		verdict: object,
	])[] = [
		[page, { [page]: 200 }, { state: "fine" }],
		[page, { [page]: 204 }, { state: "fine" }],
		[
			"http://conf.dev:8080/talks/7",
			{ "http://conf.dev:8080/talks/7": 200, "https://conf.dev:8080/talks/7": 200 },
			{ state: "fine" },
		],
		[page, { [page]: 404 }, { state: "dead", status: 404 }],
		[page, { [page]: 410 }, { state: "dead", status: 410 }],
		[page, {}, { state: "dead", status: undefined }],
		[page, { [`HEAD ${page}`]: 405, [page]: 200 }, { state: "fine" }],
		[page, { [`HEAD ${page}`]: 404, [page]: 200 }, { state: "fine" }],
		[page, { [`HEAD ${page}`]: "unreachable", [page]: 200 }, { state: "fine" }],
		...[401, 403, 405, 406, 451, 500, 502, 999].map(
			(status) => [page, { [page]: status }, { state: "unchecked", reason: "status", status }] as const,
		),
		...(["late", "insecure", "unreachable", "private"] as const).map(
			(reason) => [page, { [page]: reason }, { state: "unchecked", reason }] as const,
		),
		// On the way to another page.
		[
			page,
			{ [page]: [301, "/2016/talks/7"], "https://conf.dev/2016/talks/7": 200 },
			{ state: "moved", to: "https://conf.dev/2016/talks/7" },
		],
		[
			page,
			{ [page]: [308, "https://other.dev/a/7#top"], "https://other.dev/a/7": 200 },
			{ state: "moved", to: "https://other.dev/a/7" },
		],
		[page, { [page]: [302, "/2016/talks/7"], "https://conf.dev/2016/talks/7": 200 }, { state: "fine" }],
		[
			page,
			{ [page]: [301, "/a/b"], "https://conf.dev/a/b": [302, "/a/c"], "https://conf.dev/a/c": 200 },
			{ state: "fine" },
		],
		[
			page,
			{ [page]: [301, "/"], "https://conf.dev/": 200 },
			{ state: "front-page", to: "https://conf.dev/" },
		],
		[page, { [page]: [301, "/talks"], "https://conf.dev/talks": 200 }, { state: "fine" }],
		[page, { [page]: [301, `${page}/`], [`${page}/`]: 200 }, { state: "fine" }],
		[
			page,
			{ [page]: [301, "https://www.conf.dev/talks/7"], "https://www.conf.dev/talks/7": 200 },
			{ state: "fine" },
		],
		[page, { [page]: [301, `${page}?ref=1`], [`${page}?ref=1`]: 200 }, { state: "fine" }],
		[page, { [page]: [301, "/en/talks/7"], "https://conf.dev/en/talks/7": 200 }, { state: "fine" }],
		[page, { [page]: [301, "/user/login"], "https://conf.dev/user/login": 200 }, { state: "fine" }],
		[
			page,
			{ [page]: [301, "https://accounts.conf.dev/a/b"], "https://accounts.conf.dev/a/b": 200 },
			{ state: "fine" },
		],
		[page, { [page]: [301, "/gone"], "https://conf.dev/gone": 404 }, { state: "dead", status: 404 }],
		[page, { [page]: [301, "https://nowhere.dev/a/b"] }, { state: "unchecked", reason: "unreachable" }],
		[page, { [page]: [301, page] }, { state: "unchecked", reason: "circle" }],
		[
			page,
			{ [page]: [301, "/b"], "https://conf.dev/b": [302, page] },
			{ state: "unchecked", reason: "circle" },
		],
		[
			page,
			{ [page]: { kind: "answer", status: 301 } },
			{ state: "unchecked", reason: "status", status: 301 },
		],
		// https.
		[
			"http://conf.dev/a",
			{ "http://conf.dev/a": 200, "https://conf.dev/a": 200 },
			{ state: "secure", to: "https://conf.dev/a" },
		],
		[
			"http://conf.dev/a",
			{
				"http://conf.dev/a": [301, "https://www.conf.dev/a/"],
				"https://www.conf.dev/a/": 200,
				"https://conf.dev/a": 200,
			},
			{ state: "secure", to: "https://conf.dev/a" },
		],
		[
			"http://conf.dev/a",
			{
				"http://conf.dev/a": [302, "https://conf.dev/a"],
				"https://conf.dev/a": [301, "https://www.conf.dev/a"],
				"https://www.conf.dev/a": 200,
			},
			{ state: "secure", to: "https://www.conf.dev/a" },
		],
		["http://conf.dev/a", { "http://conf.dev/a": 200, "https://conf.dev/a": "insecure" }, { state: "fine" }],
		["http://conf.dev/a", { "http://conf.dev/a": 200, "https://conf.dev/a": 404 }, { state: "fine" }],
		[
			"http://conf.dev/a",
			{ "http://conf.dev/a": 200, "https://conf.dev/a": [301, "/welcome"], "https://conf.dev/welcome": 200 },
			{ state: "fine" },
		],
		[
			"http://conf.dev/a",
			{ "http://conf.dev/a": 200, "https://conf.dev/a": [301, "http://conf.dev/a"] },
			{ state: "fine" },
		],
		["http://conf.dev:8080/a", { "http://conf.dev:8080/a": 200 }, { state: "fine" }],
		[
			"http://conf.dev/a/b",
			{ "http://conf.dev/a/b": [301, "https://new.dev/a/b"], "https://new.dev/a/b": 200 },
			{ state: "moved", to: "https://new.dev/a/b" },
		],
		// Shorteners lead on for now by their nature.
		[
			"https://bit.ly/2ab",
			{ "https://bit.ly/2ab": [302, page], [page]: 200 },
			{ state: "expanded", to: page },
		],
		[
			"https://bit.ly/2ab",
			{ "https://bit.ly/2ab": [301, page], [page]: 404 },
			{ state: "dead", status: 404 },
		],
		[
			"https://bit.ly/2ab",
			{ "https://bit.ly/2ab": [301, "https://a.dev/login"], "https://a.dev/login": 200 },
			{ state: "fine" },
		],
		// Their pages answer 200 whatever is there.
		[
			"https://www.youtube.com/watch?v=abcdefghijk&t=3",
			{ "https://img.youtube.com/vi/abcdefghijk/0.jpg": 404 },
			{ state: "dead", status: 404 },
		],
		[
			"https://youtu.be/abcdefghijk",
			{ "https://img.youtube.com/vi/abcdefghijk/0.jpg": 200 },
			{ state: "fine" },
		],
		[
			"http://youtube.com/embed/abcdefghijk",
			{ "https://img.youtube.com/vi/abcdefghijk/0.jpg": 200 },
			{ state: "secure", to: "https://youtube.com/embed/abcdefghijk" },
		],
	];
	for (const [address, pages, verdict] of verdicts) {
		it(`${JSON.stringify(verdict)} of ${address} in ${JSON.stringify(pages)}`, async () => {
			assert.deepEqual((await judge(address, pages)).verdict, verdict);
		});
	}

	/** None of these may ever be asked, as a link or as what a host leads to. */
	const own = [
		"http://127.0.0.1/",
		"http://2130706433/",
		"http://0x7f.1/",
		"http://127.1/",
		"http://0177.0.0.1/",
		"http://[::1]/",
		"http://[::ffff:7f00:1]/",
		"http://[::ffff:127.0.0.1]/",
		"http://[::127.0.0.1]/",
		"http://[64:ff9b::7f00:1]/",
		"http://[2002:7f00:1::]/",
		"http://[2001::1]/",
		"http://[fe80::1]/",
		"http://[fd00::1]/",
		"http://10.1.2.3/",
		"http://172.31.0.1/",
		"http://192.168.1.1/",
		"http://169.254.169.254/latest/meta-data/",
		"http://100.64.0.1/",
		"http://0.0.0.0/",
		"http://localhost/",
		"http://LOCALHOST./",
		"http://a.localhost/",
		"http://printer.local/",
		"http://db.internal/",
		"http://router/",
		"https://ann:secret@conf.dev/",
	];
	for (const address of own) {
		it(`never asks ${address}`, async () => {
			const direct = await judge(new URL(address).href, { [new URL(address).href]: 200 });
			assert.deepEqual(direct, { verdict: { state: "unchecked", reason: "private" }, asked: [], waited: [] });
			const behind = await judge(page, { [page]: [302, address] });
			assert.deepEqual(behind, {
				verdict: { state: "unchecked", reason: "private" },
				asked: [`HEAD ${page}`],
				waited: [],
			});
		});
	}

	it("follows no other scheme", async () => {
		for (const to of ["file:///etc/passwd", "javascript:alert(1)", "ftp://conf.dev/a", "data:,x"]) {
			assert.deepEqual(await judge(page, { [page]: [301, to] }), {
				verdict: { state: "unchecked", reason: "not-asked" },
				asked: [`HEAD ${page}`],
				waited: [],
			});
		}
	});

	it("does not ask hosts that answer no program, nor names that are examples", async () => {
		for (const address of [
			"https://x.com/ann",
			"https://www.linkedin.com/in/ann",
			"https://event.example/a",
			"http://example.com/",
		]) {
			const { verdict, asked } = await judge(address, {});
			assert.deepEqual([verdict, asked], [{ state: "unchecked", reason: "not-asked" }, []]);
		}
	});

	it("goes ten steps, and no more", async () => {
		const chain = (length: number): Record<string, Said> => ({
			...Object.fromEntries(
				Array.from({ length }, (_, at) => [`https://a.dev/x/${at}`, [301, `/x/${at + 1}`] as const]),
			),
			[`https://a.dev/x/${length}`]: 200,
		});
		assert.deepEqual((await judge("https://a.dev/x/0", chain(10))).verdict, {
			state: "moved",
			to: "https://a.dev/x/10",
		});
		assert.deepEqual((await judge("https://a.dev/x/0", chain(11))).verdict, {
			state: "unchecked",
			reason: "circle",
		});
	});

	it("waits once for a host that is busy, as long as it says", async () => {
		const busy = (retryAfter?: string): Said => ({ kind: "answer", status: 429, retryAfter });
		assert.deepEqual(await judge(page, { [page]: { turns: [busy("1"), 200] } }), {
			verdict: { state: "fine" },
			asked: [`HEAD ${page}`, `GET ${page}`],
			waited: [1000],
		});
		assert.deepEqual(await judge(page, { [page]: busy("2") }), {
			verdict: { state: "unchecked", reason: "status", status: 429 },
			asked: [`HEAD ${page}`, `GET ${page}`],
			waited: [2000],
		});
		for (const patience of ["3600", undefined, "tomorrow", "-1"]) {
			assert.deepEqual(await judge(page, { [page]: busy(patience) }), {
				verdict: { state: "unchecked", reason: "status", status: 429 },
				asked: [`HEAD ${page}`],
				waited: [],
			});
		}
		assert.deepEqual(await judge(page, { [`HEAD ${page}`]: 405, [page]: { turns: [200, busy("1"), 200] } }), {
			verdict: { state: "fine" },
			asked: [`HEAD ${page}`, `GET ${page}`, `GET ${page}`],
			waited: [1000],
		});
	});
});
