import assert from "node:assert/strict";
import fc from "fast-check";
import { applyPasted } from "../../../../src/core/inserts/pasted-edit.ts";
import { isWorthConverting } from "../../../../src/core/pasted-html/worth-converting.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { cpuTime } from "../../../support/cpu-time.ts";
import { runs } from "../../../support/long-run.ts";
import { pasteHtml } from "../../../support/paste-html.ts";

const PIECES = [
	"<p>",
	"</p>",
	"<b>",
	"</b>",
	"<i> ",
	"</i>",
	"<ul>",
	"<li>",
	"</li>",
	"</ul>",
	"<ol start=7>",
	"</ol>",
	"<h2>",
	"</h2>",
	"<h5>",
	"<pre>",
	"</pre>",
	"<code class=language-go>",
	"</code>",
	"<table>",
	"<tr>",
	"<td>",
	"<th colspan=2>",
	"</table>",
	"<br>",
	"<hr>",
	"<blockquote>",
	"</blockquote>",
	"<a href='https://example.org/a?b=1&amp;c=(2'>",
	'<a href="java\tscript:alert(1)">',
	"<a href='javascript:alert(1)'>",
	"<a href='&#1;javascript:alert(1)'>",
	"<a href='data:text/html,x'>",
	"</a>",
	"<img src='https://example.org/i.jpg' alt='[a] ] *b*'>",
	"<img src='data:image/png;base64,xx' alt=dot>",
	"<img src=x onerror=alert(1)>",
	"<script>alert(1)</script>",
	"<style>p{}</style>",
	"<span style='font-weight:700'>",
	"</span>",
	"<div>",
	"</div>",
	"<iframe src='https://www.youtube.com/embed/abc'></iframe>",
	"<iframe src='javascript:alert(1)'></iframe>",
	"<svg onload=alert(1)>",
	"<p class=MsoListParagraph style='mso-list:l0 level2'>",
	"<figure>",
	"<figcaption>",
	"<input type=checkbox checked>",
	"word",
	" other ",
	"*",
	"_",
	"`",
	"|",
	"[x]",
	"](y)",
	"&lt;T&gt;",
	"&nbsp;",
	"{{ x }}",
	"{% y %}",
	"# ",
	"1. ",
	"- ",
	"\n",
	"\n\n",
	"é",
	"日本",
	"\\",
	"~~",
	"<",
	"&",
	"\u0000",
];
const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(""));
const posts = [
	"",
	"---\nlayout: post\ntitle: A\n---\n\n## One\n\nSome text.\n\n[x][1] here.\n\n[1]: https://example.org/x\n",
	"---\ntitle: A\n---\n\n- [a](https://example.org/a)\n\nText\r\n\r\nMore",
];

describe("Pasting any HTML", () => {
	it("runs nothing and never throws, wherever it goes", () => {
		fc.assert(
			fc.property(html, fc.constantFrom(...posts), fc.nat(), fc.nat(), (written, text, a, b) => {
				const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
					number,
					number,
				];
				isWorthConverting(written);
				const post = readPost(text);
				const edits = pasteHtml(post, { start, end }, written);
				if ("refusal" in edits) return;
				const pasted = readPost(applyPasted(text, edits));
				for (const { destination } of [...pasted.body.links, ...pasted.body.images])
					assert.doesNotMatch(destination, /^[\s\p{Cc}]*(?:javascript|data|vbscript|file):/iu);
				assert.doesNotMatch(
					applyPasted(
						"",
						edits.map((edit) => ({ ...edit, range: { start: 0, end: 0 } })),
					),
					/<(?:script|iframe|img|svg|style|object)\b/i,
				);
			}),
			{ numRuns: runs(400) },
		);
	});

	it("takes time in proportion to its length", () => {
		const piece =
			"<p>Some <b>words</b> and <a href='https://example.org/a'>a link</a></p><ul><li>one</li><li>two</li></ul>";
		for (const part of [
			piece,
			"<div><b>",
			"<ul><li>",
			"<table><tr><td>",
			"<p class=MsoListParagraph style='mso-list:l0 level1'>a</p>",
			"<a href='",
			"<!--",
			"&amp;",
			"<li>x",
			"<h2>x</h2>",
		]) {
			const long = part.repeat(Math.ceil(150_000 / part.length));
			const start = cpuTime();
			pasteHtml(readPost("---\nlayout: post\n---\n\n"), { start: 21, end: 21 }, long);
			isWorthConverting(long);
			const took = cpuTime() - start;
			assert.ok(took < 10_000, `${part}: ${Math.round(took)} ms`);
		}
	});
});
