import assert from "node:assert/strict";
import { fixAll } from "../../../../src/core/check/fix-all.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

describe("fixAll undoes what would lose something", () => {
	it("as many as a bounded search finds in a post with many", () => {
		const head = '+++\ntitle = "Meetup recap"\ndate = 2016-01-31\n+++\n\n';
		const bad = "##See [the\ntalk](/t)\n\n";
		const posts = (heading: string) => head + `${bad}${heading}`.repeat(40);
		const text = posts("##Slides\n\n");
		assert.equal(applyEdits(text, fixAll(readPost(text))), posts("## Slides\n\n"));
	});
});
