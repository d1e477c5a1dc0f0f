import assert from "node:assert/strict";
import { plainLayout } from "../../../../src/core/jekyll-layout/plain-layout.ts";

describe("plainLayout", () => {
	it("sets a post in the elements and classes that stylesheets know, its words as text", () => {
		const html = plainLayout(
			{
				title: "A <day> out",
				author: "Ines & Ada",
				publishedOn: { written: "2026-01-31", text: "January 31, 2026" },
				categories: [],
				tags: ["<naming>"],
			},
			"<i>here</i>",
		);
		assert.match(html, /<article class="post"><header[^>]*><h1 class="post-title">A &lt;day&gt; out<\/h1>/);
		assert.match(html, />January 31, 2026<\/time> · <span class="author">Ines &amp; Ada</);
		assert.match(html, /<div class="post-content"><i>here<\/i><\/div><p class="tags">&lt;naming&gt;</);
	});

	it("leaves out what is not there", () => {
		const html = plainLayout({ categories: [], tags: [] }, "");
		assert.doesNotMatch(html, /<h1|<p|undefined/);
	});
});
