import assert from "node:assert/strict";
import { applyPasted } from "../../../../src/core/inserts/pasted-edit.ts";
import { mostHtml } from "../../../../src/core/pasted-html/paste-page.ts";
import { isWorthConverting } from "../../../../src/core/pasted-html/worth-converting.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { pasteHtml } from "../../../support/paste-html.ts";

/** Jekyll's front matter; links stand beside their words. */
const INLINE = "---\nlayout: post\ntitle: A\n---\n\n[a](https://example.org/a)\n\n";

/** What a page becomes at the end of a post. */
function markdown(html: string, text = INLINE): string {
	const edits = pasteHtml(readPost(text), { start: text.length, end: text.length }, html);
	if ("refusal" in edits) return edits.refusal;
	return applyPasted(text, edits).slice(text.length);
}

/** `«»` marks what is pasted over. */
function pastedOver(marked: string, html: string): string {
	const start = marked.indexOf("«");
	const end = marked.indexOf("»") - 1;
	const text = marked.replace(/[«»]/g, "");
	const edits = pasteHtml(readPost(text), { start, end }, html);
	return "refusal" in edits ? edits.refusal : applyPasted(text, edits);
}

describe("A page's HTML", () => {
	it("keeps a picture that stands deep in emphasis", () => {
		assert.equal(
			markdown('<p><em> <b><img src="https://example.org/a.png" alt="A"></b></em> Words</p>'),
			"***![A](https://example.org/a.png)*** Words\n",
		);
	});

	it("keeps a table's caption above it", () => {
		const row = "<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>";
		assert.equal(
			markdown(`<table><caption>The <b>caption</b></caption>${row}</table>`),
			"The **caption**\n\n| A | B |\n| - | - |\n| 1 | 2 |\n",
		);
	});

	it("keeps a page that is a form as a whole, and no form of a page", () => {
		const page = "<h2>Otters</h2><p>We saw them.</p>";
		const search =
			'<form><p><label>Search</label><input type="text" value="otters"><button>Go</button></p></form>';
		assert.equal(markdown(`<form><div>${page}</div></form>${search}`), "## Otters\n\nWe saw them.\n");
	});

	it("keeps the addresses of sounds and of players that name them in an element", () => {
		assert.equal(
			markdown(
				'<p>Words</p><video><source src="https://example.org/a.mp4"></video><audio src="https://example.org/a.mp3"></audio>',
			),
			"Words\n\n<https://example.org/a.mp4>\n\n<https://example.org/a.mp3>\n",
		);
	});

	it("keeps words that would be attributes to kramdown", () => {
		assert.equal(markdown("<p>Words</p><p>{: .wide}</p>"), "Words\n\n{&#58; .wide}\n");
	});

	it("writes no definition for an address that stands by itself", () => {
		const text = "---\nlayout: post\ntitle: A\n---\n\nA [talk][1].\n\n[1]: /one\n";
		const at = text.indexOf("[1]: /one");
		const html = '<p>See <a href="https://example.org/x">https://example.org/x</a> now</p>';
		const edits = pasteHtml(readPost(text), { start: at - 1, end: at - 1 }, html);
		assert.ok(!("refusal" in edits));
		assert.equal(
			applyPasted(text, edits),
			"---\nlayout: post\ntitle: A\n---\n\nA [talk][1].\n\nSee <https://example.org/x> now\n\n[1]: /one\n",
		);
	});

	it("goes below a list of which the rest would be code", () => {
		const text = "---\nlayout: post\ntitle: A\n---\n\n- item\n\n    more [b](/b)\n";
		const at = text.indexOf("item") + 4;
		const edits = pasteHtml(readPost(text), { start: at, end: at }, "<p>a</p><p>b</p>");
		assert.ok(!("refusal" in edits));
		assert.equal(
			applyPasted(text, edits),
			"---\nlayout: post\ntitle: A\n---\n\n- item\n\n    more [b](/b)\n\na\n\nb\n",
		);
	});

	it("from a blog keeps headings, links, lists, code and pictures, and nothing of the page", () => {
		const page = `<html><head><title>x</title></head><body><!--StartFragment--><h1>Otters <a class="anchor" href="#o">#</a></h1>
<p>We saw <strong>Ann Lee </strong>talk about <a href="https://example.org/n?utm_source=x&amp;a=1&amp;b=2">nets</a>&nbsp;and <code>Vec&lt;T&gt;</code>.<br>Twice.</p>
<h3>Code</h3><div class="highlight language-rust"><pre><code>fn main() {}\n</code></pre></div>
<ul><li>One</li><li><p>Two</p><ul><li>Deep</li></ul></li></ul>
<figure><img src="https://i0.wp.com/example.org/hall.jpg?resize=300" alt="The hall"><figcaption>A <em>full</em> hall</figcaption></figure>
<blockquote><p>Said she.</p></blockquote>
<div class="sharedaddy"><ul><li>Twitter</li></ul></div><script>alert(1)</script><a href="javascript:alert(1)">more</a><!--EndFragment--></body></html>`;
		assert.equal(
			markdown(page),
			`## Otters

We saw **Ann Lee** talk about [nets](https://example.org/n?a=1&b=2) and \`Vec<T>\`.${"  "}
Twice.

#### Code

\`\`\`rust
fn main() {}
\`\`\`

- One
- Two
    - Deep

![The hall](https://example.org/hall.jpg)

*A full hall*

> Said she.

more
`,
		);
	});

	it("from Google Docs: bold and italics by their style, lists in their items", () => {
		assert.equal(
			markdown(
				`<b style="font-weight:normal;" id="docs-internal-guid-1"><h2><span style="font-weight:400">Plan</span></h2><p><span style="font-weight:700">Bold</span><span style="font-weight:400"> and </span><span style="font-style:italic">italic</span></p><ul><li><p><span>a</span></p></li><ul><li><p>b</p></li></ul></ul></b>`,
			),
			"## Plan\n\n**Bold** and *italic*\n\n- a\n    - b\n",
		);
	});

	it("from Word: paragraphs with a level become lists", () => {
		assert.equal(
			markdown(
				`<p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>  </span></span>First<o:p></o:p></p><p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>Inner</p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2. </span>Second</p>`,
			),
			"1. First\n    - Inner\n2. Second\n",
		);
	});

	it("from a code site: no line numbers, the language", () => {
		assert.equal(
			markdown(
				`<table class="rouge-table"><tr><td class="gutter">1\n2</td><td class="code"><pre data-lang="go">a&nbsp;:= 1<br>b</pre></td></tr></table>`,
			),
			"```go\na := 1\nb\n```\n",
		);
	});

	it("with a table", () => {
		assert.equal(
			markdown(
				`<table><tr><td>Name</td><td>Talk</td></tr><tr><td>Ann | Lee</td><td><p>one</p><p>two</p></td></tr></table>`,
			),
			"| Name | Talk |\n| - | - |\n| Ann \\| Lee | one<br>two |\n",
		);
	});

	it("with players and emoji", () => {
		assert.equal(
			markdown(
				`<p>Hi <img class="emoji" alt="🦦" src="x.png"></p><iframe src="//www.youtube.com/embed/abc-1?rel=0" title="My talk"></iframe>`,
			),
			"Hi 🦦\n\n[My talk](https://www.youtube.com/watch?v=abc-1)\n",
		);
	});

	it("unwraps redirections and resolves addresses", () => {
		assert.equal(
			markdown(
				`<base href="https://example.org/b/"><p><a href="https://www.google.com/url?q=https://example.org/t&amp;sa=D">a</a> <a href="../c d">b</a> <a href="data:x">c</a></p>`,
			),
			"[a](https://example.org/t) [b](https://example.org/c%20d) c\n",
		);
		assert.equal(markdown(`<p>x <a href="img/y">y</a></p>`), "x [y](img/y)\n");
	});

	it("leaves prose as it reads", () => {
		assert.equal(
			markdown(
				"<p>1. no list, a &lt;T&gt; and {{ x }} and a | b, foo<b>(bar)</b>baz, R&amp;D, A_b_c *d*</p>",
			),
			"1\\. no list, a &lt;T> and {\\{ x }} and a &#124; b, foo<strong>(bar)</strong>baz, R&amp;D, A_b_c \\*d\\*\n",
		);
	});

	it("takes the post's style: references, the list's mark, the section's level", () => {
		assert.equal(
			pastedOver(
				"---\nlayout: post\ntitle: A\n---\n\n### Day one\n\n* [a][1]\n\n«»\n\n[1]: https://example.org/a\n",
				`<h2>B</h2><ul><li><a href="https://example.org/a">a</a> <a href="https://example.org/b">b</a></li></ul>`,
			),
			"---\nlayout: post\ntitle: A\n---\n\n### Day one\n\n* [a][1]\n\n#### B\n\n* [a][1] [b][2]\n\n[1]: https://example.org/a\n[2]: https://example.org/b\n",
		);
	});

	// Browsers drop control characters at an address's beginning, and tabs and line ends anywhere, before they read its scheme.
	it("keeps the words alone of a link that would run something, however it is hidden", () => {
		const based = (link: string) => `<base href="https://example.org/a/">${link}`;
		for (const hidden of [
			"&#1;javascript:alert(1)",
			" &#31;vbscript:x",
			"java&#10;script:alert(1)",
			"&#3;data:text/html,x",
			"&#127;javascript:alert(1)",
		])
			for (const page of [
				`<p><a href="${hidden}">more</a></p>`,
				based(`<p><a href="${hidden}">more</a></p>`),
				`<p>more<img src="${hidden}" alt=""></p>`,
			])
				assert.equal(markdown(page), "more\n", JSON.stringify(page));
	});

	it("goes into a sentence, and between paragraphs", () => {
		const post = "---\nlayout: post\ntitle: A\n---\n\nSee «this» now.\n";
		assert.equal(
			pastedOver(post, `<a href="https://example.org/b">it all</a>`),
			"---\nlayout: post\ntitle: A\n---\n\nSee [it all][1] now.\n\n[1]: https://example.org/b\n",
		);
		assert.equal(
			pastedOver(post, "<h2>B</h2><p>c</p>"),
			"---\nlayout: post\ntitle: A\n---\n\nSee \n\n## B\n\nc\n\n now.\n",
		);
		assert.equal(
			pastedOver(post.replaceAll("\n", "\r\n"), "<p>b</p><p>c</p>"),
			"---\r\nlayout: post\r\ntitle: A\r\n---\r\n\r\nSee \r\n\r\nb\r\n\r\nc\r\n\r\n now.\r\n",
		);
	});

	it("is refused with one sentence where it is too much, or has nothing", () => {
		assert.equal(
			markdown(`<p>${"x".repeat(mostHtml)}</p>`),
			"Copy a part of the page: more than 2 MB of HTML is too much at once.",
		);
		assert.equal(
			markdown("<div>".repeat(50_000)),
			"Copy a part of the page: its elements stand too deep inside each other.",
		);
		assert.equal(markdown("<script>x</script>"), "Nothing of this page can be kept as Markdown.");
		assert.equal(
			pastedOver("---\ntitle: «»A\n---\n", "<b>x</b>"),
			"Move the cursor below the front matter first.",
		);
	});

	it("is offered where plain text loses something", () => {
		for (const html of [
			'<a href="x">y</a>',
			"<html><body><h2>x</h2></body></html>",
			"<table><tr><td>x<td>y</table>",
		])
			assert.ok(isWorthConverting(html), html);
		for (const html of [
			"<p>words</p>",
			"<html><body><table><tr><td>one cell</td></tr></table></body></html>",
			'<meta charset="utf-8"><img src="x.png" alt="">',
			'<div style="color: #000;font-family: Menlo;white-space: pre;"><div><span>a</span><b>b</b></div></div>',
			"",
		])
			assert.ok(!isWorthConverting(html), html);
	});
});
