import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { pasteLink } from "../../../../src/core/inserts/paste-link.ts";
import { pasted } from "./paste-support.ts";

const url = "https://example.org/a";
const link = (marked: string, address = url, facts: PostFacts = {}) =>
	pasted((post, ranges) => pasteLink(post, ranges, address), marked, facts);

describe("pasteLink", () => {
	it("makes the selected words a reference, at every cursor", () => {
		assert.equal(link("See «*this* talk» now.\n"), `See [*this* talk][1] now.\n\n[1]: ${url}\n`);
		assert.equal(
			link("«a» and « b »\n\n [7]: /x\n", ` ${url}\n`),
			`[a][8] and  [b][8] \n\n [7]: /x\n [8]: ${url}\n`,
		);
		assert.equal(link(`«a»\n\n[Here]: ${url}\n`), `[a][Here]\n\n[Here]: ${url}\n`);
		assert.equal(link("See «this»"), `See [this][1]\n\n[1]: ${url}\n`);
		assert.equal(link("a\r\n\r\n«b»\r\n"), `a\r\n\r\n[b][1]\r\n\r\n[1]: ${url}\r\n`);
	});

	it("links all that is selected, whatever brackets are in it", () => {
		for (const [selected, written] of [
			["array[0", "array\\[0"],
			["a] b", "a\\] b"],
			["x[0] and y]", "x\\[0\\] and y\\]"],
			["array[0]", "array[0]"],
			["array\\[0", "array\\[0"],
			["`array[0` and [", "`array[0` and \\["],
			["[", "\\["],
			["[0", "\\[0"],
			["![hall", "!\\[hall"],
		]) {
			assert.equal(link(`See «${selected}» now.\n`), `See [${written}][1] now.\n\n[1]: ${url}\n`, selected);
		}
	});

	it("keeps a | from making a table of the line where the engine may read it so", () => {
		const talk = "See «Vue 4 | VueConf» now.\n";
		const escaped = `See [Vue 4 \\| VueConf][1] now.\n\n[1]: ${url}\n`;
		assert.equal(link(talk, url, { dialectId: "jekyll" }), escaped);
		assert.equal(link(talk), escaped);
		assert.equal(link(talk, url, { dialectId: "hugo" }), `See [Vue 4 | VueConf][1] now.\n\n[1]: ${url}\n`);
		for (const [selected, written] of [
			["a \\| b", "a \\| b"],
			["a || b", "a \\|\\| b"],
			["a \\\\| b", "a \\\\\\| b"],
			["`a|b` | c", "`a|b` \\| c"],
			["{{ page.title | escape }} | c", "{{ page.title | escape }} \\| c"],
			["array[0 | c", "array\\[0 \\| c"],
		]) {
			const expected = `- Read [${written}][1]\n\n[1]: ${url}\n`;
			assert.equal(link(`- Read «${selected}»\n`, url, { dialectId: "jekyll" }), expected, selected);
		}
	});

	it("stays in its cell of a table", () => {
		const head = "| a | b |\n|---|---|\n";
		assert.equal(link(`${head}| «c \\| d» | e |\n`), `${head}| [c \\| d][1] | e |\n\n[1]: ${url}\n`);
		assert.equal(link(`${head}| «c | d» |\n`), undefined);
		assert.equal(link(`| «a | b» |\n|---|---|\n| c | d |\n`), undefined);
	});

	it("offers nothing where that would not read as links, or something else would not be read as before", () => {
		for (const marked of [
			"«»a\n",
			"« »a\n",
			"a `«b»`\n",
			"[«a»](/b)\n",
			"«[a](/b)»\n",
			"[«a](/b)»\n",
			"«a [b](/c) d»\n",
			"*«a* b»\n",
			"«a\n\nb»\n",
			"foo«_bar_»\n",
			"---\ntitle: «A»\n---\n",
			"```\n«a»\n",
			"a <!-- «b» -->\n",
			"a <b «title»='x'>\n",
			"[a]: «/b»\n",
		]) {
			assert.equal(link(marked), undefined, marked);
		}
		for (const address of ["notes", "javascript:alert(1)", `${url} and more`, "/a", "ftp://example.org/a"]) {
			assert.equal(link("«a»\n", address), undefined, address);
		}
	});
});
