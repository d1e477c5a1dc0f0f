import assert from "node:assert/strict";
import { PostFolder } from "./support/post-folder.ts";
import { runCli } from "./support/run-cli.ts";

const post =
	"---\nlayout: post\ntitle: Caf\u00e9: Z\u00fcrich\ndate: 2024-01-01\n---\n\nGr\u00fc\u00dfe [to all][2]\n\n[2]: /a\n";
const latin1 = Buffer.from(post, "latin1");
const utf16 = Buffer.from(`\uFEFF${post}`, "utf16le");
const ascii = post.replace(/[^\0-\x7F]/g, "e");

const otherEncodings: Readonly<Record<string, Buffer>> = {
	"latin-1.md": latin1,
	"windows-1252.md": Buffer.concat([
		Buffer.from("---\ntitle: a\n---\n\n"),
		Buffer.from([0x93, 0x41, 0x94, 0x0a]),
	]),
	"utf-16-le.md": utf16,
	"utf-16-be.md": Buffer.from(utf16).swap16(),
	"utf-16-le-without-mark.md": Buffer.from(ascii, "utf16le"),
	"utf-16-be-without-mark.md": Buffer.from(ascii, "utf16le").swap16(),
	"utf-32-le.md": Buffer.from([0xff, 0xfe, 0, 0, ...[...ascii].flatMap((c) => [c.charCodeAt(0), 0, 0, 0])]),
	"cut-in-a-character.md": Buffer.from("---\ntitle: a\n---\n\nZ\u00fc").subarray(0, -1),
	"half-a-pair.md": Buffer.concat([Buffer.from("---\ntitle: a\n---\n\n"), Buffer.from([0xed, 0xa0, 0x80])]),
	"overlong.md": Buffer.concat([Buffer.from("---\ntitle: a\n---\n\n"), Buffer.from([0xc0, 0xaf, 0x0a])]),
};

describe("recap on files that are not UTF-8", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	beforeEach(() => {
		folder = new PostFolder();
	});
	afterEach(() => folder.remove());

	it("are refused one by one, left as they are, and the others are mended", async () => {
		const names = Object.keys(otherEncodings).sort();
		for (const [name, bytes] of Object.entries(otherEncodings)) folder.write(name, bytes);
		folder.write("utf-8.md", post);
		const { ended, stdout, stderr } = await runCli(["check", "--fix", "."], { cwd: folder.path });
		assert.deepEqual([ended, stdout], [2, "No findings in 1 file.\n"]);
		assert.equal(stderr, names.map((name) => `recap: ${name} is not UTF-8: save it as UTF-8.\n`).join(""));
		for (const name of names)
			assert.equal(folder.bytes(name), otherEncodings[name]?.toString("latin1"), name);
		assert.equal(folder.text("utf-8.md"), post.replace("Caf\u00e9: Z\u00fcrich", '"Caf\u00e9: Z\u00fcrich"'));
		assert.deepEqual(folder.list(), [...names, "utf-8.md"].sort());
	});

	for (const [encoding, bytes] of [
		["Latin-1", latin1],
		["UTF-16", utf16],
	] as const) {
		for (const command of [
			["check", "a.md"],
			["check", "--fix", "a.md"],
			["read", "a.md"],
			["references", "renumber", "a.md"],
			["references", "renumber", "--write", "a.md"],
			["check", "--stdin-filename", "a.md"],
			["check", "--fix", "--stdin-filename", "a.md"],
		]) {
			it(`${encoding}: ${command.join(" ")} says so and exits 2`, async () => {
				folder.write("a.md", bytes);
				const input = command.includes("--stdin-filename") ? bytes : "";
				assert.deepEqual(await runCli(command, { cwd: folder.path, input }), {
					ended: 2,
					stdout: "",
					stderr: "recap: a.md is not UTF-8: save it as UTF-8.\n",
				});
				assert.equal(folder.bytes("a.md"), bytes.toString("latin1"));
				assert.deepEqual(folder.list(), ["a.md"]);
			});
		}
	}

	it("settings and ignore files are told too", async () => {
		folder.write("a.md", post);
		folder.write(".gitignore", Buffer.from([0xfc, 0x0a]));
		assert.deepEqual(await runCli(["check", "--rules", "invalid-date", "."], { cwd: folder.path }), {
			ended: 2,
			stdout: "No findings in 1 file.\n",
			stderr: "recap: .gitignore is not UTF-8: save it as UTF-8.\n",
		});
		folder.write("recap.config.json", Buffer.from('\uFEFF{ "rules": {} }', "utf16le"));
		assert.deepEqual(await runCli(["check", "--fix", "a.md"], { cwd: folder.path }), {
			ended: 2,
			stdout: "",
			stderr: "recap: recap.config.json is not UTF-8: save it as UTF-8.\n",
		});
		assert.equal(folder.text("a.md"), post);
	});
});

describe("recap on UTF-8", function () {
	this.timeout(300_000);
	let folder: PostFolder;
	beforeEach(() => {
		folder = new PostFolder();
	});
	afterEach(() => folder.remove());

	const kept: Readonly<Record<string, (text: string) => string>> = {
		"a byte order mark": (text) => `\uFEFF${text}`,
		"CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
		"a mark and CRLF": (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
		"a last line without an end": (text) => text.replace(/\n$/, ""),
		"emoji, Hebrew and a zero": (text) =>
			text.replace("Gr\u00fc\u00dfe", "\u{1F468}\u200D\u{1F469} \u05E9\u05DC\u05D5\u05DD \0"),
	};
	for (const [what, vary] of Object.entries(kept)) {
		it(`keeps ${what}`, async () => {
			const title = post.replace("Caf\u00e9: Z\u00fcrich", '"Caf\u00e9: Z\u00fcrich"');
			folder.write("fixed.md", vary(post));
			await runCli(["check", "--fix", "--rules", "front-matter-syntax", "fixed.md"], { cwd: folder.path });
			assert.equal(folder.bytes("fixed.md"), Buffer.from(vary(title)).toString("latin1"));
			folder.write("tended.md", vary(title));
			await runCli(["references", "renumber", "--write", "tended.md"], { cwd: folder.path });
			const tended = title.replace("[2]\n", "[1]\n").replace("[2]:", "[1]:");
			assert.equal(folder.bytes("tended.md"), Buffer.from(vary(tended)).toString("latin1"));
		});
	}
});
