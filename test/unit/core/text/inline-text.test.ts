import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { writeInlineText, writeLineStart } from "../../../../src/core/text/inline-text.ts";

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
	["Intro to C#", "Intro to C&#35;"],
	["#1 in {#x} # at last #", "#1 in \\{&#35;x} # at last &#35;"],
	["C# {.NET} {: .x} {{ y }} {% z %}", "C# \\{.NET} \\{: .x} \\{\\{ y }} \\{&#37; z %}"],
	["~50% faster", "~50% faster"],
	["~x~ and ~/bin", "&#126;x&#126; and &#126;/bin"],
];

/** What stands at a line's start, and how it is written there. */
const lineStarts: readonly (readonly [string, string])[] = [
	["1. Getting started", "1\\. Getting started"],
	["10) Ten", "10\\) Ten"],
	["2026: a look back", "2026: a look back"],
	["3.14 and more", "3.14 and more"],
	["- dash", "\\- dash"],
	["--verbose", "\\--verbose"],
	["+ plus", "\\+ plus"],
	["+1 for tests", "+1 for tests"],
	["> quote", "\\> quote"],
	["#NoEstimates", "\\#NoEstimates"],
	[": colon", "&#58; colon"],
	["$$ money", "&#36;$ money"],
	["Plain", "Plain"],
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

	for (const [text, written] of lineStarts) {
		it(`is text at a line's start: ${text}`, () => {
			assert.equal(writeLineStart(writeInlineText(text)), written);
			const { headings } = readPost(`---\ntitle: A\n---\n\n${written}\n---\n`).body;
			assert.deepEqual(
				headings.map(({ text: shown }) => shown),
				[text],
			);
		});
	}
});
