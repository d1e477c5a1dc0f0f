import assert from "node:assert/strict";
import { anchorsOf } from "../../../../src/core/post/heading-anchors.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

const headings = [
	"Hello, World!",
	"Hello, World!",
	"日本語 の Title",
	'1. C++ & "Q&A" – Don\'t',
	"a -- b",
	"`code` and *em*",
	"A [link](https://x.org) text",
	"Über uns",
	"What's new in 2.0?",
	"foo_bar baz",
	"Émile’s A.B.C",
	"🎉 Party",
	"C#",
	"Two  blanks",
	"2026",
	"a/b: c (d)",
	"Hello World 1",
	"ЗАГОЛОВОК Привет",
];

/** The ids that the engines themselves gave: Jekyll 4.3.1, Hugo 0.111.3, Python-Markdown 3.4.1, pandoc 2.17, hexo-util 4, @mdit-vue/shared 3. */
const recorded: Readonly<Record<string, readonly string[]>> = {
	jekyll: [
		...[
			"hello-world",
			"hello-world-1",
			"日本語-の-title",
			"1-c--qa--dont",
			"a--b",
			"code-and-em",
			"a-link-text",
		],
		...["über-uns", "whats-new-in-20", "foo_bar-baz", "émiles-abc", "-party", "c", "two--blanks", "2026"],
		...["ab-c-d", "hello-world-1", "заголовок-привет"],
	],
	hugo: [
		...["hello-world", "hello-world-1", "日本語-の-title", "1-c--qa--dont", "a----b", "code-and-em"],
		...["a-linkhttpsxorg-text", "über-uns", "whats-new-in-20", "foo_bar-baz", "émiles-abc", "-party", "c"],
		...["two--blanks", "2026", "ab-c-d", "заголовок-привет"],
	],
	mkdocs: [
		...[
			"hello-world",
			"hello-world_1",
			"title",
			"1-c-qa-dont",
			"a-b",
			"code-and-em",
			"a-link-text",
			"uber-uns",
		],
		...["whats-new-in-20", "foo_bar-baz", "emiles-abc", "party", "c", "two-blanks", "2026", "ab-c-d"],
		...["hello-world-1"],
	],
	quarto: [
		...["hello-world", "hello-world-1", "日本語-の-title", "c-qa-dont", "a-b", "code-and-em", "a-link-text"],
		...["über-uns", "whats-new-in-2.0", "foo_bar-baz", "émiles-a.b.c", "party", "c", "two-blanks", "ab-c-d"],
		...["заголовок-привет"],
	],
	hexo: [
		...[
			"Hello-World",
			"日本語-の-Title",
			"1-C-Q-A-–-Don-t",
			"a-b",
			"code-and-em",
			"Uber-uns",
			"What-s-new-in-2-0",
		],
		...["foo-bar-baz", "Emile’s-A-B-C", "🎉-Party", "C", "Two-blanks", "2026", "a-b-c-d", "Hello-World-1"],
		...["ЗАГОЛОВОК-Привет"],
	],
	vuepress: [
		...[
			"hello-world",
			"日本語-の-title",
			"_1-c-q-a-–-don-t",
			"a-b",
			"code-and-em",
			"uber-uns",
			"what-s-new-in-2-0",
		],
		...["foo-bar-baz", "emile-s-a-b-c", "🎉-party", "c", "two-blanks", "_2026", "a-b-c-d", "hello-world-1"],
	],
};

describe("the ids of headings", () => {
	const body = headings.map((text) => `## ${text}\n`).join("\n");
	for (const [dialectId, ids] of Object.entries(recorded)) {
		it(`are those that ${dialectId} gives`, () => {
			const anchors = anchorsOf(readPost(body, { dialectId }));
			assert.deepEqual(
				ids.filter((id) => !anchors?.ids.has(id)),
				[],
			);
		});
	}

	it("are not known of engines that leave them to plugins", () => {
		for (const dialectId of ["eleventy", "gatsby", "pelican", "wordpress", "custom", "plain"])
			assert.equal(anchorsOf(readPost(body, { dialectId })), undefined, dialectId);
	});

	it("are also those that the writer gives", () => {
		const text =
			"## One {#first}\n\n## Two\n{: #second}\n\n<h2 id=\"third\">Three</h2>\n\n<a name=fourth></a>\n\n<a id = 'fifth'></a>\n";
		const anchors = anchorsOf(readPost(text, { dialectId: "jekyll" }));
		for (const id of ["first", "second", "third", "fourth", "fifth"]) assert.ok(anchors?.ids.has(id), id);
	});
});
