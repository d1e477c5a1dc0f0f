import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { templateTagInCode } from "../../../../src/core/rules/template-tag-in-code.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { insertMarks } from "../../../support/insert-marks.ts";
import { findingsOf } from "./find.ts";

const head = "---\ntitle: Meetup recap\ndate: 2026-01-31\n---\n\n";
const signs = { error: "«»", warning: "‹›", information: "[]", hint: "??" };

function told(body: string, facts: PostFacts, start = head): string {
	const findings = findingsOf(templateTagInCode, start + body, facts);
	return insertMarks(
		start + body,
		findings.map(({ range, severity }) => ({ ...range, signs: signs[severity] })),
	).slice(start.length);
}

const jekyll = { dialectId: "jekyll" };
const liquid = { dialectId: "eleventy", siteMarkdown: { templates: "liquid" } };
const nunjucks = { dialectId: "eleventy", siteMarkdown: { templates: "njk" } };

/** What Jekyll 4.3.1 and Eleventy 3.1.8 did: `«»` stopped them, `‹›` was not shown; the others were shown as they stand or are meant. */
const verdicts: readonly (readonly [facts: PostFacts, codes: readonly string[]])[] = [
	[
		jekyll,
		[
			"$‹{{ secrets.TOKEN }}›",
			"‹{{ .Values.image }}›",
			'name: "‹{{ item }}›"',
			"‹{{ x | nope }}›",
			"style=‹{{ color: 'red' }}›",
			"‹{{#if x}}›a{{/if}}",
			'‹{{ include "a.b" . }}›',
			"‹{% if x %}›a{% endif %}",
			"‹{% comment %}›{% nope %}{% endcomment %}",
			"«{% if x %}»a",
			"«{% endif %}»",
			"«{% else %}»",
			"«{% unless x %}»a{% endif %}",
			"«{% csrf_token %}»",
			"«{% extends 'base.html' %}»",
			"«{% set x = 1 %}»",
			"«{% %}»",
			"«{{» x",
			"«{{» {a: 1} }}",
			"\\frac«{{»a}{b}}",
			"«{% raw %}»{{ x }}",
			"«{% endraw %}»",
			"{% raw %}{{ x }}{% endraw %}",
			"{%- raw -%}{% nope %}{%- endraw -%}",
			"{{ site.url }}/{{ page.slug }} {{ 'a' | upcase }}",
			"{% assign v = 1 %}{{ v }}",
			"{% include code.sh %}",
			"$" + "{#a[@]} {# c #} %} }} { {x} }",
			"‹{% youtube x %}›",
		],
	],
	[
		liquid,
		[
			"$‹{{ secrets.TOKEN }}›",
			"‹{{ .Values.image }}›",
			"«{{ $x }}»",
			"«{{}}»",
			"«{{#if x}}»",
			"«{{ {a: 1} }}»",
			"«{{ lookup('env', 'HOME') }}»",
			"«{{ x | toYaml | nindent 4 }}»",
			"‹{{ x | nope }}›",
			"{{ collections.posts | size }}",
			"«{% extends 'base.html' %}»",
			"$" + "{#a[@]}",
		],
	],
	[
		nunjucks,
		[
			"$‹{{ secrets.TOKEN }}›",
			"«{{ .Values.image }}»",
			"‹{{ $x }}›",
			"‹{{ {a: 1} }}›",
			"‹{% block content %}›x{% endblock %}",
			"‹{% set x = 1 %}›",
			"«{% assign x = 1 %}»",
			"$«{#»a[@]}",
			"‹{# c #}›",
			"{% raw %}{{ x }}",
			"{% verbatim %}{{ x }}{% endverbatim %}",
		],
	],
];

describe("template-tag-in-code", () => {
	for (const [facts, codes] of verdicts) {
		for (const code of codes) {
			it(`${facts.dialectId} ${facts.siteMarkdown?.templates ?? ""} ${code}`, () => {
				const body = `Text.\n\n~~~\n${code}\n~~~\n`;
				assert.equal(told(body.replaceAll(/[«»‹›]/g, ""), facts), body);
			});
		}
	}

	it("looks at every kind of code, once each", () => {
		const body =
			"`‹{{ a }}›{{ b }}` and `{{ site.url }}`\n\n- x\n\n  ```\n  ‹{{ c }}›\n  ```\n\n> ```\n> ‹{{ d }}›\n> ```\n\n{% highlight sh %}\n‹{{ e }}›\n{% endhighlight %}\n\na\n\n    ‹{{ f }}›\n";
		assert.equal(told(body.replaceAll(/[‹›]/g, ""), jekyll), body);
	});

	it("is silent outside of code, in raw parts and on tags that the site has", () => {
		for (const body of [
			"{{ x }} {% nope %}\n",
			"{% raw %}\n```\n{{ x }}\n```\n{% endraw %}\n",
			"{% assign v = 1 %}\n\n`{{ v }}`\n",
		])
			assert.equal(told(body, jekyll), body);
		assert.equal(told("{% nope a %}\n\n`{% nope b %}`\n", jekyll), "{% nope a %}\n\n`‹{% nope b %}›`\n");
	});

	it("is silent where the post or the site runs no templates, and where the engine leaves code alone", () => {
		const body = "`{{ x }}` `{% nope %}`\n";
		const with_ = (line: string) => head.replace("title", `${line}\ntitle`);
		assert.equal(told(body, jekyll, with_("render_with_liquid: false")), body);
		assert.equal(told(body, liquid, with_("templateEngineOverride: md")), body);
		assert.equal(told(body, { ...jekyll, siteMarkdown: { templates: "false" } }), body);
		assert.equal(told(body, { ...liquid, siteMarkdown: { templates: "false" } }), body);
		assert.equal(told(body, { ...liquid, siteMarkdown: { templates: "hbs" } }), body);
		for (const dialectId of ["hexo", "hugo", "docusaurus", "wordpress", "plain"])
			assert.equal(told(body, { dialectId, isPostByPath: true }), body);
	});

	it("says what is not certain where the site's choice is not known", () => {
		assert.equal(told("`{% nope %}`\n", { dialectId: "eleventy" }), "`[{% nope %}]`\n");
		const start = head.replace("title", "templateEngineOverride: njk,md\ntitle");
		assert.equal(told("`{{ .x }}`\n", { dialectId: "eleventy" }, start), "`«{{ .x }}»`\n");
	});

	it("puts raw around the code, where that helps", () => {
		const fixed = (body: string, facts: PostFacts = jekyll) => {
			const [finding] = findingsOf(templateTagInCode, head + body, facts);
			return finding?.fixes.map(({ edits }) => applyEdits(head + body, edits).slice(head.length));
		};
		const raw = (code: string) => `{% raw %}${code}{% endraw %}`;
		assert.deepEqual(fixed("```\na: 1\nb: {{ x }}\n\n```\n"), [
			`\`\`\`\n${raw("a: 1\nb: {{ x }}")}\n\n\`\`\`\n`,
		]);
		assert.deepEqual(fixed("a ``{{ x }}`` b\n"), [`a \`\`${raw("{{ x }}")}\`\` b\n`]);
		assert.deepEqual(fixed("- x\n\n  ~~~\n  {{ x }}\n  ~~~\n"), [
			`- x\n\n  ~~~\n  ${raw("{{ x }}")}\n  ~~~\n`,
		]);
		assert.deepEqual(fixed("> ```\n> a {{ x }} b\n> {{ y }}\n> ```\n"), [
			`> \`\`\`\n> a ${raw("{{ x }} b\n> {{ y }}")}\n> \`\`\`\n`,
		]);
		assert.deepEqual(fixed("{% highlight sh %}\n{{ x }}\n{% endhighlight %}\n"), [
			`{% highlight sh %}\n${raw("{{ x }}")}\n{% endhighlight %}\n`,
		]);
		assert.deepEqual(fixed("a\n\n    {{ x }}\n"), [`a\n\n    ${raw("{{ x }}")}\n`]);
		assert.deepEqual(fixed("```\n{{ x }}\n", liquid), [`\`\`\`\n${raw("{{ x }}")}\n`]);
		assert.deepEqual(fixed("```\n{% raw %}{{ x }}{% endraw %}{% endraw %}\n```\n"), []);
	});
});
