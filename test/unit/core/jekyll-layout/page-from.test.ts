import assert from "node:assert/strict";
import { pageFrom } from "../../../../src/core/jekyll-layout/page-from.ts";
import { postUrl } from "../../../../src/core/jekyll-layout/permalink.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

describe("pageFrom", () => {
	it("gives a Jekyll post's variables, and the front matter's own", () => {
		const text =
			"---\nlayout: post\ntitle: A &amp; B\ntags: go ops\ncategories: [Trips]\nmood: 1.10\nnested: {a: [1]}\n---\nFirst *one*.\n\nSecond.\n";
		const page = pageFrom(readPost(text, { path: "talks/_posts/2016-02-02-looking-back.md" }), {
			permalink: "pretty",
		});
		assert.deepEqual(JSON.parse(JSON.stringify(page)), {
			layout: "post",
			title: "A & B",
			tags: ["go", "ops"],
			categories: ["talks", "Trips"],
			mood: 1.1,
			nested: { a: [1] },
			date: "2016-02-02",
			excerpt: "First one.",
			slug: "looking-back",
			url: "/talks/trips/2016/02/02/looking-back/",
			id: "/talks/trips/2016/02/02/looking-back",
			path: "talks/_posts/2016-02-02-looking-back.md",
			relative_path: "talks/_posts/2016-02-02-looking-back.md",
			collection: "posts",
			draft: false,
		});
	});

	it("reads another engine's words, and keeps the date as written", () => {
		const text =
			"---\nID: 7\npost_title: Looking back\nauthor: Ada\npost_date: 2016-02-02 23:30:54\nlink: https://example.org/2016/02/looking/\n---\nText";
		const { title, date, author, url, slug } = pageFrom(readPost(text));
		assert.deepEqual(
			{ title, date, author, url, slug },
			{
				title: "Looking back",
				date: "2016-02-02 23:30:54",
				author: "Ada",
				url: "/2016/02/looking/",
				slug: "looking-back",
			},
		);
	});

	it("makes a title of the file's name where there is none", () => {
		assert.equal(pageFrom(readPost("text", { path: "_posts/2016-02-02-my-day.md" })).title, "My Day");
		assert.equal(pageFrom(readPost("")).url, "/.html");
	});

	it("puts posts where Jekyll does", () => {
		const date = { year: 2016, month: 2, day: 3, hour: 4, minute: 5, second: 6, zone: undefined };
		const url = (permalink: string, parts = { date, slug: "my day?", categories: ["A B", "c"] }) =>
			postUrl(parts, permalink);
		assert.equal(url(""), "/a-b/c/2016/02/03/my%20day%3F.html");
		assert.equal(url("date"), "/a-b/c/2016/02/03/my%20day%3F.html");
		assert.equal(url("ordinal"), "/a-b/c/2016/034/my%20day%3F.html");
		assert.equal(url("weekdate"), "/a-b/c/2016/W05/Wed/my%20day%3F.html");
		assert.equal(url("none"), "/a-b/c/my%20day%3F.html");
		assert.equal(url("/blog/:year/:i_month/:title/:nonsense"), "/blog/2016/2/my%20day%3F/:nonsense");
		assert.equal(postUrl({ date: undefined, slug: "x", categories: [] }, "constructor"), "/constructor");
	});
});
