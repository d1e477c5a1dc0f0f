import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { labelAt, renameReference } from "../../../../src/core/references/rename-reference.ts";
import { edited, refusal } from "./support.ts";

const renamed = (text: string, label: string, name: string) =>
	edited(text, (post) => renameReference(post, label, name));
const refused = (text: string, label: string, name: string) =>
	refusal(text, (post) => renameReference(post, label, name));

describe("renameReference", () => {
	it("keeps the indentation of a definition", () => {
		assert.equal(renamed("[x][7]\n\n [7]: http://a/7\n", "7", "12"), "[x][12]\n\n [12]: http://a/7\n");
		assert.equal(renamed("[x][7]\n\n   [7]: http://a/7\n", "7", "12"), "[x][12]\n\n   [12]: http://a/7\n");
	});

	it("finds labels that differ in case and white space", () => {
		assert.equal(renamed("[x][Foo  Bar]\n\n[foo bar]: /u\n", "FOO BAR", "baz"), "[x][baz]\n\n[baz]: /u\n");
	});

	it("keeps what readers see of collapsed and shortcut references", () => {
		assert.equal(
			renamed("[foo][] [foo]\n\n[foo]: /u\n", "FOO", "bar"),
			"[foo][bar] [foo][bar]\n\n[bar]: /u\n",
		);
	});

	it("changes only the case where only that is asked", () => {
		assert.equal(renamed("[x][foo] [foo]\n\n[foo]: /u\n", "FOO", "Foo"), "[x][Foo] [foo]\n\n[Foo]: /u\n");
	});

	it("renames repeated definitions too, so that none of them begins to count", () => {
		assert.equal(renamed("[x][7]\n\n[7]: /a\n[7]: /b\n", "7", "8"), "[x][8]\n\n[8]: /a\n[8]: /b\n");
	});

	it("refuses a label that is taken, whatever its case", () => {
		assert.match(refused("[x][7] [y][foo]\n\n[7]: /a\n[foo]: /b\n", "7", "FOO"), /already defined/);
	});

	it("refuses a label that stands in plain brackets", () => {
		assert.match(refused("As [note] says, [x][7].\n\n[7]: /a\n", "7", "note"), /plain brackets/);
	});

	it("refuses what cannot be a label", () => {
		for (const name of ["", "  ", "a]b", "a[b", "a\nb", "^1", "a\\", "x".repeat(1000)]) {
			assert.notEqual(refused("[x][7]\n\n[7]: /a\n", "7", name), "");
		}
	});
});

describe("labelAt", () => {
	const text = "[![p][9]][8] `[x][8]`\n\n[8]: /l\n[9]: /p\n";
	const post = readPost(text);

	it("finds the label in a reference and in a definition, the inner one first", () => {
		assert.equal(labelAt(post, text.indexOf("9]"))?.label, "9");
		assert.equal(labelAt(post, text.indexOf("8]"))?.label, "8");
		assert.equal(labelAt(post, text.indexOf("[9]: ") + 1)?.label, "9");
	});

	it("finds none in code and text", () => {
		assert.equal(labelAt(post, text.indexOf("x]")), undefined);
	});
});
