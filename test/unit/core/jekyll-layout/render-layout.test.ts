import assert from "node:assert/strict";
import { renderFiles, tellings, write } from "../../../support/render-files.ts";

describe("renderLayout", () => {
	it("renders the layout, the layouts around it and their includes, with what was read", async () => {
		const files = {
			"_layouts/post.html":
				"---\nlayout: page\nwidth: narrow\n---\n<h1>{{ page.title }}</h1>{{ content }}{% include by.html name=page.author %}",
			"_layouts/page.html":
				"---\nlayout: default\nwidth: wide\n---\n<main class={{ layout.width }}>{{ content }}</main>",
			"_layouts/default.html": "<title>{{ page.title }} - {{ site.title }}</title>{{ content }}",
			"_includes/by.html": "by {{ include.name }}",
		};
		const result = await renderFiles(files, {
			page: { title: "Day 1", author: "Ada" },
			site: { title: "Trips" },
		});
		assert.deepEqual(result, {
			html: "<title>Day 1 - Trips</title><main class=narrow><h1>Day 1</h1><div data-recap-content></div>by Ada</main>",
			notes: [],
			usedFiles: ["_layouts/post.html", "_includes/by.html", "_layouts/page.html", "_layouts/default.html"],
		});
	});

	it("takes includes as Jekyll writes them", async () => {
		const files = {
			"_includes/card.html": "[{{ include.a }}|{{ include.b }}|{{ a }}]",
			"_includes/parts/x": "x",
			"_includes/outer.html": "{{ include.a }}{% include card.html b=include.a %}{{ include.a }}",
		};
		const page = { file: "card", label: "L" };
		assert.equal(
			await write('{% include card.html a="say \\"hi\\"" b=page.label %}', { page }, files),
			'[say "hi"|L|]',
		);
		assert.equal(await write("{% include {{ page.file }}.html a='1' %}", { page }, files), "[1||]");
		assert.equal(await write("{% include parts/x %}{% include_cached parts/x %}", { page }, files), "xx");
		assert.equal(await write("{% include outer.html a='o' %}", { page }, files), "o[|o|]o");
	});

	it("reads data files only when a template asks for them", async () => {
		const files = {
			"_data/people.yml": "- name: Ada\n  talks: 2\n- name: Grace\n",
			"_data/event.json": '{"name": "Harbour Days", "rooms": ["A", "B"]}',
			"_data/nav.yaml": "---\nhome: /\n",
			"_data/broken.yml": "a: [1\nb: {",
		};
		const template =
			"{% for p in site.data.people %}{{ p.name }}{{ p.talks }} {% endfor %}{{ site.data.event.rooms | join: '' }}" +
			"{{ site.data.nav.home }}{% if site.data.none %}some{% else %}none{% endif %}{{ site.data['../secret'] }}";
		assert.equal(await write(template, {}, files), "Ada2 Grace AB/none");
		const result = await renderFiles({ "_layouts/post.html": "{{ content }}", ...files });
		assert.deepEqual(result.usedFiles, ["_layouts/post.html"]);
		assert.deepEqual(
			await tellings({ "_layouts/post.html": "{{ site.data.broken }}{{ content }}", ...files }),
			[
				"_data/broken.yml:1:1 _data/broken.yml cannot be read, so its data is missing here: check its YAML, and that it is not too long.",
			],
		);
	});

	it("lets filters measure the words behind the content, and leaves the content itself alone", async () => {
		const content = "<p>One two three four five six</p>";
		const template = "{{ content | strip_html | number_of_words | divided_by: 4 }}";
		assert.equal(await write(template, { content }), "1");
		assert.equal(
			await write("{{ page.content | strip_html | truncatewords: 2 }}", { content }),
			"One two...",
		);
		const result = await renderFiles(
			{ "_layouts/post.html": "{{ content | replace: 'x', 'y' | toc }}" },
			{ content },
		);
		assert.equal("html" in result && result.html, "<div data-recap-content></div>");
	});

	it("leaves what is absent empty", async () => {
		const template =
			"{{ site.posts.size }}{{ site.time | date: '%Y' }}{{ paginator.next }}{{ page.a.b.c }}{% for p in site.posts %}x{% endfor %}";
		assert.equal(await write(template), "0");
	});

	it("reaches nothing that JavaScript adds to values", async () => {
		const template =
			"{{ page.constructor }}{{ page.__proto__ }}{{ page.toString }}{{ page.tags.constructor }}{{ page.title.constructor }}{{ page['hasOwnProperty'] }}" +
			"{{ site.data.constructor }}{{ site.data.__proto__ }}{{ constructor }}{{ __proto__ }}{% assign __proto__ = page %}{{ title }}" +
			"{% include a.html __proto__=page constructor=page.title %}";
		const page = { title: "T", tags: ["a"] };
		assert.equal(
			await write(template, { page }, { "_includes/a.html": "{{ include.title }}{{ include.constructor }}" }),
			"T",
		);
		assert.equal(
			await write("{{ page.__proto__.x }}{{ x }}", { page: JSON.parse('{"__proto__": {"x": "polluted"}}') }),
			"",
		);
	});

	it("writes mappings and odd keys without failing", async () => {
		const page = { map: { toString: "a", valueOf: "b", x: 1 } };
		assert.equal(await write("{{ page.map }}{{ page.map | escape }}", { page }), '{"x":1}[object Object]');
	});
});
