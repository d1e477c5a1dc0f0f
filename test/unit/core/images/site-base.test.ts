import assert from "node:assert/strict";
import { readSiteBase } from "../../../../src/core/blog/site-base.ts";
import { rawAddressOf } from "../../../../src/core/images/raw-address.ts";
import { withSiteBase } from "../../../../src/core/images/site-base.ts";
import { toLocalPath } from "../../../../src/core/images/to-local-path.ts";

const base = (name: string, text: string) =>
	readSiteBase("", [name], { read: async () => new TextEncoder().encode(text) });

describe("readSiteBase", () => {
	const jekyll = "{{ site.baseurl }}";
	const cases: readonly (readonly [
		name: string,
		text: string,
		path: string | undefined,
		written?: string,
	])[] = [
		["_config.yml", 'baseurl: "/blog"\n', "/blog", jekyll],
		["_config.yml", "baseurl: blog/\n", "/blog", jekyll],
		["_config.yml", "baseurl: /a/b\nurl: https://e.example\n", "/a/b", jekyll],
		["_config.yml", 'baseurl: ""\n', undefined],
		["_config.yml", "baseurl: /\n", undefined],
		["_config.yml", "title: x\n", undefined],
		["_config.yml", "baseurl: ../x\n", undefined],
		["hugo.toml", 'baseURL = "https://me.example/blog/"\n', "/blog"],
		["config.yaml", "baseurl: https://me.example/a/b\n", "/a/b"],
		["hugo.toml", 'baseURL = "https://me.example/"\n', undefined],
		["hugo.toml", 'baseURL = "/"\n', undefined],
		["hugo.toml", "baseURL = 3\n", undefined],
		["hugo.toml", "baseURL = [\n", undefined],
	];
	for (const [name, text, path, written = path] of cases) {
		it(`${name}: ${text.trim()} → ${path}`, async () =>
			assert.deepEqual(await base(name, text), path === undefined ? undefined : { path, written }));
	}
});

describe("withSiteBase", () => {
	const blog = { path: "/blog", written: "/blog" };
	it("goes before a path from the root alone, and once", () => {
		assert.equal(withSiteBase("/images/a.jpg", blog), "/blog/images/a.jpg");
		assert.equal(
			withSiteBase("/images/a.jpg", { ...blog, written: "{{ site.baseurl }}" }),
			"{{ site.baseurl }}/images/a.jpg",
		);
		for (const kept of [
			"/blog/images/a.jpg",
			"images/a.jpg",
			"../a.jpg",
			"//e.example/a.jpg",
			"https://e.example/a.jpg",
		])
			assert.equal(withSiteBase(kept, blog), kept);
		assert.equal(withSiteBase("/images/a.jpg", undefined), "/images/a.jpg");
	});

	it("is read back", () => {
		const map = { folder: undefined, bases: [], sitePath: "/blog" };
		const paths = (destination: string) => {
			const local = toLocalPath(destination, "content/posts/a.md", map);
			return "paths" in local ? local.paths : [];
		};
		assert.deepEqual(paths("/blog/images/a.jpg"), paths("/images/a.jpg"));
		assert.ok(paths("/blog/images/a.jpg").includes("static/images/a.jpg"));
		assert.ok(paths("/blog").includes("static/blog"));
	});
});

describe("rawAddressOf", () => {
	const config = (url: string) =>
		`[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:x\n`;
	const head = "ref: refs/heads/main\n";
	const raw = "https://raw.githubusercontent.com/me/blog/main/";
	const cases: readonly (readonly [url: string, raw: string | undefined])[] = [
		["git@github.com:me/blog.git", raw],
		["https://github.com/me/blog.git", raw],
		["https://github.com/me/blog", raw],
		["https://token@github.com/me/blog/", raw],
		["ssh://git@github.com:22/me/blog.git", raw],
		["git@gitlab.com:a/b/blog.git", "https://gitlab.com/a/b/blog/-/raw/main/"],
		["https://codeberg.org/me/blog", "https://codeberg.org/me/blog/raw/branch/main/"],
		["https://git.example.org/me/blog", undefined],
		["/srv/git/blog.git", undefined],
		["git@github.com:blog.git", undefined],
	];
	for (const [url, expected] of cases) it(url, () => assert.equal(rawAddressOf(config(url), head), expected));

	it("takes origin of several, and the branch that is checked out", () => {
		const other = '[remote "fork"]\n\turl = git@github.com:you/blog.git\n';
		assert.equal(
			rawAddressOf(other + config("git@github.com:me/blog.git"), "ref: refs/heads/2026/a\n"),
			raw.replace("main", "2026/a"),
		);
		assert.equal(rawAddressOf(other, head), raw.replace("/me/", "/you/"));
		assert.equal(rawAddressOf(config("git@github.com:me/blog.git"), "0a1b2c3d\n"), undefined);
		assert.equal(rawAddressOf("", ""), undefined);
	});
});
