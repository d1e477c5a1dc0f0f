import assert from "node:assert/strict";
import { convertToInline } from "../../../../src/core/references/convert-to-inline.ts";
import { moveDefinitionsToEnd } from "../../../../src/core/references/move-definitions.ts";
import { removeUnusedDefinitions } from "../../../../src/core/references/remove-unused.ts";
import { edited } from "./support.ts";

const pruned = (text: string) => edited(text, removeUnusedDefinitions);
const moved = (text: string) => edited(text, moveDefinitionsToEnd);
const inlined = (text: string) => edited(text, (post) => convertToInline(post));

describe("definitions that are taken out", () => {
	for (const [name, before, after] of [
		["between paragraphs", "One.\n\n[1]: /a\n[2]: /b\n\nTwo.\n", "One.\n\nTwo.\n"],
		["first in the post", "[1]: /a\n\nOne.\n", "One.\n"],
		["last in the post", "One.\n\n[1]: /a\n", "One.\n"],
		["last, without a line end", "One.\n\n[1]: /a", "One.\n"],
		["with blank lines between them", "One.\n\n[1]: /a\n\n[2]: /b\n\nTwo.\n", "One.\n\nTwo.\n"],
		["all there is", "[1]: /a\n", ""],
		["right below a heading", "# One\n[1]: /a\n\nTwo.\n", "# One\n\nTwo.\n"],
		["above a line of text", "One.\n\n[1]: /a\nTwo.\n", "One.\n\nTwo.\n"],
		["below two blank lines", "One.\n\n\n[1]: /a\n\nTwo.\n", "One.\n\n\nTwo.\n"],
		["below a line of blanks", "One.\n \t\n[1]: /a\n  \nTwo.\n", "One.\n \t\nTwo.\n"],
		["with attributes", "One.\n\n[1]: /a\n{: .x}\n\nTwo.\n", "One.\n\nTwo.\n"],
		["within a list", "[x][2]\n\n[1]: /a\n\n[2]: /b\n\n[3]: /c\n", "[x][2]\n\n[2]: /b\n"],
	] as const) {
		it(`leave no blank lines behind: ${name}`, () => {
			assert.equal(pruned(before), after);
			assert.equal(pruned(before.replaceAll("\n", "\r\n")), after.replaceAll("\n", "\r\n"));
		});
	}

	it("leave none behind where they are moved", () => {
		assert.equal(moved("[a][1]\n\n[1]: /a\n\nTwo.\n"), "[a][1]\n\nTwo.\n\n[1]: /a\n");
		assert.equal(moved("[1]: /a\n\n[a][1]\n"), "[a][1]\n\n[1]: /a\n");
		assert.equal(
			moved("[a][1]\n\n[1]: /a\n\n[2]: /b\n\nTwo.\n\n[3]: /c\n"),
			"[a][1]\n\nTwo.\n\n[1]: /a\n[2]: /b\n[3]: /c\n",
		);
	});

	it("leave none behind where links become inline", () => {
		assert.equal(inlined("[a][1]\n\n[1]: /a\n\nTwo.\n"), "[a](/a)\n\nTwo.\n");
		assert.equal(inlined("---\ntitle: x\n---\n\n[1]: /a\n\n[a][1]\n"), "---\ntitle: x\n---\n\n[a](/a)\n");
	});
});
