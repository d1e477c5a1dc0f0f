import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { brokenTemplateTag } from "../../../../src/core/rules/broken-template-tag.ts";
import { insertMarks } from "../../../support/insert-marks.ts";
import { findingsOf } from "./find.ts";

const head = "---\ntitle: Meetup recap\ndate: 2026-01-31\n---\n\n";
const jekyll = { dialectId: "jekyll" };

function told(body: string, facts: PostFacts, start = head): string {
	const findings = findingsOf(brokenTemplateTag, start + body, facts);
	return insertMarks(
		start + body,
		findings.map(({ range }) => ({ ...range, signs: "«»" })),
	).slice(start.length);
}

describe("broken-template-tag", () => {
	// As Liquid 5.4.0 with Jekyll 4.3.1 parsed them: it stopped where there are signs.
	for (const body of [
		"«{% if a %}» x",
		"x «{% endif %}»",
		"«{% if %}»{% endif %}",
		"«{% else %}»",
		"«{% when 1 %}»",
		"«{{» x",
		"«{{» x }",
		"«{{» x } y }}",
		"«{%» if a",
		"«{%» if a }",
		"«{% if a {% endif %}»",
		"«{% raw %}» x {{",
		"«{% endraw %}»",
		"«{% comment %}» x",
		"«{% endcomment %}»",
		"«{% highlight ruby %}»x",
		"«{% endhighlight %}»",
		"«{% capture x %}»",
		"«{% if a %}»{% for b in c %}«{% endif %}»{% endfor %}",
		"«{% %}»",
		"«{% elsif %}»",
		"«{% for x %}»{% endfor %}",
		"«{% tablerow x in %}»{% endtablerow %}",
		"«{% assign x %}»«{% assign = 1 %}»",
		"{% if a %}«{% elsif %}»{% endif %}",
		"«{% highlight %}»x{% endhighlight %}",
		"{% for x in y reversed %}{% cycle 'a', 'b' %}{% endfor %}",
		"{% if a %}x{% elsif b %}y{% else %}z{% endif %}",
		"{%- if a -%} x {%- endif -%}",
		"{% if a %}{% endif x %}",
		"{% assign x = 1 %}{{ | x }}{{ a b c }}{{}}",
		"{% case x %}{% when 1 %}{% else %}{% endcase %}",
		"{% mytag %} {% youtube x %} {% endmytag %}",
		"{% raw %}{{ x {% if %}{% endraw %}",
		"{% comment %}{% if %}{{ {% endcomment %}",
		"{% if a %}\n\n- {% include x.html %}\n\n{% endif %}",
	])
		it(`finds what stops Jekyll: ${body}`, () => {
			assert.equal(told(body.replaceAll(/[«»]/g, ""), jekyll), body);
		});

	// As Hexo 8.1.2 built them.
	for (const body of [
		"«{% if a %}» x",
		"x «{% endif %}»",
		"«{% else %}»",
		"«{% for x %}»\n{% endfor %}",
		"«{% if %}»x{% endif %}",
		"«{% quote Ann %}»\nx",
		"«{% endblockquote %}»",
		"«{% codeblock lang:js %}»\nlet a = 1;",
		"«{% %}»",
		"«{{ ! }}» «{{ $x := b }}» «{{% note %}}» «{{ x ? y : z }}» «{{ a && b }}» «{{ hello world }}»",
		"«{{< youtube x >}}» «{{/if}}» «{{ .Title }}» «{{ a | f: 1 }}»",
		"| a |\n|---|\n| «{% if x %}» |",
		"<div>\n«{% if x %}»\n</div>",
		"«{% if a %}»{% for b in c %}«{% endif %}»{% endfor %}",
		"{% if x %}a{% elseif y %}b{% else %}c{% endif %}",
		"{% codeblock lang:js %}\nlet a = 1;\n{% endcodeblock %}",
		"{% blockquote Ann %}\nx\n{% endblockquote %}",
		"The day in {{ page.city }, again, {{ page.city",
		"{% img /a.jpg {% {# x",
		"{{ @a }} {{ ^a }} {{ ?a }} {{ a ~ b }} {{ a if b else c }} {{ not a }} {{ a in b }}",
		"{{ it's }} c {% if x %}",
		"{{}} {%%} {{ a/b/c.md }} {{ a.b-c }}",
		"`{% if x %}` and `{{ hello world }}`",
		"    {% if x %} indented",
		"```\n{% if x %}\n{{ hello world }}\n```",
		"<!-- {% if x %} --> <code>{% if x %}</code>",
		"{% if x %}`{% endif %}`",
		"\\{% if x %}",
		"[a]({{ url }} 'x') [b]({% if x %})",
		"{% youtube x %} {% note info %}x{% endnote %}",
		"{% raw %}{{ x {% if %}{% endraw %}",
	])
		it(`finds what stops Hexo: ${body}`, () => {
			assert.equal(told(body.replaceAll(/[«»]/g, ""), { dialectId: "hexo" }), body);
		});

	it("leaves code to the rule on code", () => {
		assert.equal(told("`{% if a %}`\n\n```\n{{ x\n```\n", jekyll), "`{% if a %}`\n\n```\n{{ x\n```\n");
	});

	it("is silent where no templates run", () => {
		const own = "---\ntitle: a\ndate: 2026-01-31\nrender_with_liquid: false\n---\n\n";
		assert.equal(told("{% if a %}", jekyll, own), "{% if a %}");
		assert.equal(told("{% if a %}", { dialectId: "hugo" }), "{% if a %}");
		const hexo = { dialectId: "hexo", siteMarkdown: { isWithoutTags: true } } as const;
		assert.equal(told("{% if a %}", hexo), "{% if a %}");
		const off = "---\ntitle: a\ndate: 2026-01-31\ndisableNunjucks: true\n---\n\n";
		assert.equal(told("{% if a %}", { dialectId: "hexo" }, off), "{% if a %}");
		assert.equal(told("{% if a %}", hexo, off.replace("true", "false")), "«{% if a %}»");
	});

	it("says what to write", () => {
		const messages = (body: string, facts: PostFacts = jekyll) =>
			findingsOf(brokenTemplateTag, head + body, facts).map(({ severity, message }) => [severity, message]);
		assert.deepEqual(messages("{% if a %}\n"), [
			[
				"error",
				"Write `{% endif %}` where `{% if a %}` ends: Jekyll stops the build of the site at a block without an end.",
			],
		]);
		assert.deepEqual(messages("In {{ page.city }, again\nx\n"), [
			[
				"error",
				"Write `}}` at the end of `{{ page.city }, again`: Jekyll stops the build of the site at a tag that is not closed.",
			],
		]);
		assert.deepEqual(messages('Then {{ a | b: "}" }} and {{ c }}\n'), [
			["error", 'Mend or remove `{{ a | b: "}" }}`: Jekyll stops the build of the site at it.'],
		]);
		assert.deepEqual(messages("{% endif %}\n", { dialectId: "eleventy" }), [
			["information", "Mend or remove `{% endif %}`: Eleventy stops the build of the site at it."],
		]);
	});
});
