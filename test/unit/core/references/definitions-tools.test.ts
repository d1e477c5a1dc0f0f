import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { convertToInline } from "../../../../src/core/references/convert-to-inline.ts";
import { removeUnusedDefinitions } from "../../../../src/core/references/remove-unused.ts";
import { sortDefinitions } from "../../../../src/core/references/sort-definitions.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { textRange } from "../../../../src/core/text/text-range.ts";
import { edited, refusal } from "./support.ts";

describe("sortDefinitions", () => {
	const sorted = (text: string) => edited(text, sortDefinitions);

	it("sorts numbers by value and names after them", () => {
		assert.equal(
			sorted("[10]: /ten\n[b]: /b\n[2]: /two\n[A]: /a\n[1]: /one\n"),
			"[1]: /one\n[2]: /two\n[10]: /ten\n[A]: /a\n[b]: /b\n",
		);
	});

	it("keeps titles and angle brackets", () => {
		assert.equal(sorted('[2]: url "Two"\n[1]: <http://a/1 x>\n'), '[1]: <http://a/1 x>\n[2]: url "Two"\n');
	});

	it("moves an attribute line with its definition", () => {
		assert.equal(sorted("[2]: /two\n{: .slide}\n\n[1]: /one\n"), "[1]: /one\n\n[2]: /two\n{: .slide}\n");
	});

	it("keeps the order of repeated definitions, as the first counts", () => {
		assert.equal(sorted("[b]: /1\n[a]: /2\n[B]: /3\n"), "[a]: /2\n[b]: /1\n[B]: /3\n");
	});

	it("keeps a last line without line end", () => {
		assert.equal(sorted("[2]: /b\r\n[1]: /a"), "[1]: /a\r\n[2]: /b");
	});
});

describe("removeUnusedDefinitions", () => {
	const pruned = (text: string) => edited(text, removeUnusedDefinitions);

	it("removes the whole line, indented or not", () => {
		assert.equal(pruned("[x][1]\n\n [1]: /a\n [10]: /b\n"), "[x][1]\n\n [1]: /a\n");
	});

	it("keeps a definition whose label differs only in case", () => {
		assert.equal(pruned("[x][Foo]\n\n[foo]: /u\n"), "[x][Foo]\n\n[foo]: /u\n");
	});

	it("keeps what a swallowed reference asks for", () => {
		const text = "<iframe></iframe>\n[GitHub][6]\n\n[6]: /git\n";
		assert.equal(
			pruned(`<div></div>\n[GitHub][6]\n\n[6]: /git\n`),
			`<div></div>\n[GitHub][6]\n\n[6]: /git\n`,
		);
		assert.equal(pruned(text), text);
	});

	it("removes the repeated definition that says the same", () => {
		assert.equal(pruned("[x][1]\n\n[1]: /a\n[1]: /a\n"), "[x][1]\n\n[1]: /a\n");
	});

	it("keeps a used label's second address, which may be the one that was meant, and says so", () => {
		assert.equal(pruned("[x][1]\n\n[1]: /a\n[1]: /b\n[2]: /c\n"), "[x][1]\n\n[1]: /a\n[1]: /b\n");
		assert.equal(
			refusal("[x][1]\n\n[1]: /a\n[1]: /b\n", removeUnusedDefinitions),
			"Nothing was changed: `[1]` in line 4 says something else than the definition that counts: give it another label, or remove it.",
		);
	});

	it("keeps a second title", () => {
		const text = "[x][1]\n\n[1]: /a\n[1]: /a 'Slides'\n[2]: /c\n";
		assert.equal(pruned(text), "[x][1]\n\n[1]: /a\n[1]: /a 'Slides'\n");
	});

	it("removes both definitions of a label that nobody uses", () => {
		assert.equal(pruned("[x][2]\n\n[1]: /a\n[1]: /b\n[2]: /c\n"), "[x][2]\n\n[2]: /c\n");
	});

	it("takes the attribute line with it", () => {
		assert.equal(pruned("[x][1]\n\n[1]: /a\n[2]: /b\n{: .slide}\n"), "[x][1]\n\n[1]: /a\n");
	});
});

describe("convertToInline", () => {
	const at = (text: string, mark: string) => {
		const start = text.indexOf(mark);
		return edited(text, (post) => convertToInline(post, textRange(start, start)));
	};

	it("puts an address whose brackets do not pair between angle brackets, where its engine takes it for one", () => {
		const text = "A [script][1].\n\n[1]: http://(https://github.com/g/x.py\n";
		const answer = convertToInline(readPost(text, { dialectId: "wordpress" }));
		assert.ok(!isRefusal(answer));
		assert.equal(applyEdits(text, answer.edits), "A [script](<http://(https://github.com/g/x.py>).\n");
	});

	it("writes destination and title as the definition does, and removes the definition", () => {
		assert.equal(
			edited("![a b][7]\n\n [7]: <http://a/7 x> 'T'\n", (post) => convertToInline(post)),
			"![a b](<http://a/7 x> 'T')\n",
		);
	});

	it("keeps a definition that is still used", () => {
		assert.equal(at("[a][1] [b][1]\n\n[1]: /u\n", "a]"), "[a](/u) [b][1]\n\n[1]: /u\n");
	});

	it("converts the image, not the link around it, with the cursor in the image", () => {
		assert.equal(at("[![p][9]][8]\n\n[8]: /l\n[9]: /p\n", "p]"), "[![p](/p)][8]\n\n[8]: /l\n");
	});

	it("converts collapsed and shortcut references", () => {
		assert.equal(
			edited("[foo][] [foo]\n\n[foo]: /u\n", (post) => convertToInline(post)),
			"[foo](/u) [foo](/u)\n",
		);
	});

	it("asks for a reference where there is none", () => {
		assert.match(
			refusal("text\n\n[1]: /u\n", (post) => convertToInline(post, textRange(0, 0))),
			/cursor/,
		);
	});
});
