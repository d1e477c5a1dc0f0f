import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { renderPost } from "../../../../src/core/preview/render-post.ts";

describe("renderPost", () => {
	it("gives each top-level block its HTML and line", () => {
		assert.deepEqual(shown("---\ntitle: A\n---\n\n# One\n\nTwo *three*.\nFour.\n"), [
			"4: <h1>One</h1>",
			"6: <p>Two <em>three</em>.\nFour.</p>",
		]);
	});

	it("leaves out what shows nothing", () => {
		assert.deepEqual(shown("[a][1]\n\n [1]: https://example.org/\n"), [
			'0: <p><a href="https://example.org/">a</a></p>',
		]);
	});

	it("tells on which lines a block ends, and its list items and table rows start", () => {
		const { blocks } = renderPost(readPost("Two\nlines.\n\n- a\n  - b\n\n- c\n\n\n| h |\n| - |\n| 1 |\n"), {
			resolveImage: String,
		});
		assert.deepEqual(
			blocks.map(({ line, endLine, rows }) => ({ line, endLine, rows })),
			[
				{ line: 0, endLine: 2, rows: undefined },
				{ line: 3, endLine: 7, rows: [0, 1, 3] },
				{ line: 9, endLine: 12, rows: [0, 2] },
			],
		);
	});

	it("keeps a block's key where others come, go and move", () => {
		const before = keys("One.\n\nTwo.\n\nThree.\n");
		const after = keys("---\ntitle: A\n---\n\nThree.\n\nNew.\n\nOne.\n\nTwo.\n");
		assert.deepEqual([before[2], before[0], before[1]], [after[0], after[2], after[3]]);
	});

	it("gives equal blocks different keys, the first the same one in any post", () => {
		const [first, second] = keys("Same.\n\nSame.\n");
		assert.notEqual(first, second);
		assert.equal(first, keys("Same.\n")[0]);
	});

	it("changes the key where a definition changes what a block means", () => {
		const [before] = keys("[a][1]\n\n[1]: https://example.org/1\n");
		const [after] = keys("[a][1]\n\n[1]: https://example.org/2\n");
		assert.notEqual(before, after);
	});

	it("asks for the address of every image, in Markdown and in HTML", () => {
		assert.deepEqual(
			shown(
				'Text ![a](hall.png "t") and <img src=raw.png alt=b>.\n\n<div><img alt="c" src=\'block.png\'></div>\n',
			),
			[
				'0: <p>Text <img src="at:hall.png" alt="a" title="t" /> and <img src="at:raw.png" alt=b>.</p>',
				'2: <div><img alt="c" src="at:block.png"></div>',
			],
		);
	});

	it("asks anew each time, as a file may be found later", () => {
		const post = readPost("![](hall.png)\n");
		const sourceFor = (address: string) =>
			/src="([^"]*)"/.exec(renderPost(post, { resolveImage: () => address }).blocks[0]?.html ?? "")?.[1];
		assert.equal(sourceFor(""), "");
		assert.equal(sourceFor("found"), "found");
	});

	it("escapes the addresses it is given", () => {
		const { blocks } = renderPost(readPost("x ![](a)"), { resolveImage: () => 'x"><script>' });
		assert.equal(blocks[0]?.html, '<p>x <img src="x&quot;&gt;&lt;script&gt;" alt="" /></p>\n');
	});

	for (const dialectId of ["jekyll", "hugo", "wordpress", "zola", "docusaurus", "plain"] as const) {
		it(`makes no caption of an alt text or title, as ${dialectId} does not`, () => {
			assert.deepEqual(
				shown('![The hall](hall.png "At nine")\n\n[![Deck](deck.png)](https://example.org/)\n', {
					dialectId,
				}),
				[
					'0: <p><img src="at:hall.png" alt="The hall" title="At nine" /></p>',
					'2: <p><a href="https://example.org/"><img src="at:deck.png" alt="Deck" /></a></p>',
				],
			);
		});
	}

	it("makes a figure of a picture that stands alone where Pandoc does, its alt text below", () => {
		assert.deepEqual(
			shown(
				'![The <hall>](hall.png "At nine")\n\n![](a.png)\n\n[![Deck](deck.png)](https://example.org/)\n',
				{
					dialectId: "quarto",
				},
			),
			[
				'0: <figure><img src="at:hall.png" alt="The &lt;hall&gt;" title="At nine" /><figcaption>The <hall></figcaption></figure>',
				'2: <p><img src="at:a.png" alt="" /></p>',
				'4: <p><a href="https://example.org/"><img src="at:deck.png" alt="Deck" /></a></p>',
			],
		);
	});

	it("has no style attributes, but keeps how cells are aligned", () => {
		assert.match(shown("|a|b|\n|-|-:|\n|1|2|\n")[0] ?? "", /<th>a<\/th>\n<th align="right">b<\/th>/);
		assert.deepEqual(
			shown(`<p STYLE = "color: red" id=a>x</p>\n\nand <b style>y</b> <i style=z title=t>z</i>\n`),
			["0: <p  id=a>x</p>", "2: <p>and <b >y</b> <i  title=t>z</i></p>"],
		);
	});

	it("keeps together what raw HTML holds together", () => {
		const text = "One.\n\n<details>\n<summary>More</summary>\n\n*Two.*\n\n</details>\n\nThree.\n";
		assert.deepEqual(shown(text), [
			"0: <p>One.</p>",
			"2: <details>\n<summary>More</summary>\n<p><em>Two.</em></p>\n</details>",
			"9: <p>Three.</p>",
		]);
	});

	function shown(text: string, facts: PostFacts = {}): readonly string[] {
		return render(text, facts).map(({ line, html }) => `${line}: ${html.trimEnd()}`);
	}

	function keys(text: string): readonly string[] {
		return render(text).map(({ key }) => key);
	}

	function render(text: string, facts: PostFacts = {}) {
		return renderPost(readPost(text, facts), { resolveImage: (destination) => `at:${destination}` }).blocks;
	}
});
