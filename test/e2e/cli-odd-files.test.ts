import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { inTurns } from "../support/long-run.ts";
import { PostFolder } from "./support/post-folder.ts";
import { runCli } from "./support/run-cli.ts";

const post = "---\nlayout: post\ntitle: A clean recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n";
const broken = post.replace("A clean recap", "Meetup: a recap");

describe("recap on what is no post", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	let turn = 0;
	beforeEach(() => {
		folder = new PostFolder();
	});
	afterEach(() => folder.remove());
	const run = (args: readonly string[], input = "") => runCli(args, { cwd: folder.path, input });
	const commands = (file: string) => [
		["check", file],
		["check", "--fix", file],
		["read", file],
		["references", "sort", file],
		["references", "sort", "--write", file],
	];

	async function eachRefuses(file: string, said: string): Promise<void> {
		for (const command of inTurns(commands(file), turn++)) {
			assert.deepEqual(
				await run(command),
				{ ended: 2, stdout: "", stderr: `recap: ${said}\n` },
				command.join(" "),
			);
		}
	}

	it("refuses a pipe, a socket and a device, and does not wait for them", async function () {
		if (process.platform === "win32") this.skip();
		const pipe = join(folder.path, "pipe.md");
		assert.equal(spawnSync("mkfifo", [pipe]).status, 0);
		await eachRefuses("pipe.md", "pipe.md is not a regular file: name a file.");
		await eachRefuses("/dev/zero", "/dev/zero is not a regular file: name a file.");
		const server = createServer();
		await new Promise<void>((listening) => server.listen(join(folder.path, "s.md"), listening));
		await eachRefuses("s.md", "s.md is not a regular file: name a file.");
		await new Promise((closed) => server.close(closed));
		folder.write("a.md", post);
		assert.deepEqual(await run(["check", "pipe.md", "a.md"]), {
			ended: 2,
			stdout: "No findings in 1 file.\n",
			stderr: "recap: pipe.md is not a regular file: name a file.\n",
		});
	});

	it("refuses a folder where a file is meant", async () => {
		folder.write("talks/a.md", post);
		const said = { ended: 2, stdout: "", stderr: "recap: Cannot read talks: it is a folder, not a file.\n" };
		assert.deepEqual(await run(["read", "talks"]), said);
		assert.deepEqual(await run(["references", "sort", "--write", "talks"]), said);
	});

	it("refuses what is larger than any post, on standard input too", async () => {
		const file = folder.write("a.md", post);
		truncateSync(file, 10_000_001);
		await eachRefuses("a.md", "a.md is larger than 10 MB: split it or leave it out.");
		assert.deepEqual(await run(["check", "--stdin-filename", "b.md"], "x".repeat(10_000_001)), {
			ended: 2,
			stdout: "",
			stderr: "recap: b.md is larger than 10 MB: split it or leave it out.\n",
		});
	});

	it("reads a megabyte", async () => {
		folder.write("a.md", `${post}${"\n> The hall was [full](https://a.example/hall).\n".repeat(20_000)}`);
		assert.deepEqual(await run(["check", "--rules", "invalid-date", "a.md"]), {
			ended: 0,
			stdout: "No findings in 1 file.\n",
			stderr: "",
		});
	});

	it("asks to rename a file whose name is not UTF-8, and checks the others", async function () {
		try {
			writeFileSync(
				Buffer.concat([Buffer.from(`${folder.path}/caf`), Buffer.from([0xe9]), Buffer.from(".md")]),
				broken,
			);
		} catch {
			console.log("Left out: this file system takes no such name.");
			this.skip();
		}
		folder.write("z.md", post);
		assert.deepEqual(await run(["check", "."]), {
			ended: 2,
			stdout: "No findings in 1 file.\n",
			stderr: "recap: The name of caf\uFFFD.md is not UTF-8: rename the file.\n",
		});
	});

	it("takes odd names", async () => {
		const names = [
			" a .md",
			"-a.md",
			"a#b?c.md",
			"a%20b.md",
			"[a].md",
			"{a,b}.md",
			"\u{1F468}\u200D\u{1F469}.md",
			"e\u0301.md",
		];
		for (const name of names) folder.write(name, post);
		assert.deepEqual(await run(["check", "--", ...names]), {
			ended: 0,
			stdout: `No findings in ${names.length} files.\n`,
			stderr: "",
		});
	});
});

describe("recap where something fails", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	beforeEach(() => {
		folder = new PostFolder();
	});
	afterEach(() => folder.remove());
	const commands = [
		["check", "a.md"],
		["check", "--fix", "a.md"],
		["read", "a.md"],
		["references", "sort", "a.md"],
		["references", "sort", "--write", "a.md"],
	];

	it("says it in one sentence where a post is nested as no post is", async () => {
		const dots = `+++\ntitle = "a"\ndate = 2024-01-01\n${"a.".repeat(5000)}b = 1\n+++\n`;
		const brackets = `---json\n${'{"a":['.repeat(50_000)}\n---\n`;
		for (const [turn, text] of [dots, brackets].entries()) {
			folder.write("a.md", text);
			for (const command of inTurns(commands, turn)) {
				const { ended, stderr } = await runCli(command, { cwd: folder.path });
				assert.ok(ended === 0 || ended === 1 || ended === 2, command.join(" "));
				assert.match(stderr, /^(?:recap: [^\n]*\.\n)?$/, command.join(" "));
			}
		}
	});

	it("says it in one sentence where Recap itself is at fault", async () => {
		folder.write("a.md", post);
		const before = `
			import { syncBuiltinESMExports } from "node:module";
			import util from "node:util";
			util.parseArgs = () => { throw new RangeError("Maximum call stack size exceeded"); };
			syncBuiltinESMExports();
		`;
		for (const command of inTurns(commands, 2)) {
			assert.deepEqual(
				await runCli(command, { cwd: folder.path, before }),
				{ ended: 2, stdout: "", stderr: "recap: Recap ended early: it is nested too deeply.\n" },
				command.join(" "),
			);
		}
	});

	it("says it in one sentence where the current folder is gone", async function () {
		if (process.platform === "win32") this.skip();
		const before = `import fs from "node:fs"; fs.rmSync(${JSON.stringify(folder.path)}, { recursive: true });`;
		for (const command of inTurns(commands, 4)) {
			folder.write("a.md", post);
			const { ended, stdout, stderr } = await runCli(command, { cwd: folder.path, before });
			assert.deepEqual([ended, stdout], [2, ""], command.join(" "));
			assert.match(stderr, /^recap: [^\n]*\.\n$/, command.join(" "));
		}
	});
});
