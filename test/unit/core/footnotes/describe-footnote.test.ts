import assert from "node:assert/strict";
import { describeFootnote } from "../../../../src/core/footnotes/describe-footnote.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

describe("describeFootnote", () => {
	const told = (marked: string) => {
		const post = readPost(marked.replace("|", ""), { dialectId: "hugo" });
		const found = describeFootnote(post, marked.indexOf("|"));
		return found && { at: post.slice(found.range), text: found.text, uses: found.uses };
	};

	it("tells what the note says, at a mark and at the note", () => {
		const note = { text: "By *Ann*. More.", uses: 2 };
		assert.deepEqual(told("A[^|a] B[^a]\n\n[^a]: By *Ann*.\n\n    More.\n\nText.\n"), {
			at: "[^a]",
			...note,
		});
		assert.deepEqual(told("A[^a] B[^a]\n\n[^|a]: By *Ann*.\n\n    More.\n\nText.\n"), {
			at: "[^a]:",
			...note,
		});
		assert.deepEqual(told("A[^|q]\n\n> [^q]: Quoted.\n"), { at: "[^q]", text: "Quoted.", uses: 1 });
	});

	it("says nothing elsewhere, and of a mark without a note", () => {
		assert.equal(told("A| [^a]\n\n[^a]: By Ann.\n"), undefined);
		assert.equal(told("A [^|b]\n\n[^a]: By Ann.\n"), undefined);
	});
});
