import assert from "node:assert/strict";
import { completeFootnote } from "../../../../src/core/footnotes/complete-footnote.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { withCursor } from "./support.ts";

function completed(marked: string, dialectId = "hugo") {
	const { text, offset } = withCursor(marked);
	const post = readPost(text, { dialectId });
	const found = completeFootnote(post, offset);
	return found && { ...found, range: post.slice(found.range) };
}

describe("completeFootnote", () => {
	it("offers the notes behind `[^`, unused ones first, and a free number", () => {
		assert.deepEqual(completed("A[^1], b[^‸].\n\n[^1]: Used.\n[^film]: It lasts\n    an hour.\n"), {
			range: "",
			isClosed: true,
			choices: [
				{ label: "film", text: "It lasts", uses: 0 },
				{ label: "1", text: "Used.", uses: 1 },
			],
			freeLabel: "2",
		});
		assert.deepEqual(completed("A[^fi‸ and more\n\n[^film]: A.\n"), {
			range: "fi",
			isClosed: false,
			choices: [{ label: "film", text: "A.", uses: 0 }],
			freeLabel: "1",
		});
	});

	it("offers nothing elsewhere", () => {
		for (const marked of [
			"A[‸]\n\n[^1]: A.\n",
			"A[^1]‸\n\n[^1]: A.\n",
			"`[^‸]`\n\n[^1]: A.\n",
			"```\n[^‸\n```\n",
			"---\ntitle: '[^‸'\n---\n",
		]) {
			assert.equal(completed(marked), undefined, marked);
		}
		assert.equal(completed("A[^‸]\n\n[^1]: A.\n", "hexo"), undefined);
	});
});
