import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PostFolder } from "./support/post-folder.ts";
import { cliFile } from "./support/run-cli.ts";
import { mountSmallDisk, unmount } from "./support/small-disk.ts";
import { finding, mended, old } from "./support/writing-files.ts";

describe("where recap's output goes", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	beforeEach(function () {
		if (process.platform !== "linux") this.skip();
		folder = new PostFolder();
	});
	afterEach(() => folder?.remove());
	const shell = (line: string) => {
		const { status, stdout, stderr } = spawnSync("bash", ["-c", line, process.execPath, cliFile], {
			cwd: folder.path,
			encoding: "utf8",
			env: { ...process.env, LC_ALL: "C" },
		});
		return { status, stdout, stderr };
	};
	const full = { status: 2, stdout: "", stderr: "recap: Cannot write the report: the disk is full.\n" };

	it("a device that takes nothing is told", () => {
		folder.write("a.md", old);
		assert.deepEqual(shell('"$0" "$1" check a.md > /dev/full'), full);
	});

	it("a reader that has seen enough is left alone", () => {
		folder.write("a.md", mended);
		assert.deepEqual(shell('"$0" "$1" read a.md | true'), { status: 0, stdout: "", stderr: "" });
	});

	it("a disk that gets full midway is told: what is there is no whole text", function () {
		folder.write("a.md", `${old}\n[a][2]\n\n[2]: /a\n\n${"The hall was full.\n\n".repeat(5_000)}`);
		const disk = join(folder.path, "disk");
		if (!mountSmallDisk(disk)) this.skip();
		try {
			for (const command of ["check --fix --stdin-filename a.md", "references renumber a.md"])
				assert.deepEqual(shell(`"$0" "$1" ${command} < a.md > disk/out`), full, command);
		} finally {
			unmount(disk);
		}
	});

	it("a file has it all, behind what it had", () => {
		folder.write("a.md", old);
		folder.write("out", "before\n");
		assert.equal(shell('"$0" "$1" check a.md >> out').status, 1);
		assert.equal(folder.text("out"), `before\n${finding("a.md")}`);
	});

	it("where nobody hears what goes wrong, the other files are mended all the same", () => {
		const names = Array.from({ length: 30 }, (_, at) => `${10 + at}.md`);
		for (const errors of ["2> /dev/full", "2> >(true)"]) {
			for (const name of names) folder.write(name, old);
			for (const name of ["00.md", "01.md", "20-is-none.md"]) folder.write(name, "\0");
			assert.equal(shell(`"$0" "$1" check --fix . ${errors}`).status, 2, errors);
			assert.deepEqual(
				names.map((name) => folder.text(name)),
				names.map(() => mended),
				errors,
			);
		}
	});
});
