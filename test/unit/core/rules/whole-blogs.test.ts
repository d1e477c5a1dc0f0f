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
		kind: "an address in angle brackets that Liquid writes",
		text: "---\ntitle: Out\n---\n\n* <{{ talk.deck.url }}>\n",
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
	{
		kind: "a file on a forge that is called TODO",
		text: "---\ntitle: Out\ndate: 2026-03-14\n---\n\nSee the [list](https://github.com/ann/deck/blob/main/TODO), the [wiki](https://trac.example.net/wiki/TODO) and [more](https://example.net/notes/TODO.md).\n",
		facts: { dialectId: "jekyll", path: "_posts/2026-03-14-out.md" },
	},
	{
		kind: "a section of what is still to be done, which the contents lead to",
		text: 'Title: Out\nDate: 2026-03-14\n\n1. [Talks](#talks)\n1. [TODO](#TODO)\n\n# Talks\n\nText.\n\n<a id="TODO"></a>\n# TODO\n\nMore talks.\n',
		facts: { dialectId: "pelican", path: "content/out.md" },
	},
	{
		kind: "a page that is called so",
		text: "Title: TODO\nDate: 2026-03-14\nTags: Todo\n\n# TODO\n\nMore talks.\n",
		facts: { dialectId: "pelican", path: "content/pages/todo.md" },
	},
	{
		kind: "numbers in brackets that lead to plain notes",
		text: "---\ntitle: Out\ndate: 2026-03-14\n---\n\nAll is tested. [1] [2] [3]\n\n[1] Disc, https://example.org/1\n[2] Live image, https://example.org/2\n[3] Both, https://example.org/3\n",
		facts: { dialectId: "jekyll", path: "_posts/2026-03-14-out.md" },
	},
	{
		kind: "the month first, as Quarto's documents have it, in a folder that tells the same day",
		text: "---\ntitle: Out\ndate: 2/14/2026\n---\n\nText.\n",
		facts: { dialectId: "quarto", path: "blog/posts/2026-02-14-out/index.qmd" },
	},
	{
		kind: "day and month that the name of the folder tells apart",
		text: '---\ntitle: Out\ndate: "12/5/2026"\n---\n\nText.\n',
		facts: { dialectId: "quarto", path: "blog/posts/2026-12-05-out/index.qmd" },
	},
	{
		kind: "text in angle brackets that kramdown shows in HTML",
		text: "---\ntitle: Out\ndate: 2026-03-14\n---\n\n<table><tr><td>\nBy Ann Lee <ann@example.org>, at <first row, left>\n</td></tr></table>\n",
		facts: { dialectId: "jekyll", path: "_posts/2026-03-14-out.md" },
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

describe("a file that is no post", () => {
	const files = [
		[
			"a folder whose name begins with a dot",
			".vercel/output/src/content/posts/out.mdx",
			{ dialectId: "astro" },
			"title: Out\npubDate: 2026-03-14",
		],
		[
			"a hidden folder of a post's name",
			".claude/skills/blog-post/references/types.md",
			{ dialectId: "quarto" },
			"title: Types",
		],
		[
			"a page of Quarto that lists posts",
			"docs/blog/archive/index.qmd",
			{ dialectId: "quarto" },
			"title: Blog\nlisting:\n  contents: posts",
		],
		[
			"a page of Eleventy that goes through posts",
			"src/blog/all.md",
			{ dialectId: "eleventy" },
			"title: Blog\ndate: 2026-03-14\npagination:\n  data: collections.posts",
		],
		[
			"a document beside a post of Quarto's",
			"posts/2026-07-02-tables/examples/cars.qmd",
			{ dialectId: "quarto" },
			"title: Cars",
		],
	] as const;
	for (const [kind, path, facts, fields] of files) {
		it(`is ${kind}`, () => {
			assert.equal(readPost(`---\n${fields}\n---\n\nText.\n`, { ...facts, path }).isPost, false);
		});
	}

	it("is a page of Pelican's, which needs no date", () => {
		const isPost = (path: string) =>
			readPost("Title: About\n\nText.\n", { dialectId: "pelican", path }).isPost;
		assert.deepEqual(["content/pages/about.md", "pages/about.md", "content/about.md"].map(isPost), [
			false,
			false,
			true,
		]);
	});
});

describe("an impossible day", () => {
	const severityOf = (dialectId: string, date: string) =>
		checkPost(readPost(`---\ntitle: Out\ndate: ${date}\n---\n\nText.\n`, { dialectId, isPostByPath: true }))
			.filter(({ ruleId }) => ruleId === "invalid-date")
			.map(({ severity }) => severity);

	it("is a warning where the engine builds the site with the day after, an error where it stops", () => {
		assert.deepEqual(
			["docusaurus", "hexo", "eleventy", "hugo"].map((id) => severityOf(id, "2026-02-29 11:00:00")),
			[["warning"], ["warning"], ["warning"], ["error"]],
		);
	});
});
