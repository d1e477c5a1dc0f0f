import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { PostFolder } from "./support/post-folder.ts";
import { runCli } from "./support/run-cli.ts";

const broken = "---\nlayout: post\ntitle: a: b\ndate: 2016-02-02\n---\n";

describe("recap with settings that cannot be read", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	beforeEach(() => {
		folder = new PostFolder();
		folder.write("a.md", broken);
	});
	afterEach(() => folder.remove());
	const fix = (uid?: number) =>
		runCli(["check", "--fix", "."], { cwd: folder.path, ...(uid !== undefined && { uid }) });

	async function mendsNothing(stderr: string, uid?: number): Promise<void> {
		assert.deepEqual(await fix(uid), { ended: 2, stdout: "", stderr });
		assert.equal(folder.text("a.md"), broken);
	}

	for (const file of ["recap.config.json", ".vscode/settings.json"]) {
		it(`mends nothing where ${file} is a folder`, async () => {
			folder.write(`${file}/x`, "");
			await mendsNothing(`recap: Cannot read ${file}: it is a folder, not a file.\n`);
		});

		it(`mends nothing where ${file} may not be read`, async function () {
			if (process.getuid?.() !== 0) {
				console.log("Left out: only root can run it as somebody else.");
				this.skip();
			}
			chmodSync(folder.path, 0o777);
			chmodSync(folder.write(file, "{}"), 0o600);
			await mendsNothing(`recap: Cannot read ${file}: access is denied.\n`, 12_345);
		});

		it(`mends nothing where ${file} is cut off`, async () => {
			folder.write(file, '{ "rules": {');
			await mendsNothing(`recap: ${file}: Correct line 1 at column 13: it is not JSON.\n`);
		});
	}

	it("mends nothing among many files", async () => {
		for (let index = 0; index < 400; index++) folder.write(`${index}.md`, broken);
		folder.write("recap.config.json", '{ "rulez": {} }');
		const { ended, stdout } = await fix();
		assert.deepEqual([ended, stdout], [2, ""]);
		assert.deepEqual(
			folder.list().filter((name) => name.endsWith(".md") && folder.text(name) !== broken),
			[],
		);
	});

	it("mends with settings that are understood, in every thread", async () => {
		for (let index = 0; index < 400; index++) folder.write(`${index}.md`, broken);
		folder.write(
			".vscode/settings.json",
			'{ "editor.tabSize": 2, "recap.rules": { "front-matter-syntax": "off" } }',
		);
		const { ended, stdout, stderr } = await fix();
		assert.deepEqual([ended, stderr, /front-matter-syntax/.test(stdout)], [0, "", false]);
		assert.deepEqual(
			folder.list().filter((name) => name.endsWith(".md") && folder.text(name) !== broken),
			[],
		);
	});
});
