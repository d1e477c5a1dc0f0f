import assert from "node:assert/strict";
import { tellings } from "../../../support/render-files.ts";

describe("a layout that cannot be shown", () => {
	const problem = async (template: string, file = "_layouts/post.html") =>
		(
			await tellings({ "_layouts/post.html": "{{ content }}\n{% include a.html %}", [file]: template })
		).join();

	it("says what is wrong, with file, line and column", async () => {
		assert.equal(
			await problem("---\nlayout: x\n---\n<p>\n {% if page.a %}\n"),
			"_layouts/post.html:5:2 End {% if page.a %} with {% endif %}.",
		);
		assert.equal(
			await problem("x\n\n{% endfor %}", "_includes/a.html"),
			"_includes/a.html:3:1 {% endfor %} ends nothing here: take it out, or open {% for %} before it.",
		);
		assert.equal(await problem('{{ page["a'), '_layouts/post.html:1:1 Close {{ page["a with }}.');
		assert.equal(
			await problem("{% include a.html"),
			"_layouts/post.html:1:1 Close {% include a.html with %}.",
		);
		assert.equal(
			await problem("{% for a b %}{% endfor %}"),
			"_layouts/post.html:1:1 Write {% for a b %} as {% for item in list %}.",
		);
		assert.equal(
			await problem("{% raw %}{{ content }}"),
			"_layouts/post.html:1:10 End {% raw %} with {% endraw %}.",
		);
		assert.equal(
			await problem("{% highlight js %}"),
			"_layouts/post.html:1:1 End {% highlight js %} with {% endhighlight %}.",
		);
		assert.equal(
			await problem("{% else %}"),
			"_layouts/post.html:1:1 {% else %} stands outside the tag it belongs to: put it between that tag and its end.",
		);
		assert.equal(
			await problem("a {{ 4 | divided_by: 0 }}"),
			"_layouts/post.html:1:3 This divides by 0: check the number first with {% if %}.",
		);
		assert.equal(
			await problem("{{ | upcase }}"),
			"_layouts/post.html:1:4 Write a variable or a value here, such as page.title.",
		);
	});

	it("says so where there is no such layout, or none that shows the post", async () => {
		assert.deepEqual(await tellings({}), [
			"_layouts/post.html:1:1 There is no layout “post” in _layouts: create it, or copy it there from the site's theme.",
		]);
		assert.deepEqual(await tellings({ "_layouts/post.html": "<p>{{ page.title }}</p>" }), [
			"_layouts/post.html:1:1 This layout nowhere writes {{ content }}, so the post would not show: put it where the post belongs.",
		]);
		const readSiteFile = async () => {
			throw new Error("disk");
		};
		assert.equal((await tellings({}, { readSiteFile })).length, 1);
	});
});
