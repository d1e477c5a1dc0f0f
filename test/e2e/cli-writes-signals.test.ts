import assert from "node:assert/strict";
import { linkSync, statSync } from "node:fs";
import { join } from "node:path";
import { inTurns } from "../support/long-run.ts";
import { PostFolder } from "./support/post-folder.ts";
import { runCli } from "./support/run-cli.ts";
import { beforeCall, fixIn, mended, old } from "./support/writing-files.ts";

describe("recap writing files, when a signal comes", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	beforeEach(() => {
		folder = new PostFolder();
	});
	afterEach(() => folder.remove());
	const fix = (file: string, before?: string) => fixIn(folder, file, before);

	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
		for (const step of ["accessSync", "fchmodSync", "fsyncSync", "renameSync"]) {
			it(`${signal} before ${step}: the file is whole, and nothing is left beside`, async () => {
				folder.write("a.md", old);
				const { ended } = await fix("a.md", beforeCall(step, `process.kill(process.pid, "${signal}");`));
				assert.deepEqual([ended, folder.text("a.md"), folder.list()], [signal, mended, ["a.md"]]);
			});
		}
	}

	it("between two steps of writing over a file with two names, the file is whole", async () => {
		for (const nth of [1, 2, 3]) {
			const file = folder.write("a.md", old);
			linkSync(file, join(folder.path, "b.md"));
			const { ended } = await fix(
				"a.md",
				beforeCall("fsyncSync", 'process.kill(process.pid, "SIGINT");', nth),
			);
			const names = ["a.md", "b.md"];
			assert.deepEqual(
				[ended, ...names.map((name) => folder.text(name))],
				[nth < 3 ? "SIGINT" : 0, mended, mended],
			);
			assert.deepEqual(folder.list(), names);
			folder.remove();
		}
	});

	it("in the middle of real writing, each file is the old one or the new one", async () => {
		const long = `\n\`\`\`text\n${"The hall was full.\n".repeat(80_000)}\`\`\`\n`;
		const names = Array.from({ length: 6 }, (_, index) => `${index}.md`);
		/** Changes with every file that is made, renamed or has another length. */
		const state = () =>
			folder
				.list()
				.map((name) => {
					const found = statSync(join(folder.path, name), { throwIfNoEntry: false });
					return `${name} ${found?.ino} ${found?.size}`;
				})
				.join("\n");
		for (const changes of inTurns([1, 2, 3, 4], 1)) {
			for (const name of names) folder.write(name, old + long);
			const { ended } = await runCli(["check", "--fix", "--rules", "front-matter-syntax", "."], {
				cwd: folder.path,
				onStart(child) {
					let last = state();
					let seen = 0;
					const look = () => {
						if (child.exitCode !== null || child.signalCode !== null) return;
						const now = state();
						if (now !== last && ++seen === changes) child.kill("SIGINT");
						else setImmediate(look);
						last = now;
					};
					look();
				},
			});
			assert.equal(ended, "SIGINT");
			assert.deepEqual(folder.list(), names);
			for (const name of names) {
				const text = folder.text(name);
				assert.ok(text === old + long || text === mended + long, `${name} has ${text.length} characters`);
			}
		}
	});
});
