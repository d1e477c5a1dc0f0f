import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { merge, said, type Tool, toInline, toReference } from "./tool-outcome.ts";

/** What a definition says beside its address and title, or a link beside these, is said afterwards, too. */
function outcome(text: string, tool: Tool, dialectId: string): string {
	return said(text, tool(readPost(text, { dialectId }))(new Map()));
}

describe("reference tools, with attributes", () => {
	const list = '[1]: /a\n{: title="T"}\n';

	it("leave a definition that gives its links attributes", () => {
		assert.equal(
			outcome(`[a][1] [b][2]\n\n${list}[2]: /b\n`, toInline, "jekyll"),
			`[a][1] [b](/b)\n\n${list}---\nConverted 1 reference to inline. Left alone: \`[1]\` in line 3 has attributes in the line below it, which its links would lose.`,
		);
		assert.equal(
			outcome('[a][1]\n\n> [1]: /a\n> {: title="T"}\n', toInline, "jekyll"),
			"Nothing was changed: `[1]` in line 3 has attributes in the line below it, which its links would lose.",
		);
	});

	it("give no attributes to links that had none", () => {
		assert.equal(
			outcome(`[a][1] [b][2] [c][3]\n\n${list}[2]: /a\n[3]: /a\n`, merge, "jekyll"),
			`[a][1] [b][2] [c][2]\n\n${list}[2]: /a\n---\nRenumbered 1 reference and merged 1 equal definition.`,
		);
		assert.equal(
			outcome(`[a][1] [b](/a)\n\n${list}`, toReference, "jekyll"),
			`[a][1] [b][2]\n\n${list}\n[2]: /a\n---\nConverted 1 link to references.`,
		);
	});

	it("leave an image that says its size", () => {
		assert.equal(
			outcome("![a](/a.png =250x) ![b](/b.png 'B' =x9) ![c](</c.png> )\n", toReference, "zenn"),
			"![a](/a.png =250x) ![b](/b.png 'B' =x9) ![c][1]\n\n[1]: </c.png>\n---\nConverted 1 link to references. Left alone: `[a]` in line 1 says what a definition cannot, such as a picture's size. The same holds for `[b]` in line 1.",
		);
	});
});
