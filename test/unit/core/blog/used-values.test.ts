import assert from "node:assert/strict";
import { countValues, type PostValues, usedValues } from "../../../../src/core/blog/used-values.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readPostLazily } from "../../../../src/core/post/read-post.ts";

const place = { site: "", language: "" };

function read(frontMatter: string, path = "_posts/2016-01-01-a.md", dialectId = "jekyll"): PostValues {
	const values = readPostValues(`---\ntitle: A\ndate: 2016-01-01\n${frontMatter}\n---\n`, {
		path,
		dialectId,
	});
	assert.ok(values);
	return values;
}

describe("the values that a blog's posts share", () => {
	it("are counted once a post, the most used first, then by name", () => {
		const posts = [
			read("tags: [b, a, b]\nlayout: post"),
			read("tags:\n- c\n- b\ncategories: x\nauthor: Ann Lee"),
			read("tags: b c\ncategories: x y"),
		];
		const { tags, categories, layout, author } = countValues(posts, place, undefined);
		assert.deepEqual(tags, [
			{ value: "b", posts: 3 },
			{ value: "c", posts: 2 },
			{ value: "a", posts: 1 },
		]);
		assert.deepEqual(
			categories.map(({ value }) => value),
			["x", "y"],
		);
		assert.deepEqual(layout, [{ value: "post", posts: 1 }]);
		assert.deepEqual(author, [{ value: "Ann Lee", posts: 1 }]);
	});

	it("have the site's own layouts and authors beside them", () => {
		const names = { layouts: ["talk", "post"], authors: ["ann"] };
		const { layout, author } = countValues([read("layout: post")], place, names);
		assert.deepEqual(layout, [
			{ value: "post", posts: 1 },
			{ value: "talk", posts: 0 },
		]);
		assert.deepEqual(author, [{ value: "ann", posts: 0 }]);
	});

	it("are those of the site and the language, where posts say which", () => {
		const posts = [
			read("tags: [one]\nlang: de"),
			read("tags: [two]\nlang: en"),
			read("tags: [three]"),
			read("tags: [four]", "other/_posts/2016-01-01-a.md"),
		];
		const tagsOf = (language: string) =>
			countValues(posts, { site: "", language }, undefined).tags.map(({ value }) => value);
		assert.deepEqual(tagsOf("de"), ["one", "three"]);
		assert.deepEqual(tagsOf(""), ["one", "three", "two"]);
	});

	it("are parted as the engine parts them", () => {
		assert.deepEqual(read("tags: one, two three", "a.md", "dev-to").values.tags, ["one", "two three"]);
		assert.deepEqual(read("tags: one two", "a.md", "hugo").values.tags, ["one two"]);
		const header = "Title: A\nDate: 2016-01-01\nAuthors: Ann; Bob\nCategory: x y\n\nThe hall.\n";
		const { author, categories } =
			readPostValues(header, { path: "a.md", dialectId: "pelican" })?.values ?? {};
		assert.deepEqual([author, categories], [["Ann", "Bob"], ["x y"]]);
	});
});

function readPostValues(text: string, facts: PostFacts & { readonly path: string }): PostValues | undefined {
	return usedValues.read(readPostLazily(text, facts), facts.path);
}
