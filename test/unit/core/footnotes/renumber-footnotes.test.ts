import assert from "node:assert/strict";
import { renumberFootnotes } from "../../../../src/core/footnotes/renumber-footnotes.ts";
import { edited, said } from "./support.ts";

const renumbered = (text: string, dialectId?: string) => edited(text, renumberFootnotes, dialectId);
const told = (text: string, dialectId?: string) => said(text, renumberFootnotes, dialectId);

describe("renumberFootnotes", () => {
	it("numbers marks by first use and puts the notes in that order", () => {
		assert.equal(
			renumbered("One[^7], two[^2], one[^7].\n\n[^2]: Two.\n[^7]: One.\n"),
			"One[^1], two[^2], one[^1].\n\n[^1]: One.\n[^2]: Two.\n",
		);
	});

	it("moves a note with all its paragraphs, and sets it apart from the next", () => {
		assert.equal(
			renumbered(
				"One[^2], two[^1].\n\n[^1]: Two.\n[^2]: One.\n\n    More of it[^1].\n\n        code\n\nText.\n",
				"jekyll",
			),
			"One[^1], two[^2].\n\n[^1]: One.\n\n    More of it[^2].\n\n        code\n\n[^2]: Two.\n\nText.\n",
		);
	});

	it("keeps names, and puts their notes in order", () => {
		assert.equal(
			renumbered("A[^film], b[^3].\n\n[^3]: B.\n\n[^film]: A.\n"),
			"A[^film], b[^1].\n\n[^film]: A.\n\n[^1]: B.\n",
		);
	});

	it("numbers the marks in notes after those of the text", () => {
		assert.equal(
			renumbered("A[^1], b[^3].\n\n[^1]: A[^2].\n\n[^2]: C.\n\n[^3]: B.\n"),
			"A[^1], b[^2].\n\n[^1]: A[^3].\n\n[^2]: B.\n\n[^3]: C.\n",
		);
	});

	it("puts unused notes last, in their old order", () => {
		assert.equal(
			renumbered("A[^9].\n\n[^4]: Unused.\n\n[^2]: Unused, too.\n\n[^9]: A.\n"),
			"A[^1].\n\n[^1]: A.\n\n[^3]: Unused.\n\n[^2]: Unused, too.\n",
		);
	});

	it("sorts each run of notes where it stands", () => {
		assert.equal(
			renumbered("A[^3], b[^2].\n\n[^2]: B.\n[^3]: A.\n\nC[^1].\n\n[^1]: C.\n"),
			"A[^1], b[^2].\n\n[^1]: A.\n[^2]: B.\n\nC[^3].\n\n[^3]: C.\n",
		);
	});

	it("lets notes in lists and quotes stand", () => {
		assert.equal(
			renumbered("- A[^2].\n\n    [^2]: A.\n\n> B[^1].\n>\n> [^1]: B.\n"),
			"- A[^1].\n\n    [^1]: A.\n\n> B[^2].\n>\n> [^2]: B.\n",
		);
	});

	it("keeps of two notes with one label the order, so that the same one shows", () => {
		assert.equal(
			renumbered("A[^2], b[^1].\n\n[^1]: B.\n\n[^2]: First.\n\n[^2]: Last.\n"),
			"A[^1], b[^2].\n\n[^1]: First.\n\n[^1]: Last.\n\n[^2]: B.\n",
		);
	});

	it("gives no note a number that stands in the text without one", () => {
		assert.equal(renumbered("A[^5], b[^1].\n\n[^5]: A.\n"), "A[^2], b[^1].\n\n[^2]: A.\n");
	});

	it("keeps years and noughts", () => {
		assert.equal(
			renumbered("A[^2019], b[^03], c[^01].\n\n[^01]: C.\n[^03]: B.\n[^2019]: A.\n"),
			"A[^2019], b[^01], c[^02].\n\n[^2019]: A.\n[^01]: B.\n[^02]: C.\n",
		);
		assert.equal(
			renumbered("A[^1], b[^0].\n\n[^0]: B.\n[^1]: A.\n"),
			"A[^0], b[^1].\n\n[^0]: A.\n[^1]: B.\n",
		);
	});

	it("keeps line ends, a missing last one, a byte order mark, emoji, and right-to-left and CJK text", () => {
		assert.equal(
			renumbered("\uFEFFA 🎤[^2], وقت[^1].\r\n\r\n[^1]: وقت.\r\n[^2]: 日本語。\r\n\r\n    🎤"),
			"\uFEFFA 🎤[^1], وقت[^2].\r\n\r\n[^1]: 日本語。\r\n\r\n    🎤\r\n\r\n[^2]: وقت.",
		);
	});

	it("touches neither code nor escaped brackets", () => {
		assert.equal(
			renumbered("A[^2] `[^1]` \\[^1] b[^3].\n\n```\n[^3]: no note\n```\n\n[^2]: A.\n[^3]: B.\n"),
			"A[^1] `[^1]` \\[^1] b[^2].\n\n```\n[^3]: no note\n```\n\n[^1]: A.\n[^2]: B.\n",
		);
	});

	it("leaves alone what stands in HTML, comments and tags, and says where", () => {
		const text = "A[^3], b[^2].\n\n<!-- back later[^2] -->\n\n[^2]: B.\n\n[^3]: A.\n";
		assert.equal(renumbered(text), "A[^1], b[^2].\n\n<!-- back later[^2] -->\n\n[^2]: B.\n\n[^1]: A.\n");
		assert.equal(
			told(text),
			"Renumbered 1 footnote mark. Left alone: `[^2]` in line 3 stands in HTML, a comment, a template tag or the like, where it may be no mark.",
		);
	});

	it("leaves alone what the engine may read otherwise, and says why", () => {
		const glued = "A[^2], b[^1].\n[^1]: B.\n[^2]: A.\n";
		assert.equal(renumbered(glued), "A[^1], b[^2].\n[^1]: A.\n[^2]: B.\n");
		assert.equal(told(glued, "jekyll"), "This post has no footnotes.");
		const lazy = "A[^2], b[^1].\n\n[^1]: B\nand more.\n\n[^2]: A.\n";
		assert.equal(renumbered(lazy), "A[^1], b[^2].\n\n[^1]: A.\n\n[^2]: B\nand more.\n");
		assert.equal(renumbered(lazy, "wordpress"), "A[^1], b[^2].\n\n[^1]: A.\n\n[^2]: B\nand more.\n");
		assert.equal(
			told(lazy, "jekyll"),
			"Nothing was changed: The note `[^1]` in line 3 has text right below it, of which some engines make a part of the note: put a blank line between.",
		);
		// To Gatsby the line is no part of the note, and stays where it is.
		assert.equal(renumbered(lazy, "gatsby"), "A[^1], b[^2].\n\n[^2]: B\nand more.\n\n[^1]: A.\n");
		assert.equal(
			told(lazy, "plain"),
			"Nothing was changed: The note `[^1]` in line 3 goes on without indentation, where some engines end it: indent its lines by four blanks.",
		);
		const twoBlanks = "A[^2], b[^1].\n\n[^1]: B.\n\n\n    More.\n\n[^2]: A.\n";
		assert.equal(renumbered(twoBlanks, "jekyll"), "A[^1], b[^2].\n\n[^1]: A.\n\n[^2]: B.\n\n\n    More.\n");
		assert.equal(
			told(twoBlanks, "pelican"),
			"Nothing was changed: The note `[^1]` in line 3 has two blank lines in it, where some engines end it: leave one.",
		);
		assert.equal(
			told("A[^2], b[^1].\n\n[^1]: B.\n[^2]: A.\n## Next\n", "pelican"),
			"Nothing was changed: The note `[^2]` in line 4 has text right below it, of which some engines make a part of the note: put a blank line between.",
		);
		assert.equal(
			told("> A[^2], b[^1].\n>\n> [^1]: B.\n\n[^2]: A.\n", "wordpress"),
			"Nothing was changed: The note `[^1]` in line 3 stands in a quote, a list or another note, which not every engine reads: let it stand by itself.",
		);
		assert.equal(
			renumbered("A[^B], b[^b].\n\n[^b]: B.\n\n[^B]: A.\n"),
			"A[^B], b[^b].\n\n[^B]: A.\n\n[^b]: B.\n",
		);
		assert.equal(
			told("A[^B], b[^b].\n\n[^b]: B.\n\n[^B]: A.\n", "docusaurus"),
			"Nothing was changed: `[^b]` in line 5 is like another label but for its capital letters, which some engines take for the same. The same holds for `[^B]` in line 5.",
		);
	});

	it("changes nothing the second time", () => {
		const text = "A[^1], b[^2].\n\n[^1]: A.\n[^2]: B.\n";
		assert.equal(renumbered(text), text);
		assert.equal(told(text), "The footnotes are numbered in order already.");
	});

	it("says that a post or its engine has none", () => {
		assert.equal(told("A.\n"), "This post has no footnotes.");
		for (const [dialectId, label] of [
			["hexo", "Hexo"],
			["eleventy", "Eleventy"],
			["vuepress", "VuePress or VitePress"],
		] as const) {
			assert.equal(
				told("A[^2], b[^1].\n\n[^1]: B.\n[^2]: A.\n", dialectId),
				`Write the note into the text: ${label} has no footnotes of its own, and readers see the brackets.`,
			);
		}
	});
});
