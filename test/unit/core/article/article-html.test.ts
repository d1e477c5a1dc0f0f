import assert from "node:assert/strict";
import { articleHtml } from "../../../../src/core/article/article-html.ts";
import { readImageSettings } from "../../../../src/core/images/image-map.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

describe("articleHtml", () => {
	it("is the body as readers get it, references resolved and entities right", () => {
		assert.equal(
			body(
				"---\ntitle: A\n---\n\nWe & *you* said &quot;hi&quot; at [the harbour][1]&nbsp;again.\n\n[1]: https://example.org/?a=1&b=2\n",
			),
			'<p>We &amp; <em>you</em> said "hi" at <a href="https://example.org/?a=1&amp;b=2">the harbour</a>&nbsp;again.</p>\n',
		);
	});

	it("keeps what articles are made of", () => {
		const html = body(
			'## Day one\n\n- a\n- b\n\n```ts\na < b\n```\n\n| h |\n| -: |\n| 1 |\n\n![](https://example.org/hall.png "The hall")\n\nH<sub>2</sub>O<br>\n',
		);
		assert.equal(
			html,
			[
				"<h2>Day one</h2>\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n",
				'<pre><code class="language-ts">a &lt; b\n</code></pre>\n',
				'<table>\n<thead>\n<tr>\n<th align="right">h</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="right">1</td>\n</tr>\n</tbody>\n</table>\n',
				'<p><img src="https://example.org/hall.png" alt="" title="The hall"></p>\n',
				"<p>H<sub>2</sub>O<br></p>\n",
			].join("\n"),
		);
	});

	it("gives pictures and links the addresses they will have at the post's permalink", () => {
		const post = "---\ntitle: A\nlayout: post\npermalink: https://blog.example/2026/day/\n---\n\n";
		assert.equal(
			body(
				`${post}![a](/images/hall.png) ![b](../b.png) [c](/about/) [d](#x) [e](short.md) <img src="//cdn.example/c.png">\n`,
			),
			'<p><img src="https://blog.example/images/hall.png" alt="a"> <img src="https://blog.example/2026/b.png" alt="b"> ' +
				'<a href="https://blog.example/about/">c</a> <a href="#x">d</a> <a href="short.md">e</a> <img src="https://cdn.example/c.png"></p>\n',
		);
	});

	it("takes the address of local pictures from recap.images.baseUrl, and tells which have none", () => {
		const map = readImageSettings({ folder: "images", baseUrl: "https://cdn.example/img/" });
		assert.ok(!("refusal" in map));
		const post = readPost(
			"![a](../images/2026/hall%201.png) ![b](../other/b.png) ![c](data:image/gif;base64,AA)\n",
			{
				path: "_posts/2026-01-31-a.md",
			},
		);
		const { html, localImages } = articleHtml(post, { map, form: "body" });
		assert.match(html, /src="https:\/\/cdn\.example\/img\/2026\/hall%201\.png"/);
		assert.match(html, /src="\.\.\/other\/b\.png"/);
		assert.deepEqual(localImages, ["../other/b.png"]);
	});

	it("puts a link where something would be embedded, and nothing where only the engine knows", () => {
		assert.equal(
			body(
				'<iframe src="https://video.example/e/1" title="The talk"><p>no frames</p></iframe>\n\n{% gist 12 %}\n\nEnd.\n',
			)
				.replace(/\s+/g, " ")
				.trim(),
			'<a href="https://video.example/e/1">The talk</a> <p>End.</p>',
		);
	});

	it("makes a whole page of it", () => {
		const post = readPost('---\ntitle: "Day &amp; night <1>"\nlang: de\n---\n\nHello.\n');
		const { html } = articleHtml(post, { map: noMap, form: "page" });
		assert.match(html, /^<!DOCTYPE html>\n<html lang="de">/);
		assert.match(html, /<title>Day &amp; night &lt;1&gt;<\/title>/);
		assert.match(html, /<article>\n<h1>Day &amp; night &lt;1&gt;<\/h1>\n<p>Hello\.<\/p>\n<\/article>/);
	});
});

const noMap = { folder: undefined, bases: [] };

function body(text: string): string {
	return articleHtml(readPost(text), { map: noMap, form: "body" }).html;
}
