import assert from "node:assert/strict";
import { readIgnoreFiles } from "../../../../src/core/blog/ignore-files.ts";

describe("readIgnoreFiles", () => {
	const isIgnored = readIgnoreFiles([
		{ folder: "blog", text: "/drafts\n!keep.md\n" },
		{ folder: "", text: "# built\n_site/\n*.tmp.md\nkeep.md\n" },
	]);
	for (const [path, expected] of [
		["_site/post.md", true],
		["blog/_site/post.md", true],
		["blog/drafts/post.md", true],
		["drafts/post.md", false],
		["a.tmp.md", true],
		["keep.md", true],
		["blog/keep.md", false],
		["blogs/keep.md", true],
		["blog/post.md", false],
	] as const) {
		it(`${path} is ${expected ? "" : "not "}ignored`, () => assert.equal(isIgnored(path), expected));
	}

	it("ignores nothing without files", () => assert.equal(readIgnoreFiles([])("a.md"), false));
});
