import assert from "node:assert/strict";
import { pruneFootnotes } from "../../../../src/core/footnotes/prune-footnotes.ts";
import { edited, said } from "./support.ts";

const pruned = (text: string, dialectId?: string) => edited(text, pruneFootnotes, dialectId);
const told = (text: string, dialectId?: string) => said(text, pruneFootnotes, dialectId);

describe("pruneFootnotes", () => {
	it("removes notes that no mark leads to, with all their paragraphs", () => {
		assert.equal(
			pruned("A[^2].\n\n[^1]: One.\n\n    More.\n\n        code\n\n[^2]: Two.\n\n[^3]: Three.\n"),
			"A[^2].\n\n[^2]: Two.\n",
		);
		assert.equal(pruned("A.\r\n\r\n[^1]: 🎤 وقت\r\n[^2]: 日本語\r\n"), "A.\r\n");
	});

	it("removes what only unused notes lead to", () => {
		assert.equal(
			pruned("A[^2].\n\n[^1]: One[^3], itself[^1].\n[^2]: Two[^4].\n[^3]: Three.\n[^4]: Four.\n"),
			"A[^2].\n\n[^2]: Two[^4].\n[^4]: Four.\n",
		);
	});

	it("keeps what a mark in HTML, a comment or a tag may mean", () => {
		for (const kept of ["<p>A[^1]</p>", "<!-- A[^1] -->", "![A[^1]](a.png)", '{% note text="A[^1]" %}']) {
			const text = `${kept}\n\n[^1]: One.\n`;
			assert.equal(pruned(text), text);
		}
	});

	it("keeps both of two notes with one label", () => {
		const text = "A[^1].\n\n[^1]: One.\n\n[^1]: Two.\n";
		assert.equal(pruned(text), text);
	});

	it("tells what it did and left", () => {
		assert.equal(told("A.\n\n[^1]: One.\n"), "Removed 1 unused note.");
		assert.equal(told("A.\n\n[^1]: One.\n\n[^2]: Two.\n"), "Removed 2 unused notes.");
		assert.equal(told("A[^1].\n\n[^1]: One.\n"), "Every note is used.");
		assert.equal(told("A.\n"), "This post has no footnotes.");
		assert.equal(
			told("> A.\n>\n> [^1]: One.\n"),
			"The unused notes stand in quotes or lists; remove them by hand.",
		);
		assert.equal(told("A.\n[^1]: One.\n\n[^2]: Two.\n", "jekyll"), "Removed 1 unused note.");
		assert.equal(
			told("A.\n\n[^1]: One.\n", "hexo"),
			"Write the note into the text: Hexo has no footnotes of its own, and readers see the brackets.",
		);
	});

	it("leaves the byte order mark", () => {
		assert.equal(pruned("\uFEFF[^1]: One.\n\nA.\n"), "\uFEFFA.\n");
	});

	it("refuses where lists would run together", () => {
		assert.equal(
			told("- a\n\n[^1]: One.\n\n- b\n"),
			"Nothing was changed: the text of line 1 would read differently.",
		);
	});
});
