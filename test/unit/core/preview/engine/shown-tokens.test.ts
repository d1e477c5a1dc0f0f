import assert from "node:assert/strict";
import type { PostFacts } from "../../../../../src/core/facts/post-facts.ts";
import { readPost } from "../../../../../src/core/post/read-post.ts";
import { renderPost } from "../../../../../src/core/preview/render-post.ts";

/** Text in, the blocks' HTML out. */
const cases: readonly (readonly [name: string, text: string, ...html: readonly string[]])[] = [
	["a heading's own id", "## Talks {#talks}\n", '<h2 id="talks">Talks</h2>'],
	["a heading's attribute list", "## Talks {: .wide #all}\n", '<h2 class="wide" id="all">Talks</h2>'],
	["the list below a paragraph", "One\ntwo.\n{: .lead}\n", '<p class="lead">One\ntwo.</p>'],
	["the list before a paragraph's text", "{: .lead}\nOne.\n", '<p class="lead">One.</p>'],
	["the list below a heading", "# One\n{: #one .x}\n", '<h1 class="x" id="one">One</h1>'],
	["the list before a heading", "{: .x}\n# One\n", '<h1 class="x">One</h1>'],
	["the list below a list", "- a\n- b\n{: .steps}\n", '<ul class="steps">\n<li>a</li>\n<li>b</li>\n</ul>'],
	["the list of an item", "- {: .done} a\n- b\n", '<ul>\n<li class="done"> a</li>\n<li>b</li>\n</ul>'],
	["the list below a quotation", "> a\n{: .tip}\n", '<blockquote class="tip">\n<p>a</p>\n</blockquote>'],
	["the list below code", "```\na\n```\n{: .wide}\n", '<pre class="wide"><code>a\n</code></pre>'],
	[
		"the list below a table",
		"|a|\n|-|\n|b|\n{: .wide}\n",
		'<table class="wide">\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
	],
	["the list after a blank line and before nothing", "One.\n\n{: .x}\n", "<p>One.</p>"],
	[
		"lists of what stands in a line",
		"*a b*{: .x} [c](d){: #y title='T \"q\"'} `e`{: .z}{: .w} f{: .v}\n",
		'<p><em class="x">a b</em> <a href="d" id="y" title="T &quot;q&quot;">c</a> <code class="z w">e</code> f</p>',
	],
	[
		"a picture's list",
		"![a](b){: .wide width='300' height='50%' onclick='x' style='color:red' target=_blank}\n",
		'<p><img src="at:b" alt="a" class="wide" width="300" /></p>',
	],
	["a picture's paragraph's list", "![](b)\n{: .wide}\n", '<p class="wide"><img src="at:b" alt="" /></p>'],
	[
		"kramdown's contents",
		"* TOC\n{:toc}\n",
		'<p class="engine-tags"><span class="engine-tag">Table of contents</span></p>',
	],
	[
		"the divider",
		"One.\n\n<!--more-->\n\nTwo.\n",
		"<p>One.</p>",
		'<p class="more">Excerpt ends here</p>',
		"<p>Two.</p>",
	],
	[
		"the divider in a line",
		"a <!-- more --> b\n",
		'<p>a <span class="more-mark">Excerpt ends here</span> b</p>',
	],
	["other comments", "<!-- moreover -->\n\na <!-- b -->\n", "<!-- moreover -->", "<p>a <!-- b --></p>"],
	[
		"Hugo's figure",
		'{{< figure src="a.png" alt="The hall" caption="At <nine>" >}}\n',
		'<figure><img src="at:a.png" alt="The hall"><figcaption>At &lt;nine&gt;</figcaption></figure>',
	],
	[
		"a figure over several lines",
		'{{< figure\n  src="a.png"\n  title="Hall"\n>}}\n',
		'<figure><img src="at:a.png" alt="Hall"><figcaption>Hall</figcaption></figure>',
	],
	[
		"Jekyll's includes of figures",
		'{% include figure image_path="/a.png" alt="A" %}\n\n{% include figure.html src=page.image %}\n',
		'<figure><img src="at:/a.png" alt="A"></figure>',
		'<p class="engine-tags"><span class="engine-tag" title="{% include figure.html src=page.image %}">Include: figure.html</span></p>',
	],
	...[
		"{{< youtube aBcDeFgHiJk >}}",
		'{{< youtube id="aBcDeFgHiJk" autoplay="true" >}}',
		"{% youtube aBcDeFgHiJk %}",
		'{% youtube "https://youtu.be/aBcDeFgHiJk" %}',
		'{% include youtube.html id="aBcDeFgHiJk" %}',
		'{% include video id="aBcDeFgHiJk" provider="youtube" %}',
		"{% embed https://www.youtube.com/watch?v=aBcDeFgHiJk %}",
		'{{ youtube(id="aBcDeFgHiJk") }}',
		"@[youtube](aBcDeFgHiJk)",
	].map(
		(text) =>
			[
				text,
				`${text}\n`,
				frame("https://www.youtube-nocookie.com/embed/aBcDeFgHiJk", "YouTube video"),
			] as const,
	),
	["Vimeo", "{{< vimeo 146022717 >}}\n", frame("https://player.vimeo.com/video/146022717", "Vimeo video")],
	[
		"an id that is none",
		'{{< youtube "a\\"><script>" >}}\n',
		'<p class="engine-tags"><span class="engine-tag" title="{{&lt; youtube &quot;a\\&quot;&gt;&lt;script&gt;&quot; &gt;}}">Shortcode: youtube</span></p>',
	],
	[
		"other tags",
		"{{< gist ada 12 >}} {% gist 12 %}\n\na {{ page.title }} b\n\n@[speakerdeck](12)\n",
		'<p class="engine-tags"><span class="engine-tag" title="{{&lt; gist ada 12 &gt;}}">Shortcode: gist</span></p>\n<p class="engine-tags"><span class="engine-tag" title="{% gist 12 %}">Template tag: gist</span></p>',
		'<p>a <span class="engine-output">{{ page.title }}</span> b</p>',
		'<p class="engine-tags"><span class="engine-tag" title="@[speakerdeck](12)">Embed: speakerdeck</span></p>',
	],
	["what shows nothing", "{% assign a = 1 %}\n\na{% endif %} {{< /details >}}\n", "<p>a </p>"],
	["a comment in a line", "a {% comment %}b *c*{% endcomment %}d\n", "<p>a d</p>"],
	[
		"a comment over blocks",
		"a\n\n{% comment %}\nb\n\n- c\n\nd\n{% endcomment %}\n\ne\n",
		"<p>a</p>",
		"<p>e</p>",
	],
	["a comment that stays open", "a {%- comment -%} b\n\nc\n", "<p>a</p>", "<p>c</p>"],
	["raw", "a {% raw %}{{ b }}{% endraw %}\n", "<p>a {{ b }}</p>"],
	[
		"a listing",
		"{% highlight go linenos %}\na < b\n{% endhighlight %}\n",
		'<pre><code class="language-go">a &lt; b\n</code></pre>',
	],
	[
		"a container in one paragraph",
		"::: tip\nDrink *tea*.\n:::\n",
		'<div class="container container-tip">\n<p class="container-title">Tip</p>\n<p>Drink <em>tea</em>.</p>\n</div>',
	],
	[
		"a container around blocks",
		":::details The <plan>\n\na\n\n- b\n:::\n\nc\n",
		'<div class="container container-details">\n<p class="container-title">The &lt;plan&gt;</p>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</div>',
		"<p>c</p>",
	],
	[
		"Zenn's message, which has no title",
		":::message\na\n:::\n",
		'<div class="container container-message">\n<p>a</p>\n</div>',
	],
	[
		"tags in code",
		"`{{ a }}` `{: .b}`\n\n    {% c %}\n",
		"<p><code>{{ a }}</code> <code>{: .b}</code></p>",
		"<pre><code>{% c %}\n</code></pre>",
	],
];

/** Text in, the blocks' HTML out, as kramdown 2.4.0 with kramdown-parser-gfm gives it. */
const kramdownCases: readonly (readonly [text: string, ...html: readonly string[]])[] = [
	["A [b][9].\n{: .lead}\n", '<p class="lead">A [b][9].</p>'],
	["{: .lead}\nOne.\n", '<p class="lead">One.</p>'],
	["{: .lead}\n\nOne.\n", "<p>One.</p>"],
	["One.\n\n{: .lead}\n\n# Two\n", "<p>One.</p>", '<h1 class="lead">Two</h1>'],
	["One.\n{: .a #b}\n{: .c}\n\nTwo.\n", '<p class="a c" id="b">One.</p>', "<p>Two.</p>"],
	["{: .a}\n{: .b}\nOne.\n", '<p class="a b">One.</p>'],
	["{:ref: .x}\nOne.\n", "<p>One.</p>"],
	["# One\n{: .x}\n", '<h1 class="x">One</h1>'],
	["## Talks {: .wide}\n", "<h2>Talks {: .wide}</h2>"],
	["- a\n- b\n{: .steps}\n", '<ul class="steps">\n<li>a</li>\n<li>b</li>\n</ul>'],
	["- {: .done} a\n- b\n", '<ul>\n<li class="done">a</li>\n<li>b</li>\n</ul>'],
	[
		"> a\n> {: .in}\n>\n> {: .next}\n> b\n{: .tip}\n",
		'<blockquote class="tip">\n<p class="in">a</p>\n<p class="next">b</p>\n</blockquote>',
	],
	["```\na\n```\n{: .wide}\n", '<pre class="wide"><code>a\n</code></pre>'],
	["*a*{: .x} `e`{: .z}{: .w} f{: .v}\n", '<p><em class="x">a</em> <code class="z w">e</code> f{: .v}</p>'],
	["* TOC\n{:toc}\n", '<p class="engine-tags"><span class="engine-tag">Table of contents</span></p>'],
];

describe("what blog engines add, in the preview", () => {
	for (const [text, ...html] of kramdownCases) {
		it(`as Jekyll does: ${JSON.stringify(text)}`, () =>
			assert.deepEqual(
				shown(text, { dialectId: "jekyll" }).map(({ html }) => html.trim()),
				html,
			));
	}

	for (const [name, text, ...html] of cases) {
		it(name, () =>
			assert.deepEqual(
				shown(text).map(({ html }) => html.trim()),
				html,
			),
		);
	}

	it("makes players and figures of WordPress' own words in WordPress alone", () => {
		const texts = {
			"https://youtu.be/aB--eFgHiJk\n": frame(
				"https://www.youtube-nocookie.com/embed/aB--eFgHiJk",
				"YouTube video",
			),
			"[embed]https://vimeo.com/146022717[/embed]\n": frame(
				"https://player.vimeo.com/video/146022717",
				"Vimeo video",
			),
			"https://speakerdeck.com/ann/talk\n":
				'<p class="engine-tags"><span class="engine-tag" title="https://speakerdeck.com/ann/talk">Embed: speakerdeck.com</span></p>',
			'[caption id="a" width="300"]![The hall](a.png) At *nine*[/caption]\n':
				'<figure><img src="at:a.png" alt="The hall" /><figcaption>At <em>nine</em></figcaption></figure>',
			"See https://youtu.be/aBcDeFgHiJk\n": "<p>See https://youtu.be/aBcDeFgHiJk</p>",
			"https://example.org/talk\n": "<p>https://example.org/talk</p>",
			"[youtube https://youtu.be/aBcDeFgHiJk]\n": "<p>[youtube https://youtu.be/aBcDeFgHiJk]</p>",
		};
		for (const [text, html] of Object.entries(texts)) {
			assert.deepEqual(
				shown(text, { dialectId: "wordpress" }).map((block) => block.html.trim()),
				[html],
			);
			const [jekyll] = shown(text, { dialectId: "jekyll" });
			assert.match(jekyll?.html ?? "", /^<p>(?!<iframe)/);
		}
	});

	it("makes players of no other engine's words", () => {
		const shownIn = (text: string, dialectId: string) => shown(text, { dialectId })[0]?.html.trim();
		assert.equal(
			shownIn("{{< youtube aBcDeFgHiJk >}}\n", "jekyll"),
			'<p class="engine-tags"><span class="engine-output">{{&lt; youtube aBcDeFgHiJk &gt;}}</span></p>',
		);
		assert.equal(shownIn("{% youtube aBcDeFgHiJk %}\n", "hugo"), "<p>{% youtube aBcDeFgHiJk %}</p>");
		assert.equal(shownIn("@[youtube](aBcDeFgHiJk)\n", "jekyll"), '<p>@<a href="aBcDeFgHiJk">youtube</a></p>');
		assert.match(shownIn("@[youtube](aBcDeFgHiJk)\n", "zenn") ?? "", /^<iframe/);
		assert.match(shownIn("{{< youtube aBcDeFgHiJk >}}\n", "hugo") ?? "", /^<iframe/);
		assert.match(shownIn("{{< video https://vimeo.com/146022717 >}}\n", "quarto") ?? "", /^<iframe/);
	});

	it("leaves the writer's HTML out where the site does, but no divider and no shortcode", () => {
		const text = "A <b>bold</b> word.\n\n<div>Lost</div>\n\n<!--more-->\n\n{{< youtube aBcDeFgHiJk >}}\n";
		const htmlOf = (keepsHtml?: boolean) =>
			shown(text, { dialectId: "hugo", ...(keepsHtml !== undefined && { siteMarkdown: { keepsHtml } }) }).map(
				({ html }) => html.trim(),
			);
		const rest = [
			'<p class="more">Excerpt ends here</p>',
			frame("https://www.youtube-nocookie.com/embed/aBcDeFgHiJk", "YouTube video"),
		];
		assert.deepEqual(htmlOf(false), ["<p>A bold word.</p>", ...rest]);
		for (const keeps of [true, undefined])
			assert.deepEqual(htmlOf(keeps), ["<p>A <b>bold</b> word.</p>", "<div>Lost</div>", ...rest]);
	});

	it("shows task boxes, which the page's sanitiser lets through", () => {
		const facts = { dialectId: "hugo" } as const;
		assert.deepEqual(
			shown("- [x] one\n- [ ] two\n", facts).map(({ html }) => html.trim()),
			[
				'<ul>\n<li><span class="task-box">☑</span> one</li>\n<li><span class="task-box">☐</span> two</li>\n</ul>',
			],
		);
	});

	it("makes a box only of a name right behind the colons where the engine asks for that", () => {
		const facts = { dialectId: "docusaurus" } as const;
		const box =
			'<div class="container container-tip">\n<p class="container-title">Tip</p>\n<p>Drink.</p>\n</div>';
		assert.deepEqual(
			[":::tip\nDrink.\n:::\n", "::: tip\nDrink.\n:::\n"].map((text) =>
				shown(text, facts).map(({ html }) => html.trim()),
			),
			[[box], ["<p>::: tip\nDrink.\n:::</p>"]],
		);
	});

	it("shows colons that would close a box where none is open", () => {
		const facts = { dialectId: "docusaurus" } as const;
		assert.deepEqual(
			shown("a\n\n:::\n\n:::tip\n\nb\n\n:::\n\n:::\n", facts).map(({ html }) => html.trim()),
			[
				"<p>a</p>",
				"<p>:::</p>",
				'<div class="container container-tip">\n<p class="container-title">Tip</p>\n<p>b</p>\n</div>',
				"<p>:::</p>",
			],
		);
	});

	it("keeps a block's key while another is written", () => {
		const before = shown("a {{ b }}\n\n- c\n{: .d}\n");
		const after = shown("New.\n\na {{ b }}\n\n- c\n{: .d}\n");
		assert.deepEqual(
			after.slice(1).map(({ key }) => key),
			before.map(({ key }) => key),
		);
	});

	it("leaves the parser's own tokens alone", () => {
		const post = readPost("[a](b){: .c}\n{: .d}\n\n{% x %}\n");
		const first = renderPost(post, { resolveImage: String }).blocks;
		assert.deepEqual(renderPost(readPost(post.text, {}, post), { resolveImage: String }).blocks, first);
	});
});

function frame(src: string, title: string): string {
	return `<iframe src="${src}" title="${title}" width="560" height="315"></iframe>`;
}

function shown(text: string, facts: PostFacts = {}) {
	return renderPost(readPost(text, facts), { resolveImage: (destination) => `at:${destination}` }).blocks;
}
