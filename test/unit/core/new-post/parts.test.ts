import assert from "node:assert/strict";
import { engineOfBlog } from "../../../../src/core/new-post/engine-of-blog.ts";
import { readDays, sayDays, sayEdition, suggestTitle } from "../../../../src/core/new-post/event-facts.ts";
import { fillPath, pathTemplateOf } from "../../../../src/core/new-post/path-template.ts";
import { shortenSlug, slugOf } from "../../../../src/core/new-post/slug.ts";

describe("slugs", () => {
	it("keep what the engine keeps of six titles", () => {
		const titles = [
			"日本語のタイトル",
			"Über Größe",
			"What’s new: C++ & Rust?",
			"Ångström Łódź",
			"हिन्दी में",
			"!!!",
		];
		assert.deepEqual(
			(["unicode", "latin", "ascii"] as const).map((rule) => titles.map((title) => slugOf(title, rule))),
			[
				["日本語のタイトル", "über-größe", "whats-new-c-rust", "ångström-łódź", "हिन्दी-में", ""],
				["日本語のタイトル", "uber-grosse", "whats-new-c-rust", "angstrom-lodz", "हिन्दी-में", ""],
				["", "uber-grosse", "whats-new-c-rust", "angstrom-lodz", "", ""],
			],
		);
	});

	it("are the same for composed and decomposed letters", () => {
		for (const rule of ["unicode", "latin", "ascii"] as const)
			assert.equal(slugOf("Café".normalize("NFD"), rule), slugOf("Café".normalize("NFC"), rule));
	});

	it("name no folder above and no file of the system", () => {
		assert.deepEqual(
			["../../etc/passwd", "a/b\\c", ".hidden", "a\u0000b", "CON."].map((title) => slugOf(title, "unicode")),
			["etc-passwd", "a-b-c", "hidden", "a-b", "con"],
		);
	});

	it("are cut between words", () => {
		assert.equal(shortenSlug("one-two-three", 9), "one-two");
		assert.equal(shortenSlug("one-two-three", 7), "one-two");
		assert.equal(shortenSlug("onetwothree", 5), "onetw");
	});
});

describe("templates of paths", () => {
	it("are read from posts' paths", () => {
		const paths = [
			...["_posts/2025-01-31-a.md", "_posts/2025/2025-01-31-a.markdown", "content/blog/a/index.md"],
			...["content/posts/2025/01/31/a.md", "content/blog/2025-01-31-a/index.en.md", "blog/2025-01-31_a.mdx"],
			...[
				"content/a.de.md",
				"source/2025-01-31-a.html.markdown",
				"content/2025-01-31/a.md",
				"a.md",
				"index.md",
			],
		];
		assert.deepEqual(paths.map(pathTemplateOf), [
			...["_posts/{date}-{slug}.md", "_posts/{year}/{date}-{slug}.markdown", "content/blog/{slug}/index.md"],
			"content/posts/{year}/{month}/{day}/{slug}.md",
			...["content/blog/{date}-{slug}/index.en.md", "blog/{date}_{slug}.mdx", "content/{slug}.de.md"],
			...["source/{date}-{slug}.html.markdown", "content/{date}/{slug}.md", "{slug}.md", undefined],
		]);
	});

	it("are filled in", () => {
		const day = { year: 2026, month: 3, day: 7 };
		assert.equal(
			fillPath("{year}/{month}/{day}/{date}-{slug}.md", { day, slug: "a" }),
			"2026/03/07/2026-03-07-a.md",
		);
	});
});

describe("what is said of an event", () => {
	it("has its days in words", () => {
		const said = (written: string) => {
			const days = readDays(written);
			return days && sayDays(days);
		};
		assert.deepEqual(
			[
				...["2026-01-31", "2026-01-31 to 2026-02-01", "2026-01-31/2026-02-01", "2026-12-31 – 2027-01-02"],
				...[
					"31 January 2026",
					"2026-01-31 to 2026-01-31",
					"2026-02-01 to 2026-01-31",
					"2026-02-30",
					"spring",
					"",
				],
				"2026-01-01 to 2026-01-02 to 2026-01-03",
			].map(said),
			[
				...[
					"on January 31, 2026",
					"from January 31 to February 1, 2026",
					"from January 31 to February 1, 2026",
				],
				...["from December 31, 2026 to January 2, 2027", "on January 31, 2026", "on January 31, 2026"],
				...[undefined, undefined, undefined, undefined, undefined],
			],
		);
	});

	it("has its edition as an ordinal, a year or a word, and a title", () => {
		assert.deepEqual(["1", "2", "3", "4", "11", "12", "13", "21", "22", "2026", "third"].map(sayEdition), [
			"1st",
			"2nd",
			"3rd",
			"4th",
			"11th",
			"12th",
			"13th",
			"21st",
			"22nd",
			"2026",
			"third",
		]);
		assert.equal(suggestTitle({ event: " FOSDEM ", edition: "2026" }), "Looking back at FOSDEM 2026");
		assert.equal(suggestTitle({}), "");
	});
});

describe("the engine of a blog", () => {
	const engine = (siteFiles: readonly string[], ids: readonly string[] = [], chosen?: string) =>
		engineOfBlog({
			chosen,
			siteFiles,
			shapes: ids.map((dialectId) => ({
				...{
					path: "a.md",
					dialectId,
					format: "yaml",
					hasFences: true,
					day: "",
					entries: [],
					hasTopHeading: false,
				},
			})),
		})?.id;

	it("is what the writer chose, what files tell, or that of most posts", () => {
		assert.equal(engine(["hugo.toml"], ["jekyll"], "zola"), "zola");
		assert.equal(engine(["hugo.toml"], ["jekyll"]), "hugo");
		assert.equal(engine(["docusaurus.config.js"]), "docusaurus");
		assert.equal(engine(["pelicanconf.py"]), "pelican");
		assert.equal(engine(["_config.yml", "package.json", "scaffolds"]), "hexo");
		// Hexo takes no folder without a package.json for a site.
		assert.equal(engine(["_config.yml"]), "jekyll");
		assert.equal(engine(["_config.yml", "_posts"], ["plain"]), "jekyll");
		assert.equal(engine(["_config.yml"], ["jekyll", "jekyll", "hugo"]), "jekyll");
		assert.equal(engine([], ["wordpress"]), "wordpress");
	});

	it("is asked where nothing tells it, or two do", () => {
		assert.equal(engine([]), undefined);
		assert.equal(engine(["_config.yml", "package.json"]), undefined);
		assert.equal(engine(["_config.yml", "package.json"], ["plain"]), undefined);
	});
});
