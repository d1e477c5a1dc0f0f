import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";

/** What Python-Markdown 3.4.1 makes of each: the link's text and address, where a quotation in the address never ends. */
const swallowed: readonly (readonly [text: string, link: readonly [string, string]])[] = [
	["[a](it's (b c", ["a", "it's (b"]],
	["[a](it's (b) c", ["a", "it's (b)"]],
	["x [a](it's (b) c [d](e) f", ["a", "it's (b) c [d](e)"]],
	["[a](https://e.example/it's_(b) and [c](d)", ["a", "https://e.example/it's_(b) and [c]("]],
	["[a](it's b) and [c](d)", ["a", "it's b"]],
	['[![i](u "v (w) x](y) z', ['![i](u "v (w) x', "y"]],
];

describe("a link whose address holds a quotation that never ends, in Pelican", () => {
	for (const [text, [words, address]] of swallowed)
		it(`is what Python-Markdown makes of ${JSON.stringify(text)}`, () => {
			const { links } = readPost(`---\ntitle: x\n---\n\n${text}\n`, { dialectId: "pelican" }).body;
			assert.deepEqual([links[0]?.text, decodeURI(links[0]?.destination ?? "")], [words, address]);
		});
});
