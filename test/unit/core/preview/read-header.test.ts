import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { readHeader } from "../../../../src/core/preview/read-header.ts";
import type { PreviewHeader } from "../../../../src/protocol/to-page/show.ts";

describe("readHeader", () => {
	it("reads a synced WordPress post", () => {
		const header = headerOf(`---
ID: 12
post_title: "What we heard &#8211; &quot;Day 1&quot;"
author: Ada
post_date: 2016-02-02 00:30:54
post_excerpt: "Talks &amp; <b>halls</b>."
layout: post
permalink: >
  https://example.org/day-1/
published: true
tags:
  - naming
  - "caches &amp; more"
categories: [Events]
---
`);
		assert.deepEqual(present(header), {
			title: 'What we heard – "Day 1"',
			author: "Ada",
			publishedOn: { written: "2016-02-02 00:30:54", text: "February 2, 2016" },
			categories: ["Events"],
			tags: ["naming", "caches & more"],
			excerpt: "Talks & <b>halls</b>.",
			permalink: "https://example.org/day-1/",
		});
	});

	it("marks a post that readers do not see yet", () => {
		assert.deepEqual(
			Object.keys(headerOf("---\npost_title: A\nlayout: post\npublished: false\n---\n").mark ?? {}),
			["stage", "label"],
		);
	});

	it("shows a date as written where it is no day", () => {
		const { publishedOn } = headerOf("---\nlayout: post\ntitle: A\ndate: 2016-02-31\n---\n");
		assert.deepEqual(publishedOn, { written: "2016-02-31", text: "2016-02-31" });
	});

	it("takes numbers as written and one string for a list of tags", () => {
		const { title, tags } = headerOf('---\ntitle: 1.10\ntags: "a, b,, c"\n---\n');
		assert.equal(title, "1.10");
		assert.deepEqual(tags, ["a", "b", "c"]);
	});

	const onePerEngine = [
		["jekyll", "go, web dev", ["go,", "web", "dev"]],
		["hugo", "go, web dev", ["go, web dev"]],
		["hexo", "go, web dev", ["go, web dev"]],
		["eleventy", "go, web dev", ["go", "web dev"]],
		["astro", "go, web dev", ["go", "web dev"]],
	] as const;
	for (const [dialectId, written, expected] of onePerEngine) {
		it(`shows the tags and categories that ${dialectId} makes of one text`, () => {
			const { tags } = headerOf(`---\ntitle: A\ntags: ${written}\n---\n`, { dialectId });
			assert.deepEqual(tags, expected);
		});
	}

	it("has nothing of a post without front matter, or with one that cannot be read", () => {
		for (const text of ["Hello.", "", "---\n---\n", "---\n- a\n- b\n---\n", "---\ntitle: [\n"]) {
			assert.deepEqual({ categories: [], tags: [] }, present({ ...headerOf(text), title: undefined }), text);
		}
	});

	it("cuts what is too long to be a line", () => {
		const header = headerOf(`---\nlayout: post\ntitle: ${"long ".repeat(1_000)}\n---\n`);
		assert.equal(header.title?.length, 2_000);
	});
});

function headerOf(text: string, facts: PostFacts = {}): PreviewHeader {
	return readHeader(readPost(text, facts), (destination) => `at:${destination}`);
}

function present(header: PreviewHeader): Partial<PreviewHeader> {
	return Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined));
}
