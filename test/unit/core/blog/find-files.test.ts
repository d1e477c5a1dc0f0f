import assert from "node:assert/strict";
import { findFiles } from "../../../../src/core/blog/find-files.ts";
import { MemoryFiles } from "../../../support/memory-files.ts";

const isWanted = (name: string) => name.endsWith(".md");

async function find(files: Readonly<Record<string, string>>, isHidden?: (path: string) => boolean) {
	return findFiles(new MemoryFiles(files), { isWanted, ...(isHidden && { isHidden }) });
}

describe("findFiles", () => {
	it("gives the wanted files of all folders, in the order of their paths", async () => {
		assert.deepEqual(await find({ "b.md": "", "a/z.md": "", "a/b/c.md": "", "a/d.txt": "" }), [
			"a/b/c.md",
			"a/z.md",
			"b.md",
		]);
	});

	it("asks nothing of folders that are no writer's", async () => {
		const files = new MemoryFiles({
			"a.md": "",
			"node_modules/x/README.md": "",
			".git/b.md": "",
			".vercel/output/functions/_render.func/src/content/posts/a.md": "",
			".deploy_git/a.md": "",
		});
		assert.deepEqual(await findFiles(files, { isWanted }), ["a.md"]);
		assert.deepEqual(files.asked, ["list "]);
	});

	it("leaves out what an ignore file names, the nearest that says something first", async () => {
		const found = await find({
			".gitignore": "# built\n_site/\n*.tmp.md\nkeep.md\n",
			"blog/.gitignore": "/drafts\n!keep.md\n",
			"_site/post.md": "",
			"blog/_site/post.md": "",
			"blog/drafts/post.md": "",
			"drafts/post.md": "",
			"a.tmp.md": "",
			"keep.md": "",
			"blog/keep.md": "",
			"blogs/keep.md": "",
			"blog/post.md": "",
		});
		assert.deepEqual(found, ["blog/keep.md", "blog/post.md", "drafts/post.md"]);
	});

	it("leaves out what the host hides, and does not look below it", async () => {
		const files = new MemoryFiles({ "a.md": "", "private/b.md": "" });
		const found = await findFiles(files, { isWanted, isHidden: (path) => path === "private" });
		assert.deepEqual(found, ["a.md"]);
		assert.deepEqual(files.asked, ["list "]);
	});

	it("ends when nobody wants the answer any more", async () => {
		assert.deepEqual(await findFiles(new MemoryFiles({ "a.md": "" }), { isWanted, isStale: () => true }), []);
	});

	it("finds nothing where there is no folder", async () => {
		const nowhere = { ...new MemoryFiles(), list: async () => undefined, read: async () => undefined };
		assert.deepEqual(
			await findFiles(
				{ ...nowhere, stat: async () => undefined, onDidChange: () => ({ dispose() {} }) },
				{ isWanted },
			),
			[],
		);
	});
});
