import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FetchStep, fetchOnce } from "../../harness/fetch-once.ts";
import { exists } from "../../harness/files.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";

describe("fetchOnce", () => {
	let cache: string;
	let ran: string[];
	const step = (name: string): FetchStep => ({
		name,
		run: async (folder) => {
			ran.push(name);
			await writeFile(join(folder, name), name);
		},
	});
	const broken: FetchStep = { name: "unpack", run: () => Promise.reject(new Error("cut off")) };
	const silent = () => {};

	beforeEach(async () => {
		cache = await newTemporaryFolder("cache");
		ran = [];
	});
	afterEach(() => removeTemporaryFolder(cache));

	it("makes the folder whole and leaves nothing else", async () => {
		await fetchOnce(join(cache, "tool"), [step("download"), step("unpack")], silent);
		assert.equal(await readFile(join(cache, "tool", "unpack"), "utf8"), "unpack");
		assert.equal(await exists(join(cache, "tool.partial")), false);
		assert.equal(await exists(join(cache, "tool.lock")), false);
	});

	it("does nothing where the folder is there", async () => {
		await fetchOnce(join(cache, "tool"), [step("download")], silent);
		await fetchOnce(join(cache, "tool"), [step("download")], silent);
		assert.deepEqual(ran, ["download"]);
	});

	it("never mistakes a half for the whole, and goes on with the step that failed", async () => {
		await assert.rejects(fetchOnce(join(cache, "tool"), [step("download"), broken], silent), /cut off/);
		assert.equal(await exists(join(cache, "tool")), false);
		await fetchOnce(join(cache, "tool"), [step("download"), step("unpack")], silent);
		assert.deepEqual(ran, ["download", "unpack"]);
		assert.equal(await exists(join(cache, "tool", "download")), true);
	});

	it("starts anew where the half was thrown away", async () => {
		await assert.rejects(fetchOnce(join(cache, "tool"), [step("download"), broken], silent));
		await rm(join(cache, "tool.partial"), { recursive: true });
		await fetchOnce(join(cache, "tool"), [step("download"), step("unpack")], silent);
		assert.deepEqual(ran, ["download", "download", "unpack"]);
	});

	it("fetches once for many who ask at once", async () => {
		const lines: string[] = [];
		const ask = () => fetchOnce(join(cache, "tool"), [step("download")], (line) => lines.push(line));
		await Promise.all([ask(), ask(), ask()]);
		assert.deepEqual(ran, ["download"]);
		assert.deepEqual(lines.sort(), [
			"1/1 download",
			"another Recap on this machine is fetching it; waiting",
			"another Recap on this machine is fetching it; waiting",
		]);
	});
});
