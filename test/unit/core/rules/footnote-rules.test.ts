import assert from "node:assert/strict";
import { duplicateFootnote } from "../../../../src/core/rules/duplicate-footnote.ts";
import { footnoteOrder } from "../../../../src/core/rules/footnote-order.ts";
import { undefinedFootnote } from "../../../../src/core/rules/undefined-footnote.ts";
import { unreadFootnote } from "../../../../src/core/rules/unread-footnote.ts";
import { unusedFootnote } from "../../../../src/core/rules/unused-footnote.ts";
import { findingsOf, marked, mended } from "./find.ts";

const postOf = (dialectId: string) => ({ dialectId, isPostByPath: true }) as const;

describe("undefined-footnote", () => {
	const check = (body: string, dialectId = "hugo") => marked(undefinedFootnote, body, postOf(dialectId));

	it("finds marks behind words and sentences, whatever the script", () => {
		for (const body of [
			"A claim«[^1]».\n",
			"A claim. «[^x]»\n",
			"“A claim!” «[^x]»\n",
			"日本語。«[^x]»\n",
			"日本語。 «[^x]»\n",
			"وقت؟ وقت«[^1]»\r\n",
			"*A claim*«[^1]»\n",
			"A claim «[^2]», and more[^1].\n\n[^1]: Said.\n",
		]) {
			assert.equal(check(body.replaceAll(/[«»]/g, "")), body);
		}
	});

	it("takes brackets in prose and code for brackets", () => {
		for (const body of [
			"Match [^abc].\n",
			"Match a letter [^1], say.\n",
			"Not [^abc]+ or x[^abc]*.\n",
			"`A claim.[^1]`\n",
			"A claim. [^x]y\n",
			"A claim. [^x](y)\n",
			"- [^1]\n",
		]) {
			assert.equal(check(body), body);
		}
	});

	it("looks away from capital letters where the engine does", () => {
		const body = "A claim.[^Film]\n\n[^film]: Said.\n";
		assert.equal(check(body, "docusaurus"), body);
		assert.equal(check(body, "plain"), body);
		assert.equal(check(body), "A claim.«[^Film]»\n\n[^film]: Said.\n");
		assert.equal(mended(undefinedFootnote, body, postOf("hugo")), "A claim.[^film]\n\n[^film]: Said.\n");
	});

	it("leaves a mark whose note has a name that the engine does not take to `unread-footnote`", () => {
		const body = "A claim.[^注]\n\n[^注]: Said.\n";
		assert.equal(check(body, "jekyll"), body);
		assert.equal(marked(unreadFootnote, body, postOf("jekyll")), "A claim.[^注]\n\n«[^注]:» Said.\n");
	});

	it("asks for words in the text where the engine has no footnotes", () => {
		const [finding] = findingsOf(undefinedFootnote, "A claim.[^1]\n", postOf("hexo"));
		assert.equal(
			finding?.message,
			"Write the note into the text instead of `[^1]`: readers see the brackets, as Hexo has no footnotes of its own.",
		);
		assert.equal(finding?.insert, undefined);
		const noted = "A claim.[^1]\n\n[^1]: Said and done.\n";
		for (const body of [noted, "A claim.[^1]\n\n[^1]: /x\n", "Match [^abc].\n"])
			assert.equal(marked(undefinedFootnote, body, postOf("hexo")), body);
	});

	it("offers to write the note elsewhere", () => {
		const [finding] = findingsOf(undefinedFootnote, "A claim.[^1]\n", postOf("hugo"));
		assert.equal(finding?.insert, "footnote");
	});
});

describe("duplicate-footnote", () => {
	const body = "A claim.[^1]\n\n[^1]: First.\n\n[^1]: Last.\n";

	it("marks the note that the engine does not show", () => {
		for (const dialectId of ["hugo", "astro", "docusaurus", "gatsby"])
			assert.equal(
				marked(duplicateFootnote, body, postOf(dialectId)),
				"A claim.[^1]\n\n[^1]: First.\n\n«[^1]:» Last.\n",
			);
		for (const dialectId of ["jekyll", "pelican", "wordpress", "zenn"])
			assert.equal(
				marked(duplicateFootnote, body, postOf(dialectId)),
				"A claim.[^1]\n\n«[^1]:» First.\n\n[^1]: Last.\n",
			);
		for (const dialectId of ["hexo", "eleventy", "vuepress"])
			assert.equal(marked(duplicateFootnote, body, postOf(dialectId)), body);
	});

	it("says which one shows", () => {
		const say = (dialectId: string) =>
			findingsOf(duplicateFootnote, body, postOf(dialectId)).map(({ message }) => message);
		assert.deepEqual(say("jekyll"), [
			"Give this note another label: of those called `[^1]` Jekyll shows the one in line 5, so this one never shows.",
		]);
		assert.deepEqual(say("plain"), [
			"Give this note another label: `[^1]` has a note in line 3, too, and engines differ in which of the two readers get.",
		]);
	});

	it("never takes a word out", () => {
		assert.equal(
			mended(duplicateFootnote, body, postOf("hugo")),
			"A claim.[^1]\n\n[^1]: First.\n\n[^2]: Last.\n",
		);
		assert.equal(
			mended(duplicateFootnote, body.replace("Last", "First"), postOf("jekyll")),
			"A claim.[^1]\n\n[^1]: First.\n",
		);
	});
});

describe("unused-footnote", () => {
	it("finds what no mark leads to, straight or by other notes", () => {
		assert.equal(
			marked(
				unusedFootnote,
				"A[^1].\n\n[^1]: A[^2].\n[^2]: B.\n[^3]: C[^4].\n[^4]: D[^4].\n",
				postOf("hugo"),
			),
			"A[^1].\n\n[^1]: A[^2].\n[^2]: B.\n«[^3]:» C[^4].\n«[^4]:» D[^4].\n",
		);
	});

	it("is silent where the mark may stand elsewhere, and where the engine has no notes", () => {
		for (const [body, dialectId] of [
			["<!-- A[^1]. -->\n\n[^1]: A.\n", "hugo"],
			["A[^Film].\n\n[^film]: A.\n", "hugo"],
			["A.\n\n[^1]: A.\n", "hexo"],
		] as const) {
			assert.equal(marked(unusedFootnote, body, postOf(dialectId)), body);
		}
	});
});

describe("footnote-order", () => {
	it("finds the first number that is out of order, and mends all", () => {
		const body = "A[^2], b[^3], c[^1], d[^2].\n\n[^1]: C.\n[^2]: A.\n[^3]: B.\n";
		assert.equal(marked(footnoteOrder, body, postOf("hugo")), body.replace("c[^1]", "c«[^1]»"));
		assert.equal(
			mended(footnoteOrder, body, postOf("hugo")),
			"A[^1], b[^2], c[^3], d[^1].\n\n[^1]: A.\n[^2]: B.\n[^3]: C.\n",
		);
	});

	it("is silent where nothing can be done, and where the engine has no notes", () => {
		const body = "A[^2], b[^1].\n[^1]: B.\n[^2]: A.\n";
		for (const dialectId of ["jekyll", "hexo"])
			assert.equal(marked(footnoteOrder, body, postOf(dialectId)), body);
	});
});

describe("unread-footnote", () => {
	it("finds notes right below text where the engine takes them for text, once for a run", () => {
		const body = "A[^1], b[^2].\n[^1]: A.\n[^2]: B.\n";
		assert.equal(marked(unreadFootnote, body, postOf("jekyll")), "A[^1], b[^2].\n«[^1]:» A.\n[^2]: B.\n");
		assert.equal(
			mended(unreadFootnote, body.replaceAll("\n", "\r\n"), postOf("jekyll")),
			"A[^1], b[^2].\r\n\r\n[^1]: A.\r\n[^2]: B.\r\n",
		);
		for (const dialectId of ["hugo", "pelican", "wordpress", "plain", "hexo"])
			assert.equal(marked(unreadFootnote, body, postOf(dialectId)), body);
	});

	it("has no certain fix where that would hide a note", () => {
		const certain = (body: string) =>
			findingsOf(unreadFootnote, body, postOf("jekyll")).map(({ fixes }) => fixes[0]?.isCertain);
		assert.deepEqual(certain("A[^1], b[^2].\n[^1]: A.\n[^2]: B.\n"), [true]);
		assert.deepEqual(certain("A.\n[^1]: Nobody leads here.\n"), [false]);
		assert.deepEqual(certain("A[^1].\n[^1]: A.\n[^2]: Nobody leads here.\n"), [false]);
		assert.deepEqual(certain("A[^1].\n[^1]: A.\n\nB.\n\n[^1]: Of two one is shown.\n"), [false]);
	});

	it("finds a note that an indented paragraph of the one above takes in", () => {
		assert.equal(
			marked(unreadFootnote, "A[^1], b[^2].\n\n[^1]: A.\n\n    More.\n[^2]: B.\n", postOf("jekyll")),
			"A[^1], b[^2].\n\n[^1]: A.\n\n    More.\n«[^2]:» B.\n",
		);
	});
});
