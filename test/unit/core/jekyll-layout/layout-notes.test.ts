import assert from "node:assert/strict";
import { renderFiles, tellings } from "../../../support/render-files.ts";

describe("a layout that asks for what is not there", () => {
	const boxed = async (template: string, files: Readonly<Record<string, string>> = {}) => {
		const result = await renderFiles({ "_layouts/post.html": `${template}{{ content }}`, ...files });
		return "html" in result
			? decodeURIComponent(result.html.replace("<div data-recap-content></div>", ""))
			: result.problem.message;
	};

	it("shows a box for a missing include and tells where", async () => {
		assert.equal(await boxed("a{% include gone.html %}b"), "a<!--recap-box:_includes/gone.html-->b");
		assert.deepEqual(
			await tellings({
				"_layouts/post.html": "---\ntitle: x\n---\n{{ content }}\n  {% include gone.html %}",
			}),
			[
				"_layouts/post.html:5:3 There is no _includes/gone.html in this site: create it, or take the include out.",
			],
		);
	});

	it("never asks for a file outside the site's own folders", async () => {
		const asked: string[] = [];
		const paths = [
			"../a.html",
			"/etc/passwd",
			"..\\a.html",
			"a/../../b.html",
			"%2e%2e/a.html",
			"file:///a.html",
			"C:/a.html",
			".git/config",
			"a.exe",
			"{{ page.up }}",
		];
		for (const path of paths) {
			const readSiteFile = async (file: string) => {
				asked.push(file);
				return file === "_layouts/post.html" ? `{% include ${path} %}{{ content }}` : "leaked";
			};
			const result = await renderFiles({}, { readSiteFile, page: { up: "../_config.yml" } });
			assert.ok("html" in result && !result.html.includes("leaked"), path);
			assert.match(result.notes[0]?.message ?? "", /is not a file in _includes/);
		}
		assert.deepEqual(new Set(asked), new Set(["_layouts/post.html"]));
		for (const layout of ["../post", "/post", "a/../../b", "post%00", ""]) {
			assert.ok(
				"problem" in (await renderFiles({}, { layout, readSiteFile: async () => "{{ content }}" })),
				layout,
			);
		}
	});

	it("shows one box for includes that open each other, and still ends recursion that ends by itself", async () => {
		const circle = {
			"_includes/a.html": "A{% include b.html %}{% include b.html %}",
			"_includes/b.html": "B{% include a.html %}",
		};
		assert.equal(await boxed("<{% include a.html %}>", circle), "<<!--recap-box:_includes/a.html-->>");
		assert.deepEqual(
			await tellings({ "_layouts/post.html": "{% include a.html %}{{ content }}", ...circle }),
			[
				"_layouts/post.html:1:1 These includes open each other without end: _includes/a.html → _includes/b.html → _includes/a.html. " +
					"Take one of them out, or stop under a condition.",
			],
		);
		const tree = {
			"_includes/t.html":
				"{{ include.n }}{% assign m = include.n | minus: 1 %}{% if m > 0 %}{% include t.html n=m %}{% endif %}",
		};
		assert.equal(await boxed("{% include t.html n=5 %}", tree), "54321");
	});

	it("stops at layouts around each other and at a missing one", async () => {
		const circle = {
			"_layouts/post.html": "---\nlayout: page\n---\np{{ content }}",
			"_layouts/page.html": "---\nlayout: post\n---\nq{{ content }}",
		};
		assert.deepEqual(await tellings(circle), [
			"_layouts/page.html:1:1 These layouts stand around each other without end: _layouts/post.html → _layouts/page.html → _layouts/post.html. " +
				"Change the `layout:` of one.",
		]);
		assert.deepEqual(await tellings({ "_layouts/post.html": "---\nlayout: base\n---\n{{ content }}" }), [
			"_layouts/post.html:1:1 There is no layout “base” in _layouts: create it, or copy it there from the site's theme.",
		]);
	});

	it("shows a box for a plugin's tag, and what stands in it", async () => {
		assert.equal(
			await boxed("{% gist a/1 %}{% note 'x' %}in{% endnote %}"),
			"<!--recap-box:{% gist a/1 %}--><!--recap-box:{% note 'x' %}-->in",
		);
	});
});
