import assert from "node:assert/strict";
import { noteComment } from "../../../../src/core/jekyll-layout/note-comment.ts";
import { splitLayout } from "../../../../src/core/jekyll-layout/split-layout.ts";
import { cpuTime } from "../../../support/cpu-time.ts";

const content = "<div data-recap-content></div>";

describe("splitLayout", () => {
	it("takes a page apart: stylesheets in order, attributes, and the body around the post", () => {
		const page = `<!DOCTYPE html><html lang="en" class="dark"><head><title>T</title><meta charset="utf-8">
			<link rel="stylesheet" href="/assets/a.css" media="print"><style>p > a { color: red }</style><link rel="icon" href="/i.png"></head>
			<body class="post wide" data-theme="x" onload="go()"><nav><a href="/">Home</a></nav><main>${content}</main><p>© 2026 &amp; on</body></html>`;
		assert.deepEqual(splitLayout(page), {
			stylesheets: [
				{ kind: "link", href: "/assets/a.css", media: "print" },
				{ kind: "inline", css: "p > a { color: red }", media: undefined },
			],
			rootAttributes: { lang: "en", class: "dark" },
			bodyAttributes: { class: "post wide", "data-theme": "x" },
			html: `\n\t\t\t<nav><a href="/">Home</a></nav><main>${content}</main><p>© 2026 &amp; on</p>`,
			isWhole: true,
		});
	});

	const dropped: Readonly<Record<string, string>> = {
		"<script>alert(1)</script><p>a</p>": "<p>a</p>",
		"<p onclick=go() onmouseover='x' title=t>a</p>": '<p title="t">a</p>',
		"<iframe src=x>in</iframe><object data=x>in</object><embed src=x><frameset><frame src=x></frameset>": "",
		"<noscript><p>in</p></noscript><template><p>in</p></template><noembed><i>in</i></noembed>": "",
		"<a href='javascript:go()'>a</a><a href=' java\tscript:go()'>b</a><a href='&#106;avascript:go()'>c</a>":
			"<a>a</a><a>b</a><a>c</a>",
		"<a href='https://x.y/a?b=1&amp;c'>a</a><a href='a:b'>b</a><a href='/a:b'>c</a><a href='#x'>d</a>":
			'<a href="https://x.y/a?b=1&amp;c">a</a><a>b</a><a href="/a:b">c</a><a href="#x">d</a>',
		"<img src='data:image/png;base64,AA'><img src='data:text/html,x'><a href='data:image/png;base64,AA'>a</a>":
			'<img src="data:image/png;base64,AA"><img><a>a</a>',
		"<img srcset='a.png 1x, javascript:go() 2x'><img srcset='a.png 1x, https://x.y/b.png 2x'>":
			'<img><img srcset="a.png 1x, https://x.y/b.png 2x">',
		"<form action=/send><input name=q formaction=/x></form>": '<input name="q">',
		"<svg><script>go()</script><a xlink:href='javascript:go()'><path d='M0'/></a><animate onbegin=go() /><use href='x.svg#a'/><use href='#a'/></svg>":
			'<svg><a><path d="M0"></path></a><use></use><use href="#a"></use></svg>',
		"<math><mtext><style><img onerror=go()></style></mtext></math>": "",
		"<xmp><b></xmp><plaintext><b>": "",
		"<base href='https://evil.example/'><meta http-equiv=refresh content='0;url=x'><link rel=preload href=x>":
			"",
		"<!-- a <b> --><p>a<!--[if IE]><script>x</script><![endif]-->": "<p>a</p>",
		"<p title='<script>&quot;\"'>a &lt;b&gt;": '<p title="&lt;script&gt;&quot;&quot;">a &lt;b&gt;</p>',
		"<b><i>a</b></i></p><td>x<a<b>y</a>": "<b><i>a</i></b><p></p><td>xy</td>",
		"<p><div class=": "<p></p>",
	};
	for (const [written, kept] of Object.entries(dropped)) {
		it(`keeps of ${written}`, () => assert.equal(splitLayout(content + written).html, content + kept));
	}

	it("has the post exactly once, where the layout first shows it", () => {
		assert.equal(splitLayout(`<p>a</p>${content}<b>${content}</b>`).html, `<p>a</p>${content}<b></b>`);
		assert.equal(splitLayout(`<noscript>${content}</noscript><p>a</p>`).html, `<p>a</p>${content}`);
	});

	it("makes a box of what stands for a tag in text, and nothing of it in an attribute", () => {
		const box = noteComment("{% gist 'a' --> <b> \ud800%}");
		assert.equal(
			splitLayout(`${content}<a href='/x/${box}' title="${box}">${box}</a>`).html,
			`${content}<a href="/x/" title=""><span class="recap-layout-box">{% gist 'a' --&gt; &lt;b&gt; \ufffd%}</span></a>`,
		);
	});

	it("leaves out what is nested too deep, and stays quick", () => {
		const started = cpuTime();
		const { html, isWhole } = splitLayout(content + "<div>".repeat(100_000) + "</b>".repeat(100_000));
		assert.equal(isWhole, false);
		assert.equal(html, content + "<div>".repeat(256) + "</div>".repeat(256));
		assert.ok(cpuTime() - started < 3_000);
	});
});
