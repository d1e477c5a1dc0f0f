import assert from "node:assert/strict";
import { insertFootnote, type NewFootnote } from "../../../../src/core/footnotes/insert-footnote.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { withCursor } from "./support.ts";

/** The text after the insertion, with a `‸` where the cursor is then; a refusal's sentence. */
function inserted(marked: string, footnote: NewFootnote = {}, dialectId = "hugo"): string {
	const { text, offset } = withCursor(marked);
	const answer = insertFootnote(readPost(text, { dialectId }), offset, footnote);
	if (isRefusal(answer)) return answer.refusal;
	const after = applyEdits(text, answer.edits);
	return `${after.slice(0, answer.cursor)}‸${after.slice(answer.cursor)}`;
}

describe("insertFootnote", () => {
	it("writes the mark at the cursor and its note at the end, and goes into the note", () => {
		assert.equal(inserted("A claim.‸ More.\n"), "A claim.[^1] More.\n\n[^1]: ‸\n");
		assert.equal(inserted("A claim.‸"), "A claim.[^1]\n\n[^1]: ‸");
		assert.equal(
			inserted("---\r\ntitle: Day 1\r\n---\r\n\r\nA claim.‸\r\n\r\n[x]: /x\r\n"),
			"---\r\ntitle: Day 1\r\n---\r\n\r\nA claim.[^1]\r\n\r\n[x]: /x\r\n\r\n[^1]: ‸\r\n",
		);
	});

	it("takes the next number, and puts the note in the order of the marks", () => {
		assert.equal(
			inserted("A[^1], b‸, c[^2].\n\n[^1]: A.\n[^2]: C.\n"),
			"A[^1], b[^3], c[^2].\n\n[^1]: A.\n[^3]: ‸\n[^2]: C.\n",
		);
		assert.equal(
			inserted("A‸, b[^1].\n\n[^1]: B.\n\n[^2]: C.\n"),
			"A[^3], b[^1].\n\n[^3]: ‸\n\n[^1]: B.\n\n[^2]: C.\n",
		);
		assert.equal(inserted("A[^1], b‸.\n\n[^1]: A."), "A[^1], b[^2].\n\n[^1]: A.\n[^2]: ‸");
		assert.equal(inserted("A[^01], b‸.\n\n[^01]: A.\n"), "A[^01], b[^02].\n\n[^01]: A.\n[^02]: ‸\n");
		assert.equal(
			inserted("A[^2019], b‸, [^1].\n\n[^2019]: A.\n"),
			"A[^2019], b[^2], [^1].\n\n[^2019]: A.\n[^2]: ‸\n",
		);
	});

	it("sets a long note apart", () => {
		assert.equal(
			inserted("A[^1], b‸, c[^2].\n\n[^1]: A.\n\n    More.\n\n[^2]: C.\n"),
			"A[^1], b[^3], c[^2].\n\n[^1]: A.\n\n    More.\n\n[^3]: ‸\n\n[^2]: C.\n",
		);
		assert.equal(
			inserted("A[^1], b‸, c[^2].\n\n[^1]: A.\n[^2]: C.\n", { text: "One.\n\nTwo." }),
			"A[^1], b[^3], c[^2].\n\n[^1]: A.\n\n[^3]: One.\n\n    Two.‸\n\n[^2]: C.\n",
		);
	});

	it("puts the note where those of the section stand", () => {
		assert.equal(
			inserted("A[^1].\n\n[^1]: A.\n\nB‸, c[^2].\n\n[^2]: C.\n"),
			"A[^1].\n\n[^1]: A.\n\nB[^3], c[^2].\n\n[^3]: ‸\n[^2]: C.\n",
		);
	});

	it("takes a name and a text", () => {
		assert.equal(
			inserted("A‸.\n", { label: "^film", text: "It lasts an hour." }),
			"A[^film].\n\n[^film]: It lasts an hour.‸\n",
		);
	});

	it("writes the note of a mark that has none", () => {
		assert.equal(inserted("A[^1], b[^fi‸lm].\n\n[^1]: A.\n"), "A[^1], b[^film].\n\n[^1]: A.\n[^film]: ‸\n");
		assert.equal(inserted("A[^2]‸.\n", { label: "2" }), "A[^2].\n\n[^2]: ‸\n");
	});

	it("goes behind a link, an image, code and another mark", () => {
		assert.equal(inserted("See [the‸ slides](/x).\n"), "See [the slides](/x)[^1].\n\n[^1]: ‸\n");
		assert.equal(inserted("See ![a‸ hall](/x).\n"), "See ![a hall](/x)[^1].\n\n[^1]: ‸\n");
		assert.equal(inserted("See `co‸de`.\n"), "See `code`[^1].\n\n[^1]: ‸\n");
		assert.equal(inserted("A[^o‸ne].\n\n[^one]: A.\n"), "A[^one][^1].\n\n[^one]: A.\n[^1]: ‸\n");
	});

	it("works in lists, quotes, tables, headings and notes", () => {
		assert.equal(inserted("- a‸\n- b\n"), "- a[^1]\n- b\n\n[^1]: ‸\n");
		assert.equal(inserted("> - a‸\n"), "> - a[^1]\n\n[^1]: ‸\n");
		assert.equal(
			inserted("| a | b |\n| - | - |\n| c‸ | d |\n"),
			"| a | b |\n| - | - |\n| c[^1] | d |\n\n[^1]: ‸\n",
		);
		assert.equal(inserted("## Day 1‸\n\nText.\n"), "## Day 1[^1]\n\nText.\n\n[^1]: ‸\n");
		assert.equal(
			inserted("A[^1].\n\n[^1]: One‸.\n\n[^2]: x\n"),
			"A[^1].\n\n[^1]: One[^3].\n\n[^3]: ‸\n\n[^2]: x\n",
		);
	});

	it("lets text stand that an engine takes for more of the note above", () => {
		assert.equal(
			inserted("A.\n\n[^1]: One‸.\n\n    More.\n- item\n", {}, "jekyll"),
			"A.\n\n[^1]: One[^2].\n\n    More.\n- item\n\n[^2]: ‸\n",
		);
	});

	it("keeps to emoji, right-to-left and CJK text", () => {
		assert.equal(inserted("\uFEFF🎤 وقت‸ 日本語。\r\n"), "\uFEFF🎤 وقت[^1] 日本語。\r\n\r\n[^1]: ‸\r\n");
	});

	it("refuses where the mark would not be read, with the line", () => {
		const refusal = (line: number) =>
			`Move the cursor into the text first: a footnote in line ${line} would not be read.`;
		assert.equal(inserted("Text.\n\n```\nco‸de\n```\n"), refusal(4));
		assert.equal(inserted("<div>\nin‸ side\n</div>\n\nText.\n"), refusal(2));
		assert.equal(inserted("<!-- no‸te -->\n"), refusal(1));
		assert.equal(inserted("Text.\n\n[x]: /x‸y\n"), refusal(3));
		assert.equal(inserted("Text {{< fig‸ure >}}.\n"), refusal(1));
		assert.equal(inserted("‸\n"), refusal(1));
		assert.equal(inserted("---\ntitle: A‸\n---\n\nText.\n"), "Move the cursor below the front matter first.");
		assert.equal(
			inserted("Text‸.\n\n```\ncode\n"),
			"Close the code block at the end of the post first: it swallows all that follows.",
		);
	});

	it("refuses a name that is taken, or that the engine does not read", () => {
		assert.equal(
			inserted("A[^film], b‸.\n\n[^film]: A.\n", { label: "Film" }),
			"[^Film] has a note already; choose another name.",
		);
		assert.equal(
			inserted("A[^film], b‸.\n", { label: "film" }),
			"[^film] stands in the text without a note and would get this one; choose another name.",
		);
		assert.equal(
			inserted("A‸.\n", { label: "two words" }),
			"Name the footnote with letters, digits, - and _ only.",
		);
		assert.equal(inserted("A‸.\n", { label: "注" }), "A[^注].\n\n[^注]: ‸\n");
		assert.equal(
			inserted("A‸.\n", { label: "注" }, "jekyll"),
			"Name the footnote with the letters a to z, digits, - and _ only: not every engine takes others.",
		);
		assert.equal(inserted("A‸.\n", { label: " " }), "Write a name or number for the footnote.");
	});

	it("refuses where the engine has no footnotes", () => {
		assert.equal(
			inserted("A‸.\n", {}, "eleventy"),
			"Write the note into the text: Eleventy has no footnotes of its own, and readers see the brackets.",
		);
	});
});
