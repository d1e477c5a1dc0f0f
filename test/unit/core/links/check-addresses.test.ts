import assert from "node:assert/strict";
import { checkAddresses } from "../../../../src/core/links/check-addresses.ts";
import type { WebAnswer, WebQuestion } from "../../../../src/core/links/web.ts";
import { FakeWeb } from "../../../support/fake-web.ts";

const availability = "https://archive.org/wayback/available?url=";
const dead = "http://conf.dev/2016/a?b=1";

function says(closest: unknown): WebAnswer {
	return { kind: "answer", status: 200, text: JSON.stringify({ archived_snapshots: { closest } }) };
}

async function check(web: FakeWeb, addresses: readonly string[], day?: string) {
	return [...(await checkAddresses({ addresses, dayOf: () => day, web }))];
}

describe("checkAddresses", () => {
	it("asks six at a time, of one host one after the other with a pause", async () => {
		let underWay = 0;
		let most = 0;
		const hosts = new Map<string, number>();
		class SlowWeb extends FakeWeb {
			override async ask(question: WebQuestion): Promise<WebAnswer> {
				const { host } = new URL(question.address);
				hosts.set(host, (hosts.get(host) ?? 0) + 1);
				assert.equal(hosts.get(host), 1, "one question at a time");
				most = Math.max(most, ++underWay);
				for (let turn = 0; turn < 5; turn++) await Promise.resolve();
				underWay--;
				hosts.set(host, 0);
				return { kind: "answer", status: 200 };
			}
		}
		const web = new SlowWeb({});
		const addresses = ["a", "b", "c", "d", "e", "f", "g", "h"].flatMap((host) =>
			[1, 2].map((page) => `https://${host}.dev/${page}`),
		);
		const verdicts = await check(web, addresses);
		assert.deepEqual(
			verdicts,
			addresses.map((address) => [address, { state: "fine" }]),
		);
		assert.equal(most, 6);
		assert.ok(web.waited.every((pause) => pause > 0 && pause <= 500));
	});

	it("takes names that are not found for an unplugged cable, where no host answers at all", async () => {
		const addresses = ["https://a.dev/", "https://b.dev/"];
		assert.deepEqual(
			await check(new FakeWeb({}), addresses),
			addresses.map((address) => [address, { state: "unchecked", reason: "offline" }]),
		);
		assert.deepEqual(await check(new FakeWeb({ "https://b.dev/": 500 }), addresses), [
			["https://a.dev/", { state: "dead", status: undefined }],
			["https://b.dev/", { state: "unchecked", reason: "status", status: 500 }],
		]);
	});

	it("looks for a copy of the post's time where a page is dead", async () => {
		const copy = "http://web.archive.org/web/20160301120000/http://conf.dev/2016/a?b=1";
		const web = new FakeWeb({
			[dead]: 404,
			[`${availability}conf.dev%2F2016%2Fa%3Fb%3D1&timestamp=20160302`]: says({
				available: true,
				url: copy,
				timestamp: "20160301120000",
				status: "200",
			}),
		});
		assert.deepEqual(await check(web, [dead], "2016-03-02"), [
			[
				dead,
				{
					state: "dead",
					status: 404,
					archived: { address: copy.replace("http:", "https:"), day: "2016-03-01" },
				},
			],
		]);
	});

	it("asks the archive a second way where it knows of none", async () => {
		const copies = `https://web.archive.org/web/2/${dead}`;
		for (const nothing of [
			says(undefined),
			says({ available: true, url: "x", status: "404" }),
			{ kind: "answer", status: 200, text: "<html>" } as const,
		]) {
			const web = new FakeWeb({
				[dead]: 410,
				[`${availability}conf.dev%2F2016%2Fa%3Fb%3D1`]: nothing,
				[copies]: [302, `/web/20170102030405/${dead}`],
			});
			assert.deepEqual(await check(web, [dead]), [
				[
					dead,
					{
						state: "dead",
						status: 410,
						archived: { address: `https://web.archive.org/web/20170102030405/${dead}`, day: "2017-01-02" },
					},
				],
			]);
		}
	});

	it("takes no address for a copy that is none", async () => {
		for (const url of [
			"javascript:alert(1)",
			"https://evil.dev/web/20170102030405/x",
			"https://web.archive.org/save/x",
			7,
		]) {
			const web = new FakeWeb({
				[dead]: 404,
				[`${availability}conf.dev%2F2016%2Fa%3Fb%3D1`]: says({ available: true, url, status: "200" }),
				[`https://web.archive.org/web/2/${dead}`]: 404,
			});
			assert.deepEqual(await check(web, [dead]), [[dead, { state: "dead", status: 404 }]]);
		}
	});

	it("leaves the archive alone once it is asked too much", async () => {
		const [one, two] = ["https://conf.dev/1", "https://conf.dev/2"];
		const web = new FakeWeb({
			[one]: 404,
			[two]: 404,
			[`${availability}conf.dev%2F1`]: 429,
			[`${availability}conf.dev%2F2`]: 429,
		});
		await check(web, [one, two]);
		assert.equal(web.asked.filter((asked) => asked.includes("archive.org")).length, 1);
	});

	it("asks nothing more once it is stopped, and tells what it knows", async () => {
		const addresses = Array.from({ length: 40 }, (_, at) => `https://a.dev/${at}`);
		const web = new FakeWeb(Object.fromEntries(addresses.map((address) => [address, 200])));
		web.stopsAfter = 5;
		const verdicts = await check(web, addresses);
		assert.equal(web.asked.length, 5);
		assert.ok(verdicts.length < 5);
		assert.ok(verdicts.every(([, { state }]) => state === "fine"));
	});

	it("tells each verdict once, when nothing of it will change", async () => {
		const told: string[] = [];
		const web = new FakeWeb({
			"https://a.dev/": 200,
			"https://b.dev/": 404,
			"https://archive.org/wayback/available?url=b.dev%2F": 429,
		});
		await checkAddresses({
			addresses: ["https://a.dev/", "https://b.dev/", "https://c.dev/"],
			web,
			onVerdict: (address, { state }) => told.push(`${address} ${state}`),
		});
		assert.deepEqual(told.sort(), ["https://a.dev/ fine", "https://b.dev/ dead", "https://c.dev/ dead"]);
	});
});
