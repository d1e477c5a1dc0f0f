import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { writeInlineText } from "../../../../src/core/text/inline-text.ts";

/** Text and how it is written; each reader of Debian's shows the first for the second, as `scripts/prove-references.ts` starts them. */
const texts: readonly (readonly [string, string])[] = [
	["Vec<T> & <b>", "Vec&lt;T> & &lt;b>"],
	["Less < more", "Less &lt; more"],
	["<!-- c -->", "&lt;!-- c -->"],
	["^[note]", "&#94;\\[note\\]"],
	["a^b^ ^c", "a^b^ ^c"],
	["[x] *y* `z` | ~~w~~", "\\[x\\] \\*y\\* \\`z\\` \\| &#126;&#126;w&#126;&#126;"],
	["snake_case __init__", "snake_case \\_\\_init\\_\\_"],
	["&amp; & R&D", "&amp;amp; & R&D"],
];

describe("inline text", () => {
	for (const [text, written] of texts) {
		it(`is shown as it is: ${text}`, () => {
			assert.equal(writeInlineText(text), written);
			const { body } = readPost(`---\ntitle: A\n---\n\n[${written}](https://q.example)\n`);
			assert.deepEqual(
				body.links.map(({ text: shown }) => shown),
				[text],
			);
		});
	}
});
