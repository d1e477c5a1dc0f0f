import assert from "node:assert/strict";
import { write } from "../../../support/render-files.ts";

describe("Jekyll's Liquid", () => {
	const page = { date: "2016-02-02 23:30:54 -0800", tags: ["b", "a", "c"], title: "A & B's <talk>", n: 7 };
	const site = {
		url: "https://example.org",
		baseurl: "/blog",
		time: "2026-01-31",
		posts: [
			{ title: "One", year: 2016, tags: ["x"] },
			{ title: "Two", year: 2017, tags: ["x", "y"], pinned: true },
			{ title: "Three", year: 2016 },
		],
	};
	const cases: Readonly<Record<string, string>> = {
		"{{ page.date | date: '%Y-%m-%d %H:%M' }}": "2016-02-02 23:30",
		"{{ page.date | date_to_string }}": "02 Feb 2016",
		"{{ page.date | date_to_long_string }}": "02 February 2016",
		'{{ page.date | date_to_string: "ordinal", "US" }}': "Feb 2nd, 2016",
		'{{ page.date | date_to_long_string: "ordinal" }}': "2nd February 2016",
		"{{ page.date | date_to_xmlschema }}": "2016-02-02T23:30:54-08:00",
		"{{ page.date | date_to_rfc822 }}": "Tue, 02 Feb 2016 23:30:54 -0800",
		"{{ 'now' | date: '%Y' }}{{ site.time | date: ' %b' }}": "2026 Jan",
		"{{ 'soon' | date: '%Y' }}{{ nil | date: '%Y' }}": "soon",
		"{{ '2016-02-31' | date: '%d' }}": "2016-02-31",
		"{{ '/a.css' | relative_url }} {{ 'a b.css' | relative_url }} {{ 'https://x.y/z' | relative_url }}":
			"/blog/a.css /blog/a%20b.css https://x.y/z",
		"{{ '/a/' | absolute_url }} {{ '/a/index.html' | strip_index }}": "https://example.org/blog/a/ /a/",
		"{{ page.title | xml_escape }}": "A &amp; B&#39;s &lt;talk&gt;",
		"{{ page.title | cgi_escape }}": "A+%26+B%27s+%3Ctalk%3E",
		"{{ page.title | slugify }}": "a-b-s-talk",
		"{{ page.tags | jsonify }}": '["b","a","c"]',
		"{{ page.tags | sort | join: '' }}{{ page.tags | push: 'd' | size }}": "abc4",
		"{{ page.tags | array_to_sentence_string }}; {{ page.tags | array_to_sentence_string: 'or' }}":
			"b, a, and c; b, a, or c",
		"{{ 'one two  three' | number_of_words }}": "3",
		"{{ site.posts | where: 'year', 2016 | map: 'title' | join }}": "One Three",
		"{{ site.posts | where: 'year', '2017' | size }}{{ site.posts | where: 'tags', 'x' | size }}{{ site.posts | where: 'pinned', nil | size }}":
			"122",
		"{{ site.posts | where_exp: 'p', 'p.year > 2016 and p.tags contains \"y\"' | map: 'title' }}": "Two",
		"{% assign g = site.posts | group_by: 'year' %}{% for y in g %}{{ y.name }}:{{ y.size }}{{ y.items[0].title }} {% endfor %}":
			"2016:2One 2017:1Two ",
		"{{ site.posts | sort: 'tags' | map: 'title' | first }} {{ site.posts | sort: 'pinned', 'last' | map: 'title' | first }}":
			"Three Two",
		"{{ site.posts | sample | map: 'title' }}": "One",
		"{{ page.n | divided_by: 2 }} {{ page.n | divided_by: 2.5 }} {{ page.n | modulo: 4 }}": "3 2.8 3",
		"{{ '*a*' | markdownify }}": "<em>a</em>",
		"{{ 'a' | no_such_filter: 1 | upcase }}": "A",
		"{% raw %}{{ x }}{% endraw %}{% comment %}{{ no }}{% endcomment %}": "{{ x }}",
		"{% highlight ruby linenos %}\na < {{ page.n }}\n{% endhighlight %}":
			'<figure class="highlight"><pre><code class="language-ruby">a &lt; 7</code></pre></figure>',
		"{% post_url 2016-02-02-looking-back %}": "/blog/2016/02/02/looking-back.html",
		"{% link _posts/2016-02-02-x.md %} {% link about.md %} {% link assets/a.pdf %}":
			"/blog/2016/02/02/x.html /blog/about.html /blog/assets/a.pdf",
		"{% seo %}{% feed_meta %}": "<title>A &amp; B's &lt;talk&gt;</title>",
		"{% capture x %}{{ page.n }}!{% endcapture %}{{ x }}{% assign y = x | append: '?' %}{{ y }}": "7!7!?",
		"{% for i in (1..3) %}{{ i }}{% unless forloop.last %},{% endunless %}{% endfor %}{% cycle 'a', 'b' %}":
			"1,2,3a",
		"{%- if page.n == 7 and page.tags contains 'a' -%} yes {%- elsif true -%} no {%- endif -%}": "yes",
		"{% case page.n %}{% when 1, 7 %}hit{% else %}miss{% endcase %}{% increment k %}{% increment k %}":
			"hit01",
	};
	for (const [template, expected] of Object.entries(cases)) {
		it(template, async () => {
			const markdownify = (text: string) => text.replace(/\*(.*)\*/, "<em>$1</em>");
			assert.equal(await write(template, { page, site, markdownify }), expected);
		});
	}
});
