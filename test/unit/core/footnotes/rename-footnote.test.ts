import assert from "node:assert/strict";
import { footnoteLabelAt, renameFootnote } from "../../../../src/core/footnotes/rename-footnote.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { edited, said, withCursor } from "./support.ts";

const renamed = (text: string, label: string, name: string) =>
	edited(text, (post) => renameFootnote(post, label, name));
const told = (text: string, label: string, name: string, dialectId?: string) =>
	said(text, (post) => renameFootnote(post, label, name), dialectId);

describe("renameFootnote", () => {
	it("renames marks and note, those in notes, lists and quotes, too", () => {
		assert.equal(
			renamed("A[^1], `[^1]`.\n\n> - B[^1]\n\n[^1]: A[^1].\n\n    More[^1].\n", "1", "film"),
			"A[^film], `[^1]`.\n\n> - B[^film]\n\n[^film]: A[^film].\n\n    More[^film].\n",
		);
		assert.equal(renamed("A[^b].\r\n\r\n[^b]: 🎤\r\n", "b", " ^7 "), "A[^7].\r\n\r\n[^7]: 🎤\r\n");
		assert.equal(renamed("A[^b].\n\n[^b]: A.\n", "b", "B"), "A[^B].\n\n[^B]: A.\n");
		assert.equal(renamed("A[^b].\n\n[^b]: A.\n", "b", "b"), "A[^b].\n\n[^b]: A.\n");
	});

	it("refuses with one sentence", () => {
		const text = "A[^1], b[^2], c[^none].\n\n[^1]: A.\n\n[^2]: B.\n";
		assert.equal(told(text, "1", "2"), "[^2] has a note already; choose another name.");
		assert.equal(
			told(text, "1", "None"),
			"[^None] stands in the text without a note and would get this one; choose another name.",
		);
		assert.equal(told(text, "1", "a b"), "Name the footnote with letters, digits, - and _ only.");
		assert.equal(
			told(text, "1", "x".repeat(101)),
			"A footnote's name has at most 100 characters; shorten it.",
		);
		assert.equal(told(text, "9", "x"), "No note has the label [^9].");
		assert.equal(
			told(`${text}\n<p>See[^1]</p>\n`, "1", "x"),
			"Nothing was changed: `[^1]` in line 7 stands in HTML, a comment, a template tag or the like, where it may be no mark.",
		);
		assert.equal(
			told(text, "1", "x", "hexo"),
			"Write the note into the text: Hexo has no footnotes of its own, and readers see the brackets.",
		);
	});

	it("tells in how many places", () => {
		assert.equal(
			told("A[^1].\n\n[^1]: A.\n", "1", "x"),
			"Renamed the footnote to [^x] in 1 place and its note.",
		);
		assert.equal(
			told("A[^1], b[^1].\n\n[^1]: A.\n", "1", "x"),
			"Renamed the footnote to [^x] in 2 places and its note.",
		);
	});
});

describe("footnoteLabelAt", () => {
	const at = (marked: string) => {
		const { text, offset } = withCursor(marked);
		const post = readPost(text);
		const found = footnoteLabelAt(post, offset);
		return found && `${found.label}: «${post.slice(found.range)}» at ${found.range.start}`;
	};

	it("finds the label of a mark and of a note", () => {
		assert.equal(at("A[^fi‸lm].\n\n[^film]: A.\n"), "film: «film» at 3");
		assert.equal(at("A[‸^film].\n\n[^film]: A.\n"), "film: «film» at 3");
		assert.equal(at("A[^film].\n\n[^film‸]: A.\n"), "film: «film» at 13");
	});

	it("finds none beside it, nor where no note has it", () => {
		assert.equal(at("A‸[^film].\n\n[^film]: A.\n"), undefined);
		assert.equal(at("A[^no‸ne].\n"), undefined);
		assert.equal(at("`[^fi‸lm]`\n\n[^film]: A.\n"), undefined);
	});
});
