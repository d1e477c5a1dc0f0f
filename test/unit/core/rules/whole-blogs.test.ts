import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

/** What stands in whole blogs, written anew, and was warned about untruly. */
const posts: readonly { readonly kind: string; readonly text: string; readonly facts: PostFacts }[] = [
	{
		kind: "labels that a loop of Liquid writes",
		text: '---\ntitle: Out\n---\n\nSee [the fix][#7] and [#8][].\n\n{% assign all = "7|8" | split: "|" %}\n{% for n in all %}\n[#{{ n }}]: {{ site.repository }}/issues/{{ n }}\n{% endfor %}\n',
		facts: { dialectId: "jekyll", path: "_posts/2026-03-14-out.md" },
	},
	{
		kind: "a tag in an address that goes on in the next line",
		text: "---\ntitle: Out\n---\n\nMended ([#7]({{ site.repository\n}}/issues/7)).\n",
		facts: { dialectId: "jekyll", path: "_posts/2026-03-14-out.md" },
	},
	{
		kind: "the signs of fences in code of a line",
		text: "---\ntitle: Out\n---\n\n- `-`\n- `~`\n- `#`\n\nText.\n",
		facts: { dialectId: "jekyll", path: "_posts/2026-03-14-out.md" },
	},
	{
		kind: "lines of a text in quotes that start with brackets",
		text: '---\ntitle: Out\ndate: 2026-03-14\nalt: "A hall:\n[first row] full\n[second row: too]"\n---\n\nText.\n',
		facts: { dialectId: "hugo", path: "content/posts/out.md" },
	},
	{
		kind: "a fence that YAML takes for two",
		text: "------\ntitle: Out\ndate: 2026-03-14\n---\n\nText.\n",
		facts: { dialectId: "hugo", path: "content/posts/out.md" },
	},
	{
		kind: "a key that counts alone",
		text: "---\ntitle: Out\ndate: 2026-03-14\noverride:tags:\n---\n\nText.\n",
		facts: { dialectId: "eleventy", path: "posts/out.md" },
	},
	{
		kind: "posts that a layout names otherwise",
		text: "---\nheadline: Out\ndate: 2026-03-14\n---\n\nText.\n",
		facts: { dialectId: "eleventy", path: "posts/out.md" },
	},
	{
		kind: "Markdown in an element that a paired tag reads",
		text: '---\ntitle: Out\ndate: 2026-03-14\n---\n\n<div class="note">{% markdown %}\nSee [the deck](https://example.org/deck).\n{% endmarkdown %}</div>\n',
		facts: { dialectId: "eleventy", path: "posts/out.md" },
	},
];

describe("what whole blogs hold", () => {
	for (const { kind, text, facts } of posts) {
		it(`is not warned about: ${kind}`, () => {
			const findings = checkPost(readPost(text, { ...facts, isPostByPath: true, today: "2026-11-28" }));
			const told = findings.filter(({ severity }) => severity === "error" || severity === "warning");
			assert.deepEqual(
				told.map(({ ruleId, message }) => `${ruleId}: ${message}`),
				[],
			);
		});
	}
});
