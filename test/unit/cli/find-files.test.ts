import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { placesFrom } from "../../../src/cli/file-places.ts";
import { findFiles } from "../../../src/cli/find-files.ts";

describe("findFiles", () => {
	const root = relative(process.cwd(), mkdtempSync(join(tmpdir(), "recap-find-")));
	const files: Readonly<Record<string, string>> = {
		".gitignore": "dist/\n*.draft.md\n",
		"a.md": "",
		"b.draft.md": "",
		"note.txt": "",
		"dist/c.md": "",
		"node_modules/x/readme.md": "",
		"posts/.gitignore": "/old\n",
		"posts/d.markdown": "",
		"posts/old/e.md": "",
		"posts/old.md": "",
	};
	before(() => {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(root, name)), { recursive: true });
			writeFileSync(join(root, name), text);
		}
	});
	after(() => rmSync(root, { recursive: true }));

	const { placeOf } = placesFrom(process.cwd());
	const found = async (...paths: string[]) => {
		const { files: names, problems } = await findFiles(
			paths.map((path) => join(root, path)),
			placeOf,
		);
		return { files: names.map((name) => relative(root, name)), problems };
	};

	it("finds a folder's Markdown files, as .gitignore files allow", async () => {
		assert.deepEqual(await found("."), { files: ["a.md", "posts/d.markdown", "posts/old.md"], problems: [] });
	});

	it("takes a file that is named, ignored or not", async () => {
		assert.deepEqual((await found("b.draft.md", "note.txt", "a.md", "a.md")).files, [
			"b.draft.md",
			"note.txt",
			"a.md",
		]);
	});

	it("takes a file once, however its path is spelt, as it is spelt first", async () => {
		const spelt = [`${root}/a.md`, `./${root}//a.md`, `${root}/posts/../a.md`, resolve(root, "a.md"), root];
		assert.deepEqual(await findFiles(spelt, placeOf), {
			files: [`${root}/a.md`, ...["d.markdown", "old.md"].map((name) => join(root, "posts", name))],
			problems: [],
		});
		const other = [`${root}/a.md`, `${root}/*.md`];
		assert.deepEqual(await findFiles(other, placeOf), { files: [`${root}/a.md`], problems: [] });
	});

	it("expands globs", async () => {
		assert.deepEqual((await found("posts/*.md")).files, ["posts/old.md"]);
		assert.deepEqual((await found("**/*.{md,markdown}")).files, ["a.md", "posts/d.markdown", "posts/old.md"]);
	});

	it("says which folder or ignore file cannot be read, and finds the other files", async () => {
		const list = async (folder: string) => {
			if (basename(folder) === "posts") throw Object.assign(new Error("locked"), { code: "EACCES" });
			return readdir(folder, { withFileTypes: true });
		};
		mkdirSync(join(root, "zz", ".gitignore"), { recursive: true });
		writeFileSync(join(root, "zz", "last.md"), "");
		const { files: names, problems } = await findFiles([root], placeOf, list);
		rmSync(join(root, "zz"), { recursive: true });
		assert.deepEqual(
			names.map((name) => relative(root, name)),
			["a.md", "zz/last.md"],
		);
		assert.equal(problems.length, 2);
		assert.match(problems[0] ?? "", /^Cannot read .*posts: /);
		assert.match(problems[1] ?? "", /^Cannot read .*\.gitignore: /);
	});

	it("says which glob matches nothing, and leaves lost files to the reader", async () => {
		const { files: names, problems } = await found("none/*.md", "lost.md");
		assert.deepEqual(names, ["lost.md"]);
		assert.equal(problems.length, 1);
		assert.match(problems[0] ?? "", /none/);
	});
});

describe("findFiles, in a site of whatever engine", () => {
	const root = mkdtempSync(join(tmpdir(), "recap-find-"));
	const posts = ["a.qmd", "b.mdx", "c.mkd", "d.mdown", "e.html.markdown", "f.MD", "g.mkdn"];
	before(() => {
		for (const name of [...posts, "h.md.bak", "i.rst", "j.ipynb", "md"]) writeFileSync(join(root, name), "");
	});
	after(() => rmSync(root, { recursive: true }));

	const found = async (path: string) => {
		const { files } = await findFiles([path], placesFrom(process.cwd()).placeOf);
		return files.map((name) => basename(name));
	};

	it("finds the files of every engine's endings, in folders and by globs", async () => {
		assert.deepEqual(await found(root), posts);
		assert.deepEqual(await found(`${root}/*`), posts);
		assert.deepEqual(await found(`${root}/**/*.qmd`), ["a.qmd"]);
	});
});
