import assert from "node:assert/strict";
import { renumberReferences } from "../../../../src/core/references/renumber.ts";
import { edited, refusal } from "./support.ts";

const renumbered = (text: string) => edited(text, (post) => renumberReferences(post));
const merged = (text: string) => edited(text, (post) => renumberReferences(post, { mergeEqual: true }));

describe("renumberReferences", () => {
	it("numbers images and links in one series by first use, and puts the definitions in that order", () => {
		assert.equal(
			renumbered("[a][7] ![b][2] [c][7]\n\n [2]: /b.png\n [7]: /a\n"),
			"[a][1] ![b][2] [c][1]\n\n [1]: /a\n [2]: /b.png\n",
		);
	});

	it("swaps two numbers safely", () => {
		assert.equal(
			renumbered("[a][8] [b][7]\n\n[7]: /seven\n[8]: /eight\n"),
			"[a][1] [b][2]\n\n[1]: /eight\n[2]: /seven\n",
		);
	});

	it("counts past nine by value, not by letter", () => {
		const uses = Array.from({ length: 11 }, (_, i) => `[t][${i + 2}]`).join(" ");
		const before = Array.from({ length: 11 }, (_, i) => `[${i + 2}]: /${i + 2}`).join("\n");
		const after = Array.from({ length: 11 }, (_, i) => `[${i + 1}]: /${i + 2}`).join("\n");
		assert.equal(renumbered(`${uses}\n\n${before}\n`).split("\n\n")[1], `${after}\n`);
	});

	it("keeps indentation, titles, angle brackets, case and attribute lines with their definition", () => {
		assert.equal(
			renumbered(
				"[x][3] [y][1]\n\n [1]: <http://a/1 x> 'One'\n   [3]: HTTP://A/Three \"Three\"\n{: .slide}\n",
			),
			"[x][1] [y][2]\n\n [1]: HTTP://A/Three \"Three\"\n{: .slide}\n   [2]: <http://a/1 x> 'One'\n",
		);
	});

	it("leaves comments and blank lines between definitions where they stand", () => {
		assert.equal(
			renumbered("[x][2] [y][1]\n\n[1]: /one\n\n<!-- slides -->\n\n[2]: /two\n"),
			"[x][1] [y][2]\n\n[1]: /two\n\n<!-- slides -->\n\n[2]: /one\n",
		);
	});

	it("leaves named labels and their places alone", () => {
		assert.equal(
			renumbered("[x][2] [home] [y][1]\n\n[1]: /one\n[home]: /\n[2]: /two\n"),
			"[x][1] [home] [y][2]\n\n[1]: /two\n[home]: /\n[2]: /one\n",
		);
	});

	for (const [what, before, after] of [
		[
			"collapsed and shortcut references",
			"[5][] and [6]\n\n[5]: /a\n[6]: /b\n",
			"[5][] and [6]\n\n[5]: /a\n[6]: /b\n",
		],
		[
			"years",
			"In [2019] and [2018], [x][7].\n\n[7]: /x\n[2018]: /a\n[2019]: /b\n",
			"In [2019] and [2018], [x][1].\n\n[1]: /x\n[2018]: /a\n[2019]: /b\n",
		],
		[
			"a source's number, which no other reference takes",
			"As [2] says, [x][9] and [y][8].\n\n[2]: /s\n[8]: /y\n[9]: /x\n",
			"As [2] says, [x][1] and [y][3].\n\n[1]: /x\n[2]: /s\n[3]: /y\n",
		],
		[
			"an issue's number",
			"[a][41469], [b][2] and [c][1].\n\n[1]: /c\n[2]: /b\n[41469]: /a\n",
			"[a][41469], [b][1] and [c][2].\n\n[1]: /b\n[2]: /c\n[41469]: /a\n",
		],
	] as const) {
		it(`keeps the numbers of ${what}`, () => assert.equal(renumbered(before), after));
	}

	for (const [style, before, after] of [
		["[001]", "[a][002] [b][001]\n\n[001]: /b\n[002]: /a\n", "[a][001] [b][002]\n\n[001]: /a\n[002]: /b\n"],
		["[01]", "[a][12] [b][01]\n\n[01]: /b\n[12]: /a\n", "[a][01] [b][02]\n\n[01]: /a\n[02]: /b\n"],
		["[0]", "[a][2] [b][0]\n\n[0]: /b\n[2]: /a\n", "[a][0] [b][1]\n\n[0]: /a\n[1]: /b\n"],
		["[00]", "[a][01] [b][00]\n\n[00]: /b\n[01]: /a\n", "[a][00] [b][01]\n\n[00]: /a\n[01]: /b\n"],
		["[1]", "[a][10] [b][9]\n\n[9]: /b\n[10]: /a\n", "[a][1] [b][2]\n\n[1]: /a\n[2]: /b\n"],
	] as const) {
		it(`counts on as ${style} does`, () => {
			assert.equal(renumbered(before), after);
			assert.equal(renumbered(after), after);
		});
	}

	it("gives no definition a number that stands in plain brackets", () => {
		assert.equal(renumbered("As [1] says, [x][4].\n\n[4]: /x\n"), "As [1] says, [x][2].\n\n[2]: /x\n");
	});

	it("keeps the number that a reference swallowed by an HTML block asks for", () => {
		assert.equal(
			renumbered("[x][9]\n\n<div></div>\n[GitHub][5]\n\n[5]: /git\n[9]: /x\n"),
			"[x][1]\n\n<div></div>\n[GitHub][5]\n\n[1]: /x\n[5]: /git\n",
		);
	});

	it("renumbers repeated definitions with the one that counts, and unused ones last", () => {
		assert.equal(
			renumbered("[x][4]\n\n[2]: /unused\n[4]: /first\n[4]: /second\n"),
			"[x][1]\n\n[1]: /first\n[1]: /second\n[2]: /unused\n",
		);
	});

	it("sorts each list of definitions for itself", () => {
		assert.equal(
			renumbered("[x][3]\n\n[3]: /x\n\nMore [y][2] [z][1].\n\n[1]: /z\n[2]: /y\n"),
			"[x][1]\n\n[1]: /x\n\nMore [y][2] [z][3].\n\n[2]: /y\n[3]: /z\n",
		);
	});

	it("reaches references in lists, quotes, tables and image links, and definitions in quotes", () => {
		assert.equal(
			renumbered(
				"- [![p][9]][8]\n\n> [q][7]\n>\n> [7]: /q\n\n| a |\n| - |\n| [t][6] |\n\n[6]: /t\n[8]: /l\n[9]: /p\n",
			),
			"- [![p][2]][1]\n\n> [q][3]\n>\n> [3]: /q\n\n| a |\n| - |\n| [t][4] |\n\n[1]: /l\n[2]: /p\n[4]: /t\n",
		);
	});

	it("leaves code and front matter alone and keeps CRLF", () => {
		assert.equal(
			renumbered("---\r\ntitle: a [3]\r\n---\r\n`[a][3]` [b][3]\r\n\r\n[3]: /b\r\n"),
			"---\r\ntitle: a [3]\r\n---\r\n`[a][3]` [b][1]\r\n\r\n[1]: /b\r\n",
		);
	});

	it("merges equal destinations when asked, keeping the one used first", () => {
		assert.equal(
			merged("[a][3] [b][1] [c][2]\n\n[1]: /other\n[2]: /same\n[3]: /same\n"),
			"[a][1] [b][2] [c][1]\n\n[1]: /same\n[2]: /other\n",
		);
	});

	it("does not merge what differs in title", () => {
		assert.equal(
			merged('[a][1] [b][2]\n\n[1]: /same\n[2]: /same "T"\n'),
			'[a][1] [b][2]\n\n[1]: /same\n[2]: /same "T"\n',
		);
	});

	it("changes nothing the second time", () => {
		const once = renumbered("[a][7] ![b][2] [7][] [2]\n\n [2]: /b.png\n [7]: /a\n [90]: /u\n");
		assert.equal(renumbered(once), once);
	});

	it("says so where there is nothing to number", () => {
		assert.equal(
			refusal("[x][name]\n\n[name]: /x\n", (post) => renumberReferences(post)),
			"This post has no numbered references.",
		);
	});
});
