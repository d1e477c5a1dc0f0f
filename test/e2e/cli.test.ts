import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { repositoryFolder } from "../harness/files.ts";

describe("The built command line", () => {
	const folder = mkdtempSync(join(tmpdir(), "recap-cli-"));
	const file = join(folder, "post.md");
	after(() => rmSync(folder, { recursive: true }));

	function run(...args: string[]) {
		const cli = join(repositoryFolder, "dist", "cli.mjs");
		const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
			encoding: "utf8",
			env: { ...process.env, LC_ALL: "C" },
		});
		return { status, stdout, stderr };
	}

	it("tells its version", () => {
		assert.deepEqual(run("--version"), { status: 0, stdout: `${manifest.version}\n`, stderr: "" });
	});

	it("exits 1 on an error", () => {
		writeFileSync(file, "---\nlayout: post\ntitle: a: b\n---\n");
		const { status, stdout, stderr } = run("check", "--format", "json", file);
		assert.deepEqual([status, stderr, JSON.parse(stdout)[0].ruleId], [1, "", "front-matter-syntax"]);
	});

	it("reads every format of front matter", () => {
		for (const text of [
			'+++\ntitle = "x"\n+++\n',
			'---json\n{ "title": "x" }\n---\n',
			"---\ntitle: x\n---\n",
		]) {
			writeFileSync(file, text);
			const { status, stdout } = run("read", file);
			assert.deepEqual([status, JSON.parse(stdout).frontMatter.fields[0].value], [0, "x"]);
		}
	});

	it("checks many files in workers, and answers in their order", () => {
		const many = mkdtempSync(join(folder, "many-"));
		const text = (day: number) => `---\nlayout: post\ntitle: x\ndate: 2016-02-${day}\n---\n`;
		for (let index = 0; index < 1600; index++) {
			writeFileSync(join(many, `${String(index).padStart(4, "0")}.md`), text(index % 2 === 0 ? 32 : 12));
		}
		const { status, stdout } = run("check", "--rules", "invalid-date", many);
		const lines = stdout.trim().split("\n");
		assert.deepEqual(
			[status, lines.length, lines.pop()],
			[1, 801, "800 findings in 1600 files: 800 errors."],
		);
		assert.deepEqual(lines, [...lines].sort());
	});

	it("exits 2 with a sentence where it cannot read", () => {
		const lost = join(folder, "lost.md");
		const { status, stderr } = run("check", lost);
		assert.deepEqual([status, stderr], [2, `recap: Cannot read ${lost}: there is no such file.\n`]);
	});
});
