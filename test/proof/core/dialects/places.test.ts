import assert from "node:assert/strict";
import { detectDialect, isRecognised } from "../../../../src/core/dialects/index.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readFrontMatter } from "../../../../src/core/front-matter/read-front-matter.ts";

function told(text: string, facts: PostFacts): string {
	const frontMatter = readFrontMatter(text);
	const dialect = detectDialect(frontMatter, facts);
	return `${dialect.id}, ${isRecognised(dialect, frontMatter, facts) ? "a post" : "no post"}`;
}

const sites = {
	jekyll: ["_config.yml"],
	hugo: ["hugo.toml"],
	zola: ["config.toml", "templates"],
	hexo: ["_config.yml", "scaffolds"],
	eleventy: ["eleventy.config.js"],
	astro: ["astro.config.mjs"],
	docusaurus: ["docusaurus.config.js"],
	gatsby: ["gatsby-config.js"],
	vuepress: [".vitepress"],
	pelican: ["pelicanconf.py"],
	mkdocs: ["mkdocs.yml"],
	quarto: ["_quarto.yml"],
	nikola: ["conf.py"],
	middleman: ["config.rb"],
	hakyll: ["site.hs"],
	lume: ["_config.ts"],
} as const;

/** Front matter that an engine cannot read, or that has nothing it needs, and none at all. */
const broken: readonly (readonly [name: string, text: string])[] = [
	["no blank behind a colon", "---\ntitle:Looking back\n---\n\nText\n"],
	["no title and no date", "---\nTitel: Looking back\n---\n\nText\n"],
	["a date alone", "---\ndate: 2026-03-14\n---\n\nText\n"],
	["TOML between dashes", '---\ntitle = "Looking back"\n---\n\nText\n'],
	["YAML between plus signs", '+++\ntitle: "Looking back"\n+++\n\nText\n'],
	["two TOML keys on one line", '+++\ntitle = "Looking back" date = 2026-03-14\n+++\n\nText\n'],
	["a key indented by one blank", "---\ntitle: Looking back\n date: 2026-03-14\n---\n\nText\n"],
	["JSON with the wrong quotes", "{ 'title': 'Looking back' }\n\nText\n"],
	["a fence indented by one blank", " ---\ntitle: Looking back\n---\n\nText\n"],
	["a comment before the fence", "<!-- notes -->\n---\ntitle: Looking back\n---\n\nText\n"],
	["a list", "---\n- title: Looking back\n---\n\nText\n"],
	["no closing fence", "---\ntitle: Looking back\n\nText\n"],
	["empty front matter", "---\n---\n\nText\n"],
	["no front matter", "# Looking back\n\nText\n"],
	["nothing", ""],
];

describe("a file in the place where its site's engine keeps posts", () => {
	const places: readonly (readonly [keyof typeof sites, path: string])[] = [
		["jekyll", "_posts/2026-03-14-a.md"],
		["jekyll", "tech/_posts/2026-03-14-a.markdown"],
		["jekyll", "docs/_posts/rustfest.md"],
		["jekyll", "_drafts/a.md"],
		["hugo", "content/posts/a.md"],
		["hugo", "content/post/2026/a.md"],
		["hugo", "content/en/blog/a/index.md"],
		["hugo", "content.en/articles/a.md"],
		["hugo", "content/2026-03-14-a.md"],
		["hugo", "content/meetups/2026-03-14-a/index.md"],
		["zola", "content/blog/a.md"],
		["hexo", "source/_posts/a.md"],
		["hexo", "source/_drafts/a.md"],
		["eleventy", "posts/a.md"],
		["eleventy", "src/blog/a.md"],
		["eleventy", "content/posts/2026/a.md"],
		["astro", "src/content/blog/a.md"],
		["astro", "src/content/dev-posts/a/index.mdx"],
		["astro", "src/pages/posts/a.md"],
		["docusaurus", "blog/a.md"],
		["docusaurus", "website/blog/2026/a/index.mdx"],
		["docusaurus", "i18n/fr/docusaurus-plugin-content-blog/a.md"],
		["gatsby", "content/blog/a/index.md"],
		["gatsby", "src/posts/a.md"],
		["vuepress", "docs/blog/a.md"],
		["vuepress", "posts/a.md"],
		["pelican", "content/a.md"],
		["pelican", "content/talks/a.md"],
		["mkdocs", "docs/blog/posts/a.md"],
		["mkdocs", "docs/blog/posts/2026/a/index.md"],
		["quarto", "posts/a/index.qmd"],
		["quarto", "blog/2026-03-14-a.qmd"],
		["nikola", "posts/2026/a.md"],
		["middleman", "source/blog/2026-03-14-a.html.markdown"],
		["hakyll", "posts/2026-03-14-a.markdown"],
		["lume", "posts/a.md"],
		["lume", "src/posts/2026-03-14_a.md"],
	];
	for (const [id, path] of places) {
		it(`is a post of ${id}: ${path}`, () => {
			for (const [name, text] of broken)
				assert.equal(told(text, { path, siteFiles: sites[id] }), `${id}, a post`, name);
		});
	}

	it("is a post where the writer names the engine, whatever the site's files tell", () => {
		const facts = { path: "content/posts/a.md", dialectId: "hugo" };
		for (const [name, text] of broken) assert.equal(told(text, facts), "hugo, a post", name);
	});

	it("is a post where the engine's own keys tell it", () => {
		const text = "---\nemoji: 🎙\ntype: tech\n---\n";
		assert.equal(told(text, { path: "articles/0123456789ab.md" }), "zenn, a post");
		assert.equal(told(text, { path: "books/0123456789ab.md" }), "zenn, no post");
	});
});

describe("what is no post of a site", () => {
	const others: readonly (readonly [keyof typeof sites, path: string])[] = [
		["jekyll", "README.md"],
		["jekyll", "_posts/README.md"],
		["jekyll", "about.md"],
		["jekyll", "_pages/about.md"],
		["hugo", "content/_index.md"],
		["hugo", "content/posts/_index.md"],
		["hugo", "content/posts/_index.fr.md"],
		["hugo", "content/posts/index.md"],
		["hugo", "content/posts/2026/_index.md"],
		["hugo", "content/about.md"],
		["hugo", "content/docs/start.md"],
		["hugo", "archetypes/posts/a.md"],
		["hugo", "posts/a.md"],
		["zola", "content/blog/_index.md"],
		["zola", "templates/blog/a.md"],
		["eleventy", "posts/index.md"],
		["eleventy", "src/about.md"],
		["eleventy", "docs/guide.md"],
		["astro", "src/content/docs/guide.md"],
		["astro", "src/pages/about.md"],
		["docusaurus", "docs/intro.md"],
		["docusaurus", "blog/_partial.md"],
		["docusaurus", "blog/index.md"],
		["vuepress", "guide/a.md"],
		["vuepress", "blog/README.md"],
		["pelican", "content/pages/about.md"],
		["pelican", "content/README.md"],
		["pelican", "README.md"],
		["mkdocs", "docs/guide.md"],
		["mkdocs", "docs/blog/index.md"],
		["quarto", "posts/index.qmd"],
		["quarto", "about.qmd"],
		["nikola", "pages/about.md"],
		["middleman", "source/about.html.md"],
		["hakyll", "about.markdown"],
		["lume", "posts/_index.md"],
		["lume", "about.md"],
	];
	for (const [id, path] of others) {
		it(`${id}: ${path}`, () => {
			for (const text of ["# Notes\n\nText\n", "---\ntitle:Notes\n---\n", "---\ntags: [a]\n---\n"])
				assert.match(told(text, { path, siteFiles: sites[id] }), /, no post$/);
		});
	}

	it("a text without front matter whose name holds it back", () => {
		for (const path of ["_posts/_notes.md", "_posts/post-template.md", "_posts/.notes.md"])
			assert.equal(told("# Notes\n", { path, siteFiles: sites.jekyll }), "plain, no post");
	});

	it("a text in a folder of that name, where no engine shows", () => {
		for (const path of ["posts/a.md", "content/posts/a.md", "_posts/2026-03-14-a.md", "blog/a.md"])
			assert.equal(told("# Notes\n", { path }), "plain, no post");
		assert.equal(told("---\ntitle: Notes\n---\n", { path: "posts/a.md" }), "custom, no post");
	});
});
