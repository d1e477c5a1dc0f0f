import assert from "node:assert/strict";
import { engineOfBlog } from "../../../../src/core/new-post/engine-of-blog.ts";
import { readDays } from "../../../../src/core/new-post/event-facts.ts";
import { eventWords, suggestTitle } from "../../../../src/core/new-post/event-words.ts";
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
			return days && eventWords("en").sayDays(days);
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
		const ordinals = ["1", "2", "3", "4", "11", "12", "13", "21", "22", "2026", "third"];
		assert.deepEqual(ordinals.map(eventWords("en").sayEdition), [
			...["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "2026", "third"],
		]);
		assert.equal(
			suggestTitle({ event: " FOSDEM ", edition: "2026" }, "en-GB"),
			"Looking back at FOSDEM 2026",
		);
		assert.equal(suggestTitle({}, "de"), "");
	});

	const written = [
		"2026-05-01",
		"2026-01-29 to 2026-01-31",
		"2026-01-31/2026-02-01",
		"2026-12-31 – 2027-01-02",
	];
	const said: Readonly<Record<string, readonly string[]>> = {
		"de-AT": [
			...["am 1. Mai 2026", "vom 29. bis 31. Januar 2026", "vom 31. Januar bis 1. Februar 2026"],
			...[
				"vom 31. Dezember 2026 bis 2. Januar 2027",
				"Ausgabe 2026",
				"14. Ausgabe",
				"Ausgabe 23x",
				"dritte Ausgabe",
			],
			"Rückblick auf FOSDEM 2026",
		],
		fr: [
			...["le 1er mai 2026", "du 29 au 31 janvier 2026", "du 31 janvier au 1er février 2026"],
			...["du 31 décembre 2026 au 2 janvier 2027", "L'édition 2026", "La 14e édition", "L'édition 23x"],
			...["La dritte édition", "Retour sur FOSDEM 2026"],
		],
		es: [
			...["el 1 de mayo de 2026", "del 29 al 31 de enero de 2026", "del 31 de enero al 1 de febrero de 2026"],
			...["del 31 de diciembre de 2026 al 2 de enero de 2027", "edición 2026", "14.ª edición", "edición 23x"],
			...["dritte edición", "FOSDEM 2026: una mirada atrás"],
		],
		ja: [
			...["2026 年 5 月 1 日に", "2026 年 1 月 29 日から 31 日まで", "2026 年 1 月 31 日から 2 月 1 日まで"],
			...["2026 年 12 月 31 日から 2027 年 1 月 2 日まで", "2026 年", "第 14 回", "23x", "dritte"],
			"FOSDEM 2026 を振り返って",
		],
	};
	for (const [language, expected] of Object.entries(said)) {
		it(`is said in ${language}`, () => {
			const { sayDays, sayEdition } = eventWords(language);
			assert.deepEqual(
				[
					...written.map((each) => {
						const days = readDays(each);
						return days && sayDays(days);
					}),
					...["2026", "14", "23x", "dritte"].map(sayEdition),
					suggestTitle({ event: "FOSDEM", edition: "2026" }, language),
				],
				expected,
			);
		});
	}
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
