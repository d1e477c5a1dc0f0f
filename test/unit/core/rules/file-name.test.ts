import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { fileName } from "../../../../src/core/rules/file-name.ts";
import { findingsOf } from "./find.ts";

const titled = "---\nlayout: post\ntitle: RustFest\n---\n\nText\n";
const dated = "---\nlayout: post\ntitle: RustFest\ndate: 2026-03-14 10:00\n---\n\nText\n";

/** `severity: new name`, `severity` where no name is known, or nothing. */
function told(text: string, facts: PostFacts): string {
	const [finding, ...more] = findingsOf(fileName, text, facts);
	assert.deepEqual(more, []);
	if (!finding) return "";
	const names = finding.fixes.map(({ fileName: name }) => name);
	return [finding.severity, ...names].join(": ");
}

/** As Jekyll 4.3.1 builds a site of these files. */
describe("a file's name in _posts", () => {
	const siteFiles = ["_config.yml"];
	const names: readonly (readonly [name: string, withoutDate: string, withDate: string])[] = [
		["2026-03-14-h.md", "", ""],
		["2026-3-4-i.md", "", ""],
		["26-03-14-j.md", "", ""],
		["2026-03-14-m.markdown", "", ""],
		["2026-03-14-n.mkd", "", ""],
		["2026-03-14-t.MD", "", ""],
		["2026-03-14-r s.md", "", ""],
		["rustfest.md", "error", "error: 2026-03-14-rustfest.md"],
		["2026-03-14_g.md", "error: 2026-03-14-g.md", "error: 2026-03-14-g.md"],
		["20260315-q.md", "error: 2026-03-15-q.md", "error: 2026-03-15-q.md"],
		["2026.03.15 q r.md", "error: 2026-03-15-q-r.md", "error: 2026-03-15-q-r.md"],
		["15-03-2026-k.md", "error: 2026-03-15-k.md", "error: 2026-03-15-k.md"],
		["04-03-2026-k.md", "error", "error: 2026-03-14-04-03-2026-k.md"],
		["2026-03-15.md", "error", "error"],
		["2026-03-14-h.mdx", "error: 2026-03-14-h.md", "error: 2026-03-14-h.md"],
		["2026-03-14-o.mdown", "error: 2026-03-14-o.md", "error: 2026-03-14-o.md"],
		["2026-03-14-u.qmd", "error: 2026-03-14-u.md", "error: 2026-03-14-u.md"],
		["2026-13-14-x.md", "error", ""],
		["2026-30-03-x.md", "error: 2026-03-30-x.md", ""],
		["2026-02-30-x.md", "error", "error: 2026-03-14-x.md"],
		["_held-back.md", "", ""],
		["README.md", "", ""],
	];
	for (const [name, withoutDate, withDate] of names) {
		it(name, () => {
			const facts = { path: `_posts/${name}`, siteFiles };
			assert.equal(told(titled, facts), withoutDate);
			assert.equal(told(dated, facts), withDate, "with a date");
		});
	}

	it("is told as one sentence", () => {
		const [finding] = findingsOf(fileName, dated, { path: "_posts/rustfest.md", siteFiles });
		assert.equal(
			finding?.message,
			"Name the file `2026-03-14-rustfest.md`: Jekyll passes over `rustfest.md`.",
		);
	});

	it("has its year put before a month and day that it has already", () => {
		const [finding] = findingsOf(fileName, dated, { path: "_posts/2026/03-14-rustfest.md", siteFiles });
		assert.equal(
			finding?.message,
			"Name the file `2026-03-14-rustfest.md`: Jekyll passes over `03-14-rustfest.md`.",
		);
	});

	it("is a warning where no front matter says that it is a post", () => {
		assert.equal(told("Notes\n", { path: "_posts/notes.md", siteFiles }), "warning");
	});

	it("is free in a draft, and where no file tells the engine", () => {
		assert.equal(told(titled, { path: "_drafts/rustfest.md", siteFiles }), "");
		assert.equal(told(titled, { path: "_posts/rustfest.md" }), "");
		assert.equal(
			told(titled, { path: "source/_posts/rustfest.md", siteFiles: ["_config.yml", "scaffolds"] }),
			"",
		);
	});
});

describe("a file's name elsewhere", () => {
	const others: readonly (readonly [path: string, siteFile: string, told: string])[] = [
		["content/posts/a.mdx", "hugo.toml", "error: a.md"],
		["content/posts/a.mkd", "hugo.toml", "error: a.md"],
		["content/posts/a.markdown", "hugo.toml", ""],
		["source/_posts/a.mdx", "scaffolds", "error: a.md"],
		["blog/a.mdx", "docusaurus.config.js", ""],
		["blog/a.markdown", "docusaurus.config.js", "error: a.md"],
		["content/a.mkd", "pelicanconf.py", ""],
		["src/content/blog/a.mdx", "astro.config.mjs", ""],
		["posts/a.mdx", ".eleventy.js", ""],
	];
	for (const [path, siteFile, expected] of others)
		it(path, () => assert.equal(told(titled, { path, siteFiles: [siteFile] }), expected));

	it("has Zenn's letters and length", () => {
		const text = "---\ntitle: A\nemoji: 🎙\ntype: tech\ntopics: [a]\npublished: true\n---\n";
		assert.equal(told(text, { path: "articles/short.md", dialectId: "zenn" }), "error");
		assert.equal(told(text, { path: "articles/0123456789ab.md", dialectId: "zenn" }), "");
	});
});
