import assert from "node:assert/strict";
import { renderBlock } from "../../../../../src/core/post/markdown/body-tokens.ts";
import { readPost } from "../../../../../src/core/post/read-post.ts";
import { bodyOf, destinations, marked, type Pick, wholes } from "../../../../support/marked-body.ts";

const tags: Pick = (body) => body.templateTags;
const lists: Pick = (body) => body.attributeLists;
const codes: Pick = (body) => body.codes.map(({ range }) => range);

describe("what blog engines add", () => {
	const cases: readonly (readonly [name: string, pick: Pick, text: string])[] = [
		[
			"Liquid in destinations",
			destinations,
			"[a](«{{ site.url }}/b») ![c](«{% link d e.md %}» 'f') [g](h i)",
		],
		[
			"Liquid in definitions",
			destinations,
			'[a] [b]\n\n[a]: «{{ "x y" | z: ")" }}/c»\n[b]: <«{% link d %}»> "t"',
		],
		["tags in text", tags, '«{{ a }}» b «{% c d %}» «{{< e "f" >}}» «{{% /g %}}» {{ h'],
		["tags in destinations", tags, "[a](/b/«{{ c }}»/«{filename}»d) [e][f]\n\n[f]: «{static}»/g"],
		["tags in HTML", tags, 'a <a href="«{{ "/b" | url }}»">c</a>\n\n<img src="«{{ d }}»">'],
		["no tags in code", tags, "`{{ a }}`\n\n    {{ b }}\n\n```\n{{ c }}\n```"],
		[
			"a tag over several lines",
			tags,
			"a\n«{{< figure\n  src='b'\n  alt='c [d](e)'\n>}}»\nf\n\n> «{{ g\n> }}»",
		],
		["no links in tags", wholes, '{{< a "[b](c)" >}} «[{{ d ] }}](e)» {% f `g %} «[h](i)»`'],
		["quotes in HTML attributes", wholes, '«<a href="{{ "/b" | url }}">c</a>» «<img src="{{ "d" }}" alt=e>»'],
		[
			"code listings",
			codes,
			"«{% highlight go %}\nm[a][b]\n\n# c\n{% endhighlight %}»\nd\n\n«{{< highlight sh >}}\n[e](f)\n{{< /highlight >}}»",
		],
		["an open code listing", wholes, "{% codeblock %}\n\n[a](b)"],
		["attribute lists", lists, '[a](b)«{: .c}»\n\n# d\n«{: #e .f}»\n\n- g\n«{:target="_blank"}»'],
		["no links in attribute lists", wholes, "«[a](b)»{: title='[c](d)'}"],
		["Zenn's embeds, which are no links", tags, "«@[youtube](4v-iIB0C9_8)»\n\na @[b](c)"],
	];
	for (const [name, pick, text] of cases) {
		it(`places ${name}`, () => assert.equal(marked(text, pick), text));
	}

	it("reads links in what looks like a listing where the engine has no such tags", () => {
		const text = "{% highlight go %}\n[a][b]\n{% endhighlight %}\n\n[b]: /b\n";
		const linksFor = (dialectId: string) => readPost(text, { dialectId }).body.links.length;
		assert.deepEqual(
			["jekyll", "eleventy", "astro", "zenn", "pelican", "hugo"].map(linksFor),
			[0, 0, 1, 1, 1, 1],
		);
		const shortcode = "{{< highlight go >}}\n[a](b)\n{{< /highlight >}}\n";
		assert.equal(readPost(shortcode, { dialectId: "hugo" }).body.links.length, 0);
		assert.equal(readPost(shortcode, { dialectId: "astro" }).body.links.length, 1);
	});

	it("keeps tags in destinations as they are written", () => {
		const { links } = bodyOf('[a](http://b.example/{{ c | d: "é\\*" }}/é) [e]({filename}/f\\*g)');
		assert.deepEqual(
			links.map(({ destination }) => destination),
			['http://b.example/{{ c | d: "é\\*" }}/%C3%A9', "{filename}/f*g"],
		);
	});

	it("reads an HTML block whose tags hold quotes", () => {
		const { blocks } = bodyOf('<img src="{{ "a" }}">\n\n<a href="{% b "c" %}">\n[d](e)');
		assert.deepEqual(
			blocks.map(({ kind }) => kind),
			["html", "html"],
		);
	});

	it("shows them as they are written", () => {
		const { blocks } = bodyOf('![{{ a }}](b) {{< c "d" >}} e{: .f}');
		assert.equal(
			blocks.map(renderBlock).join(""),
			'<p><img src="b" alt="{{ a }}" /> {{&lt; c &quot;d&quot; &gt;}} e{: .f}</p>\n',
		);
	});
});
