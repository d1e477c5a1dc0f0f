import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, linkSync, readlinkSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { PostFolder } from "./support/post-folder.ts";
import { runCli } from "./support/run-cli.ts";
import { mountSmallDisk, unmount } from "./support/small-disk.ts";
import { isRoot, SOMEBODY } from "./support/somebody.ts";
import { beforeCall, clean, finding, fixIn, mended, old } from "./support/writing-files.ts";

describe("recap writing files", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	beforeEach(() => {
		folder = new PostFolder();
	});
	afterEach(() => folder.remove());
	const fix = (file: string, before?: string) => fixIn(folder, file, before);

	it("keeps mode and owner", async () => {
		for (const mode of [0o600, 0o644, 0o664, 0o755]) {
			const file = folder.write("a.md", old);
			chmodSync(file, mode);
			if (isRoot) chownSync(file, SOMEBODY, SOMEBODY + 1);
			const { uid, gid } = statSync(file);
			assert.deepEqual(await fix("a.md"), clean);
			const now = statSync(file);
			assert.deepEqual([folder.text("a.md"), now.mode & 0o7777, now.uid, now.gid], [mended, mode, uid, gid]);
		}
		assert.deepEqual(folder.list(), ["a.md"]);
	});

	it("writes the file that links lead to, and the links stay", async () => {
		folder.write("real/a.md", old);
		folder.write("posts/other.txt", "");
		symlinkSync("../real/a.md", join(folder.path, "posts", "one.md"));
		symlinkSync("one.md", join(folder.path, "posts", "two.md"));
		assert.deepEqual(await fix("posts/two.md"), clean);
		assert.deepEqual([folder.text("real/a.md"), folder.text("posts/two.md")], [mended, mended]);
		assert.deepEqual(
			["one.md", "two.md"].map((name) => readlinkSync(join(folder.path, "posts", name))),
			["../real/a.md", "one.md"],
		);
		assert.deepEqual(folder.list(), ["posts/one.md", "posts/other.txt", "posts/two.md", "real/a.md"]);
	});

	it("keeps a file's other names", async () => {
		const file = folder.write("a.md", old);
		linkSync(file, join(folder.path, "b.md"));
		assert.deepEqual(await fix("a.md"), clean);
		assert.deepEqual([folder.text("a.md"), folder.text("b.md")], [mended, mended]);
		assert.equal(statSync(file).nlink, 2);
		assert.deepEqual(folder.list(), ["a.md", "b.md"]);
	});

	it("writes where a disk has no modes to give", async () => {
		const refuse = beforeCall("fchmodSync", 'throw Object.assign(new Error("no"), { code: "EPERM" });');
		for (const mode of [0o600, 0o644]) {
			const file = folder.write("a.md", old);
			chmodSync(file, mode);
			assert.deepEqual(await fix("a.md", refuse), clean);
			assert.deepEqual([folder.text("a.md"), statSync(file).mode & 0o7777], [mended, mode]);
		}
		assert.deepEqual(folder.list(), ["a.md"]);
	});

	it("writes over a file that is a mount of its own", async function () {
		const real = folder.write("real.md", old);
		const mount = folder.write("a.md", "");
		if (spawnSync("mount", ["--bind", real, mount]).status !== 0) this.skip();
		try {
			assert.deepEqual(await fix("a.md"), clean);
			assert.deepEqual([folder.text("real.md"), folder.list()], [mended, ["a.md", "real.md"]]);
		} finally {
			unmount(mount);
		}
	});

	it("does not touch what has nothing to mend", async () => {
		const file = folder.write("a.md", mended);
		utimesSync(file, 1, 1);
		const { ino } = statSync(file);
		assert.deepEqual(await fix("a.md"), clean);
		assert.deepEqual([statSync(file).mtimeMs, statSync(file).ino], [1000, ino]);
	});

	describe("as somebody who may not", () => {
		beforeEach(function () {
			if (!isRoot) {
				console.log("Left out: only root can run it as somebody else.");
				this.skip();
			}
			chmodSync(folder.path, 0o777);
		});
		const fixAs = () => runCli(["check", "--fix", "a.md"], { cwd: folder.path, uid: SOMEBODY });
		const denied = {
			ended: 2,
			stdout: finding("a.md"),
			stderr: "recap: Cannot write a.md: access is denied.\n",
		};

		it("tells a file that is read-only, and its findings", async () => {
			const file = folder.write("a.md", old);
			chownSync(file, SOMEBODY, SOMEBODY);
			chmodSync(file, 0o444);
			assert.deepEqual(await fixAs(), denied);
			assert.deepEqual([folder.text("a.md"), folder.list()], [old, ["a.md"]]);
		});

		it("tells a folder that is read-only", async () => {
			const file = folder.write("a.md", old);
			chownSync(file, SOMEBODY, SOMEBODY);
			chmodSync(folder.path, 0o755);
			assert.deepEqual(await fixAs(), denied);
			assert.deepEqual([folder.text("a.md"), folder.list()], [old, ["a.md"]]);
		});

		it("leaves a file whose owner it may not name to its owner", async () => {
			const file = folder.write("a.md", old);
			chmodSync(file, 0o666);
			assert.deepEqual(await fixAs(), clean);
			assert.deepEqual([folder.text("a.md"), statSync(file).uid, folder.list()], [mended, 0, ["a.md"]]);
		});
	});

	describe("that changed since they were read", () => {
		const more = "A line that was written meanwhile.\n";
		const append = (file: string) => `rest.appendFileSync(${JSON.stringify(file)}, ${JSON.stringify(more)});`;
		const meanwhile = (what: string) => beforeCall("accessSync", what);

		it("are left as they are, and told with their findings", async () => {
			const file = folder.write("a.md", old);
			assert.deepEqual(await fix("a.md", meanwhile(append(file))), {
				ended: 2,
				stdout: finding("a.md"),
				stderr: "recap: a.md changed while it was checked: run again.\n",
			});
			assert.deepEqual([folder.text("a.md"), folder.list()], [old + more, ["a.md"]]);
			assert.deepEqual(await fix("a.md"), clean);
			assert.equal(folder.text("a.md"), mended + more);
		});

		it("are left as they are up to the last moment", async () => {
			const file = folder.write("a.md", old);
			const { ended } = await fix("a.md", beforeCall("fsyncSync", append(file)));
			assert.deepEqual([ended, folder.text("a.md"), folder.list()], [2, old + more, ["a.md"]]);
		});

		it("are left as they are under each of their names", async () => {
			const file = folder.write("a.md", old);
			linkSync(file, join(folder.path, "b.md"));
			const { ended } = await fix("a.md", meanwhile(append(file)));
			assert.deepEqual([ended, folder.text("b.md"), folder.list()], [2, old + more, ["a.md", "b.md"]]);
		});

		it("are left as they are by the reference tools", async () => {
			const text = "[a][2]\n\n[2]: /a\n";
			const file = folder.write("a.md", text);
			const command = ["references", "renumber", "--write", "a.md"];
			assert.deepEqual(await runCli(command, { cwd: folder.path, before: meanwhile(append(file)) }), {
				ended: 2,
				stdout: "",
				stderr: "recap: a.md changed while it was checked: run again.\n",
			});
			assert.deepEqual([folder.text("a.md"), folder.list()], [text + more, ["a.md"]]);
		});

		it("are not made anew where they are gone", async () => {
			const file = folder.write("a.md", old);
			assert.deepEqual(await fix("a.md", meanwhile(`rest.rmSync(${JSON.stringify(file)});`)), {
				ended: 2,
				stdout: "",
				stderr: "recap: Cannot write a.md: there is no such file.\n",
			});
			assert.deepEqual(folder.list(), []);
		});

		it("are no matter where somebody wrote the same", async () => {
			const file = folder.write("a.md", old);
			const same = `rest.writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(mended)});`;
			assert.deepEqual(await fix("a.md", meanwhile(same)), clean);
			assert.deepEqual([folder.text("a.md"), folder.list()], [mended, ["a.md"]]);
		});

		it("are told by name among many that threads share", async () => {
			for (let index = 0; index < 400; index++) folder.write(`${1000 + index}.md`, old);
			const late = folder.write("1390.md", old);
			const { ended, stdout, stderr } = await fix(".", beforeCall("accessSync", append(late), 1, "1390.md"));
			assert.equal(stderr, "recap: 1390.md changed while it was checked: run again.\n");
			assert.deepEqual([ended, stdout.split("\n").filter((line) => line.includes("error")).length], [2, 2]);
			assert.equal(folder.text("1390.md"), old + more);
			const others = folder.list().filter((name) => name !== "1390.md");
			assert.deepEqual([others.length, others.filter((name) => folder.text(name) !== mended)], [399, []]);
		});
	});

	describe("on a disk that is full", () => {
		const disk = () => join(folder.path, "disk");
		beforeEach(function () {
			if (!mountSmallDisk(disk())) this.skip();
		});
		afterEach(() => unmount(disk()));
		const full = (name: string) => `recap: Cannot write disk/${name}: the disk is full.\n`;
		const long = `${old}${"x".repeat(40_960 - old.length - 24)}\nTHE LAST LINES OF MY POST.`;

		it("leaves the file whole, and tells its findings", async () => {
			folder.write("disk/p.md", long);
			assert.deepEqual(await fix("disk/p.md"), {
				ended: 2,
				stdout: finding("disk/p.md"),
				stderr: full("p.md"),
			});
			assert.deepEqual([folder.text("disk/p.md"), folder.list()], [long, ["disk/p.md"]]);
		});

		it("leaves a post whole that a reference tool was to write", async () => {
			const text = `[a][2]\n\n[2]: /a\n\n${long}`;
			folder.write("disk/p.md", text);
			const command = ["references", "renumber", "--write", "disk/p.md"];
			assert.deepEqual(await runCli(command, { cwd: folder.path }), {
				ended: 2,
				stdout: "",
				stderr: full("p.md"),
			});
			assert.deepEqual([folder.text("disk/p.md"), folder.list()], [text, ["disk/p.md"]]);
		});
	});

	it("puts the old text back where a file with two names cannot be written over", async () => {
		const file = folder.write("a.md", old);
		linkSync(file, join(folder.path, "b.md"));
		const fail = 'call(args[0], "TORN", 0); throw Object.assign(new Error("full"), { code: "ENOSPC" });';
		assert.deepEqual(await fix("a.md", beforeCall("writeSync", fail, 2)), {
			ended: 2,
			stdout: finding("a.md"),
			stderr: "recap: Cannot write a.md: the disk is full.\n",
		});
		assert.deepEqual([folder.text("a.md"), folder.list()], [old, ["a.md", "b.md"]]);
	});

	it("keeps the new text beside where not even that can be done", async () => {
		const file = folder.write("a.md", old);
		linkSync(file, join(folder.path, "b.md"));
		const fail = 'calls = 1; throw Object.assign(new Error("broken"), { code: "EIO" });';
		const { ended, stderr } = await fix("a.md", beforeCall("writeSync", fail, 2));
		const beside = folder.list().find((name) => name.startsWith(".recap-")) ?? "";
		assert.equal(ended, 2);
		assert.equal(
			stderr,
			`recap: a.md was written in part: its new text is in ${join(folder.path, beside)}.\n`,
		);
		assert.equal(folder.text(beside), mended);
	});

	describe("in two runs at once", () => {
		const both = `${old}\nRead [the notes][2] and [the plan][1].\n\n[1]: https://a.example/plan\n[2]: https://a.example/notes\n`;
		const fixed = both.replace("Meetup: a recap", '"Meetup: a recap"');
		const renumber = (text: string) =>
			text.replace(
				/\[the notes\][\s\S]*$/,
				"[the notes][1] and [the plan][2].\n\n[1]: https://a.example/notes\n[2]: https://a.example/plan\n",
			);

		it("loses neither's work", async () => {
			const names = Array.from({ length: 60 }, (_, index) => `${10 + index}.md`);
			for (const name of names) folder.write(name, both);
			const mend = () =>
				runCli(["check", "--fix", "--rules", "front-matter-syntax", ...names], { cwd: folder.path });
			const tend = () => runCli(["references", "renumber", "--write", ...names], { cwd: folder.path });
			const results = await Promise.all([mend(), tend(), mend()]);
			const refused = results.flatMap(({ stderr }) => stderr.split("\n").slice(0, -1));
			for (const line of refused)
				assert.match(
					line,
					/^recap: \d\d\.md (?:changed while it was checked: run again|is being written by another run: .*)\.$/,
				);
			const whole = [both, fixed, renumber(both), renumber(fixed)];
			for (const name of names) assert.ok(whole.includes(folder.text(name)), folder.text(name));
			await mend();
			await tend();
			assert.deepEqual(
				names.filter((name) => folder.text(name) !== renumber(fixed)),
				[],
			);
			assert.deepEqual(folder.list(), names);
		});

		it("writes nothing while another run is about to", async () => {
			const file = folder.write("a.md", both);
			const nested = `
				import { spawnSync } from "node:child_process";
				${beforeCall(
					"renameSync",
					`
					const [program, ...args] = [process.execPath, process.argv[1], "references", "renumber", "--write", "a.md"];
					const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
					process.stderr.write(status + " " + stderr);
				`,
				)}`;
			const { ended, stderr } = await fix("a.md", nested);
			const beside = /delete (\S+) if/.exec(stderr)?.[1] ?? "";
			assert.deepEqual(
				[ended, stderr],
				[
					0,
					`2 recap: a.md is being written by another run: run again, or delete ${beside} if there is no other.\n`,
				],
			);
			assert.deepEqual([folder.text("a.md"), folder.list()], [fixed, ["a.md"]]);
			assert.ok(beside.startsWith(join(folder.path, ".recap-")) && file !== beside);
		});
	});
});
