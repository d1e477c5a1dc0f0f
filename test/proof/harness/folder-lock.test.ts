import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { exists } from "../../harness/files.ts";
import { withLock } from "../../harness/folder-lock.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";

describe("withLock", () => {
	let folder: string;
	let lock: string;
	const noWait = () => assert.fail("waited for nobody");

	beforeEach(async () => {
		folder = await newTemporaryFolder("lock");
		lock = join(folder, "tool.lock");
	});
	afterEach(() => removeTemporaryFolder(folder));

	it("holds the lock while it acts, and gives it back", async () => {
		const owner = await withLock(lock, noWait, () => readFile(lock, "utf8"));
		assert.match(owner, new RegExp(` ${process.pid} `));
		assert.equal(await exists(lock), false);
	});

	it("gives it back after a failure", async () => {
		await assert.rejects(
			withLock(lock, noWait, () => Promise.reject(new Error("no"))),
			/no/,
		);
		assert.equal(await exists(lock), false);
	});

	it("lets one in at a time", async () => {
		let inside = 0;
		const enter = async () => {
			inside += 1;
			await new Promise(setImmediate);
			assert.equal(inside, 1);
			inside -= 1;
		};
		await Promise.all([1, 2, 3].map(() => withLock(lock, () => {}, enter)));
	});

	it("takes over from an owner that died", async () => {
		const { pid } = spawnSync(process.execPath, ["--version"]);
		await writeFile(lock, `${hostname()} ${pid} dead`);
		assert.equal(
			await withLock(
				lock,
				() => {},
				() => Promise.resolve("in"),
			),
			"in",
		);
	});

	it("takes over from an owner on another host that fell silent", async () => {
		await writeFile(lock, "elsewhere 1 silent");
		const longAgo = new Date(Date.now() - 10 * 60_000);
		await utimes(lock, longAgo, longAgo);
		assert.equal(
			await withLock(
				lock,
				() => {},
				() => Promise.resolve("in"),
			),
			"in",
		);
	});

	it("waits for a living owner", async () => {
		await writeFile(lock, `${hostname()} ${process.pid} alive`);
		let released = false;
		const release = async () => {
			released = true;
			await rm(lock);
		};
		const entered = withLock(
			lock,
			() => void release(),
			() => Promise.resolve(released),
		);
		assert.equal(await entered, true);
	});
});
