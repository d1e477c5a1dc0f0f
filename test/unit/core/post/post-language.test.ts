import assert from "node:assert/strict";
import { languageOfPost } from "../../../../src/core/post/post-language.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

const languageIn = (path: string, frontMatter = "", siteLanguage = "en-US") =>
	languageOfPost(readPost(`---\ntitle: A\n${frontMatter}---\n\nA.\n`, { path, siteLanguage }));

describe("the language of a post", () => {
	const told: readonly (readonly [string, string])[] = [
		["content/de/posts/a.md", "de"],
		["_posts/fr/2026-01-31-a.md", "fr"],
		["content/posts/pt-br/a.md", "pt-br"],
		["i18n/zh-Hans/blog/a.md", "zh-hans"],
		["content/posts/a.es.md", "es"],
		["content/posts/a/index.ja.mdx", "ja"],
		["content/js/de/a.md", "de"],
	];
	for (const [path, language] of told) {
		it(`is told by the path ${path}`, () => assert.equal(languageIn(path), language));
	}

	const topics = [
		"js",
		"go",
		"ai",
		"ml",
		"ts",
		"cs",
		"os",
		"ui",
		"ux",
		"vr",
		"db",
		"tv",
		"qa",
		"io",
		"py",
		"xx",
		"js-fw",
	];
	for (const topic of topics) {
		it(`is not told by a folder or a file called ${topic}`, () => {
			const paths = [
				`content/${topic}/a.md`,
				`_posts/${topic}/2026-01-31-a.md`,
				`content/posts/a.${topic}.md`,
			];
			assert.deepEqual(
				paths.map((path) => languageIn(path)),
				["en-us", "en-us", "en-us"],
			);
		});
	}

	it("is what the post says, before its path and its site", () => {
		assert.deepEqual(
			[
				languageIn("content/de/a.md", "lang: fr\n"),
				languageIn("a.md", "language: es-MX\n"),
				languageIn("de.md"),
			],
			["fr", "es-mx", "en-us"],
		);
	});
});
