import assert from "node:assert/strict";
import { Blog } from "../../../../src/core/blog/blog.ts";
import { noBlogSettings } from "../../../../src/core/blog/blog-settings.ts";
import { readSiteMarkdown } from "../../../../src/core/blog/site-markdown.ts";
import type { SiteMarkdown } from "../../../../src/core/facts/site-markdown.ts";
import { MemoryFiles } from "../../../support/memory-files.ts";

async function said(files: Readonly<Record<string, string>>): Promise<SiteMarkdown | undefined> {
	const names = [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""))];
	return readSiteMarkdown("", names, new MemoryFiles(files));
}

const off = { keepsHtml: false };
const on = { keepsHtml: true };
const sites: readonly (readonly [Readonly<Record<string, string>>, SiteMarkdown | undefined])[] = [
	[{ "hugo.toml": 'title = "Notes"\n' }, off],
	[{ "hugo.toml": "[markup.goldmark.renderer]\nunsafe = true\n" }, on],
	[
		{ "hugo.toml": "[markup]\n  [markup.goldmark]\n    [markup.goldmark.renderer]\n      unsafe = false\n" },
		off,
	],
	[{ "config.toml": "markup.goldmark.renderer.unsafe = true\n" }, on],
	[{ "config.yaml": "markup:\n  goldmark:\n    renderer:\n      unsafe: true\n" }, on],
	[{ "hugo.json": '{ "markup": { "goldmark": { "renderer": { "unsafe": true } } } }' }, on],
	[{ "hugo.yml": "Markup:\n  Goldmark:\n    Renderer:\n      Unsafe: true\n" }, on],
	[{ "hugo.toml": "", "config/_default/markup.toml": "[goldmark.renderer]\nunsafe = true\n" }, on],
	[{ "archetypes/a.md": "", "config/_default/config.toml": "" }, off],
	[{ "archetypes/a.md": "" }, undefined],
	[{ "config.toml": '[markup]\ndefaultMarkdownHandler = "blackfriday"\n' }, undefined],
	[{ "_config.yml": "title: Notes\n" }, { templates: "liquid" }],
	[{ "_config.yml": "defaults:\n  - values: { render_with_liquid: false }\n" }, { templates: "false" }],
	[{ "_config.yml": "marked:\n  disableNunjucks: true\n" }, { templates: "liquid", isWithoutTags: true }],
	[{ "eleventy.config.js": "export default function () {}\n" }, { templates: "liquid" }],
	[{ ".eleventy.js": "return { markdownTemplateEngine: 'njk' }\n" }, { templates: "njk" }],
	[
		{ "eleventy.config.mjs": "export const config = { markdownTemplateEngine: false };\n" },
		{ templates: "false" },
	],
	[{ "eleventy.config.js": "return { markdownTemplateEngine: engine }\n" }, undefined],
	[{ "eleventy.config.js": "return { markdownTemplateEngine };\n" }, undefined],
	[{ "pelicanconf.py": "" }, undefined],
];

describe("readSiteMarkdown", () => {
	for (const [files, expected] of sites) {
		it(JSON.stringify(files), async () => {
			assert.deepEqual(await said(files), expected);
		});
	}

	it("is among the facts of a post, and read again when a file changes", async () => {
		const files = new MemoryFiles({ "hugo.toml": "", "content/posts/a.md": "" });
		const blog = new Blog({
			files,
			settings: () => noBlogSettings,
			today: () => "2026-11-29",
			runSteps: async (steps) => {
				for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
			},
		});
		const known = async () => (await blog.factsFor("content/posts/a.md")).siteMarkdown;
		assert.deepEqual(await known(), off);
		files.write("config/_default/markup.toml", "goldmark.renderer.unsafe = true\n");
		assert.deepEqual(await known(), on);
		files.remove("config/_default/markup.toml");
		files.write("hugo.toml", "markup.goldmark.renderer.unsafe = true\n");
		assert.deepEqual(await known(), on);
		blog.dispose();
	});
});
