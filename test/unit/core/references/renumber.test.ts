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

	it("keeps what readers see of collapsed and shortcut references", () => {
		assert.equal(
			renumbered("[5][] and [6]\n\n[5]: /a\n[6]: /b\n"),
			"[5][1] and [6][2]\n\n[1]: /a\n[2]: /b\n",
		);
	});

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
