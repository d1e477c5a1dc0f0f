import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { defineLabel, refuseDefinition } from "../../../../src/core/references/define-label.ts";
import { edited, refusal } from "./support.ts";

describe("defineLabel", () => {
	it("adds the definition to the list", () => {
		assert.equal(
			edited("[a][1] [b][2]\n\n [1]: /a\n", (post) => defineLabel(post, "2", "/b")),
			"[a][1] [b][2]\n\n [1]: /a\n [2]: /b\n",
		);
	});

	for (const [text, label, sentence] of [
		["[a][1]\n\n[1]: /a\n", "1", "[1] is already defined; choose another name."],
		["[a][^1]\n", "^1", "A name that starts with ^ is a footnote's; choose another."],
		[
			"[a][1]\n\n```\ncode\n",
			"1",
			"Close the code block at the end of the post first: it swallows all that follows.",
		],
		[
			"[a][1]\n\n<!-- note\n",
			"1",
			"Close the HTML at the end of the post first: it swallows all that follows.",
		],
	] as const) {
		it(`refuses before an address is known what it would refuse with one: [${label}] in ${JSON.stringify(text)}`, () => {
			assert.deepEqual(refuseDefinition(readPost(text), label), { refusal: sentence });
			assert.equal(
				refusal(text, (post) => defineLabel(post, label, "/new")),
				sentence,
			);
		});
	}

	it("refuses an address that readers could not use", () => {
		assert.equal(refuseDefinition(readPost("[a][1]\n"), "1"), undefined);
		assert.equal(
			refusal("[a][1]\n", (post) => defineLabel(post, "1", "javascript:alert(1)")),
			"Start the address of the page or image with https://, or give its path in the blog.",
		);
	});
});
