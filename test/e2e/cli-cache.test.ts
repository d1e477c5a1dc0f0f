import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, lstatSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { PostFolder } from "./support/post-folder.ts";
import { runCli } from "./support/run-cli.ts";
import { isRoot, SOMEBODY } from "./support/somebody.ts";
import { clean, finding, mended, old } from "./support/writing-files.ts";

describe("the file that --cache-location names", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	beforeEach(function () {
		if (process.platform === "win32") this.skip();
		folder = new PostFolder();
		folder.write("a.md", mended);
	});
	afterEach(() => folder?.remove());
	const cacheIn = (location: string, command = "check", uid?: number) =>
		runCli([command, "--cache-location", location, "a.md"], {
			cwd: folder.path,
			...(uid !== undefined && { uid }),
		});
	const refused = (sentence: string) => ({ ended: 2, stdout: "", stderr: `recap: ${sentence}\n` });

	it("is left alone where it holds anything else, and no pipe is waited for", async () => {
		const other = {
			"notes.md": mended,
			"package.json": '{"name": "blog"}\n',
			"recap.config.json": "{}",
			"links.json": '{"links":[{"url":"https://a.example"}]}',
			"race.json": '{"run":"10 km"}',
			"a.bin": "\0",
		};
		for (const [name, content] of Object.entries(other)) folder.write(name, content);
		symlinkSync("notes.md", join(folder.path, "link"));
		assert.equal(spawnSync("mkfifo", [join(folder.path, "pipe")]).status, 0);
		for (const name of [...Object.keys(other), "link"]) {
			const command = name === "links.json" ? "links" : "check";
			assert.deepEqual(
				await cacheIn(name, command),
				refused(`${name} holds something else than a cache: name another file.`),
			);
		}
		assert.deepEqual(await cacheIn("pipe", "links"), refused("pipe is not a regular file: name a file."));
		for (const [name, content] of Object.entries(other)) assert.equal(folder.text(name), content);
	});

	it("is left alone where nobody may read it", async function () {
		if (!isRoot) this.skip();
		const secret = folder.write("secret", "Words.\n");
		for (const path of [folder.path, secret]) chownSync(path, SOMEBODY, SOMEBODY);
		chmodSync(secret, 0o000);
		assert.deepEqual(
			await cacheIn("secret", "check", SOMEBODY),
			refused("Cannot read secret: access is denied."),
		);
		assert.equal(folder.text("secret"), "Words.\n");
	});

	it("is written where it is new, empty or a cache, and links to it stay", async () => {
		folder.write("empty", "");
		symlinkSync("empty", join(folder.path, "link"));
		for (const name of ["new", "empty", "link", "new"]) assert.deepEqual(await cacheIn(name), clean, name);
		assert.ok(lstatSync(join(folder.path, "link")).isSymbolicLink());
		for (const name of ["new", "empty"])
			assert.match(folder.text(name), /^recap cache\n[\w-]{43}\n\{"run":.*\}$/s);
	});

	it("is not believed where somebody has changed it", async () => {
		folder.write("a.md", old);
		const found = { ended: 1, stdout: finding("a.md"), stderr: "" };
		assert.deepEqual(await cacheIn("cache"), found);
		const kept = folder.text("cache");
		const changed = kept.replace(/"findings":\[\{.*\}\]/s, '"findings":[]');
		assert.notEqual(changed, kept);
		folder.write("cache", changed);
		assert.deepEqual(await cacheIn("cache"), found);
		assert.equal(folder.text("cache"), kept);
	});
});
