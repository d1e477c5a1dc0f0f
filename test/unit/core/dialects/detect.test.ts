import assert from "node:assert/strict";
import { detectDialect, dialects, isRecognised } from "../../../../src/core/dialects/index.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readFrontMatter } from "../../../../src/core/front-matter/read-front-matter.ts";
import { assertNone } from "../../../support/assert-none.ts";

function told(text: string, facts: PostFacts): string {
	const frontMatter = readFrontMatter(text);
	const dialect = detectDialect(frontMatter, facts);
	return `${dialect.id}, ${isRecognised(dialect, frontMatter, facts) ? "a post" : "no post"}`;
}

const titled = "---\ntitle: A recap\ndate: 2026-01-31\n---\n";

describe("a dialect is told by keys, path and site files", () => {
	const posts: readonly (readonly [id: string, name: string, text: string, facts: PostFacts])[] = [
		["wordpress", "an import draft", "---\npost_title: A\nlayout: post\npublished: false\n---\n", {}],
		[
			"wordpress",
			"a post synced by WordPress GitHub Sync",
			'---\nID: 7\npost_title: A\nauthor: Ana\npost_date: 2026-01-31 08:30:54\npost_excerpt: ""\nlayout: post\npermalink: >\n  https://a.example/a\npublished: true\n---\n',
			{ path: "_posts/2026-01-31-a.md" },
		],
		[
			"wordpress",
			"a page synced by Writing On GitHub",
			"---\nID: 7\npost_title: A\npost_name: a\nlayout: page\nlink: https://a.example/a\npublished: true\ntags: [ ]\n---\n",
			{ path: "_pages/a.md" },
		],
		["jekyll", "a dated file in _posts", "---\ntitle: A\n---\n", { path: "_posts/2026-01-31-a.md" }],
		["jekyll", "a blog in docs", titled, { path: "docs/_posts/2026-01-31-a.md" }],
		["jekyll", "a layout", "---\nlayout: post\ntitle: A\n---\n", {}],
		["jekyll", "a draft", "---\ntitle: A\n---\n", { path: "_drafts/a.md" }],
		[
			"jekyll",
			"Octopress's folders",
			"---\nlayout: post\ntitle: A\n---\n",
			{ path: "source/_posts/2026-01-31-a.markdown" },
		],
		["hugo", "a content folder", titled, { path: "content/posts/a/index.md" }],
		[
			"hugo",
			"TOML",
			'+++\ntitle = "A"\ndate = "2026-01-31"\ndraft = false\n+++\n',
			{ path: "content/posts/a.md" },
		],
		["hugo", "bare JSON", '{\n"title": "A",\n"date": "2026-01-31"\n}\n', {}],
		["hugo", "its configuration", titled, { path: "posts/a.md", siteFiles: ["hugo.toml", "go.mod"] }],
		[
			"zola",
			"taxonomies",
			'+++\ntitle = "A"\ndate = 2026-01-31\n[taxonomies]\ntags = ["a"]\n+++\n',
			{ path: "content/a.md" },
		],
		[
			"zola",
			"a path",
			'+++\ntitle = "A"\npath = "2026/a"\nauthors = ["Ana"]\n+++\n',
			{ path: "content/a.md" },
		],
		[
			"zola",
			"its configuration and templates",
			'+++\ntitle = "A"\ndate = 2026-01-31\n+++\n',
			{ path: "content/posts/a.md", siteFiles: ["config.toml", "content", "templates"] },
		],
		["hexo", "its folder", titled, { path: "source/_posts/a.md" }],
		["hexo", "no opening fence", "title: A\ndate: 2026-01-31\n---\n", {}],
		["hexo", "semicolons", ';;;\n"title": "A",\n"date": "2026/1/31"\n;;;\n', {}],
		[
			"eleventy",
			"JSON between dashes",
			'---json\n{ "title": "A", "date": "2026-01-31" }\n---\n',
			{ path: "src/blog/a.md" },
		],
		[
			"eleventy",
			"a layout's ending",
			"---\ntitle: A\ntags: post\nlayout: post.njk\n---\n",
			{ path: "posts/a.md" },
		],
		[
			"eleventy",
			"its configuration",
			titled,
			{ path: "content/posts/a.md", siteFiles: ["eleventy.config.js"] },
		],
		["eleventy", "a program, which is refused", "---js\n{ title: 'A' }\n---\n", { path: "posts/a.md" }],
		[
			"astro",
			"content collections",
			"---\ntitle: A\npubDate: 2026-01-31\n---\n",
			{ path: "src/content/blog/a.md" },
		],
		[
			"astro",
			"AstroPaper's keys",
			"---\ntitle: A\npubDatetime: 2026-01-31T08:30:54Z\n---\n",
			{ path: "a.md" },
		],
		[
			"docusaurus",
			"a dated folder and authors",
			"---\ntitle: A\nauthors: [ana]\nslug: a\n---\n",
			{ path: "blog/2026-01-31-a/index.mdx" },
		],
		[
			"docusaurus",
			"a translation",
			"---\ntitle: A\nslug: a\n---\n",
			{ path: "i18n/zh/docusaurus-plugin-content-blog/2026-01-31-a.md" },
		],
		[
			"gatsby",
			"a template key",
			"---\ntemplateKey: blog-post\ntitle: A\n---\n",
			{ path: "src/pages/blog/a.md" },
		],
		[
			"gatsby",
			"its configuration",
			titled,
			{ path: "content/blog/a/index.md", siteFiles: ["gatsby-config.ts"] },
		],
		[
			"gatsby",
			"a dated file without a date in it",
			"---\ntitle: A\nauthor: [ana]\nlayout: post\n---\n",
			{ path: "content/blog/2026-01-31-a.md" },
		],
		["vuepress", "its configuration", titled, { path: "content/post/a.md", siteFiles: [".vuepress"] }],
		[
			"pelican",
			"header lines",
			"Title: A\nDate: 2026-01-31 08:30\nTags: a, b\n\nBody",
			{ path: "content/a.md" },
		],
		["pelican", "its configuration", titled, { path: "content/a.md", siteFiles: ["pelicanconf.py"] }],
		[
			"mkdocs",
			"its configuration and place",
			"---\ndate: 2026-01-31\ncategories: [Talks]\n---\n\n# A\n",
			{ path: "docs/blog/posts/a.md", siteFiles: ["mkdocs.yml"] },
		],
		[
			"mkdocs",
			"a day for each",
			"---\ndate:\n  created: 2026-01-31\n  updated: 2026-02-01\n---\n\n# A\n",
			{ path: "blog/posts/a.md" },
		],
		[
			"quarto",
			"its ending",
			"---\ntitle: A\ndate: 2026-01-31\ncategories: [talks]\n---\n",
			{ path: "a.qmd" },
		],
		["quarto", "its configuration", titled, { path: "posts/a/index.qmd", siteFiles: ["_quarto.yml"] }],
		[
			"nikola",
			"its own keys",
			"---\ntitle: A\nslug: a\ndate: 2026-01-31 10:00:00 UTC+01:00\nhas_math: true\n---\n",
			{ path: "a.md" },
		],
		["nikola", "its configuration", titled, { path: "posts/2026/a.md", siteFiles: ["conf.py"] }],
		[
			"middleman",
			"a file's two endings",
			"---\ntitle: A\n---\n",
			{ path: "source/blog/2026-01-31-a.html.markdown" },
		],
		[
			"middleman",
			"its configuration",
			"---\ntitle: A\n---\n",
			{ path: "source/2026-01-31-a.html.md", siteFiles: ["config.rb"] },
		],
		[
			"hakyll",
			"its program",
			"---\ntitle: A\n---\n",
			{ path: "posts/2026-01-31-a.markdown", siteFiles: ["site.hs", "templates"] },
		],
		["lume", "its configuration", titled, { path: "posts/a.md", siteFiles: ["_config.ts"] }],
		["lume", "a layout in Vento", "---\ntitle: A\ndate: 2026-01-31\nlayout: layouts/post.vto\n---\n", {}],
		[
			"zenn",
			"an emoji and topics",
			"---\ntitle: A\nemoji: 🎙\ntype: tech\ntopics: [a]\npublished: true\n---\n",
			{},
		],
		[
			"dev-to",
			"a cover and published",
			"---\ntitle: A\npublished: true\ntags: a, b\ncover_image: https://a.example/a.png\n---\n",
			{},
		],
		[
			"hashnode",
			"a backup",
			"---\ntitle: A\ndatePublished: Sat Jan 31 2026 05:25:54 GMT+0000 (Coordinated Universal Time)\ncuid: c1\n---\n",
			{},
		],
		["hashnode", "a domain", "---\ntitle: A\nslug: a\ntags: a\ndomain: a.example\n---\n", {}],
		[
			"custom",
			"an engine unknown",
			"---\ntitle: A\nauthor: Ana\ndate: 2026-01-31\n---\n",
			{ path: "2026/01/a.md" },
		],
		["custom", "a blog's folder", titled, { path: "public/blog/a.md" }],
		["jekyll", "a path that goes up", "---\nlayout: post\ntitle: A: b\n---\n", { path: "../plain/a.md" }],
		["jekyll", "front matter that YAML refuses", "---\nlayout: post\ntitle: 'It's A'\n---\n", {}],
	];
	for (const [id, name, text, facts] of posts) {
		it(`${id}: ${name}`, () => assert.equal(told(text, facts), `${id}, a post`));
	}

	it("is shown by a post here, whichever it is", () => {
		const shown = new Set([...posts.map(([id]) => id), "plain"]);
		assertNone(
			dialects.map(({ id }) => id).filter((id) => !shown.has(id)),
			"Put a post of each into `posts`, in test/unit/core/dialects/detect.test.ts",
		);
	});

	it("is the earlier in the list of two that fit equally well", () => {
		assert.equal(told("---\ntitle: A\n---\n", { siteFiles: ["_config.yml"] }), "jekyll, no post");
	});

	it("is told by a value whatever blanks stand around it", () => {
		assert.equal(told('---\nlayout: " post "\ntitle: A\n---\n', {}), "jekyll, a post");
	});

	it("takes the writer's word", () => {
		assert.equal(told(titled, { path: "_posts/2026-01-31-a.md", dialectId: "hugo" }), "hugo, a post");
		assert.equal(told(titled, { path: "source/_posts/a.md", dialectId: "nonsense" }), "hexo, a post");
	});
});

describe("what is no post", () => {
	const others: readonly (readonly [name: string, text: string, path: string])[] = [
		["a text without front matter", "# Notes\n\nText", "_posts/2026-01-31-a.md"],
		["a README with a title", "---\ntitle: The project\n---\n", "README.md"],
		["a README with a title and a date", titled, "packages/a/README.md"],
		["a changelog", titled, "CHANGELOG.md"],
		["a page of docs", titled, "docs/guide/start.md"],
		["a page of an earlier version's docs", titled, "versioned_docs/version-1.0/start.md"],
		["a template among posts", titled, "blog/_template/index.md"],
		[
			"a page of a site's docs",
			"---\ntitle: Start\nweight: 3\ndescription: How\n---\n",
			"content/en/docs/start.md",
		],
		["a page", "---\nlayout: page\ntitle: About\npermalink: /about/\n---\n", "about.md"],
		[
			"an issue template",
			"---\nname: Bug\nabout: Tell\ntitle: ''\nlabels: bug\n---\n",
			".github/ISSUE_TEMPLATE/bug.md",
		],
		["a file of a hidden folder", "---\nlayout: post\ntitle: A\n---\n", "../..old/.cache/a.md"],
		["a note", titled, "daily/2026.md"],
		["a skill", "---\nname: recap\ndescription: Writes recaps\n---\n", "skills/recap/SKILL.md"],
		[
			"an archetype",
			"---\ntitle: '{{ .Name }}'\ndate: '{{ .Date }}'\ndraft: true\n---\n",
			"archetypes/default.md",
		],
		["thematic breaks", "---\n\nText\n\n---\n", "a.md"],
		["slides", "---\ntheme: default\ntitle: Slides\n---\n", "slides.md"],
	];
	for (const [name, text, path] of others) {
		it(name, () => assert.match(told(text, { path }), /, no post$/));
	}

	const ofSites: readonly (readonly [name: string, text: string, path: string, siteFile: string])[] = [
		["a page of MkDocs", "---\ntitle: Start\ntags: [a]\n---\n", "docs/guide/start.md", "mkdocs.yml"],
		["MkDocs' list of posts", "---\ntitle: Blog\n---\n", "docs/blog/index.md", "mkdocs.yml"],
		["Quarto's list of posts", "---\ntitle: Blog\nlisting: default\n---\n", "posts/index.qmd", "_quarto.yml"],
		["a report by Quarto", "---\ntitle: Numbers\n---\n", "analysis.qmd", "_quarto.yml"],
		["a page of Nikola", "---\ntitle: About\nslug: about\n---\n", "pages/about.md", "conf.py"],
		["a page of Sphinx", "---\ntitle: About\n---\n", "source/about.md", "conf.py"],
		["a page of Middleman", "---\ntitle: About\n---\n", "source/about.html.md", "config.rb"],
		["a page of Hakyll", "---\ntitle: About\n---\n", "about.markdown", "site.hs"],
		["a page of Lume", "---\ntitle: About\nlayout: layouts/page.vto\n---\n", "about.md", "_config.ts"],
	];
	for (const [name, text, path, siteFile] of ofSites) {
		it(name, () => assert.match(told(text, { path, siteFiles: [siteFile] }), /, no post$/));
	}
});
