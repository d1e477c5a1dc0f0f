import assert from "node:assert/strict";
import { newPostDialects } from "../../../../src/core/new-post/engine-of-blog.ts";
import { oneLine } from "../../../../src/core/text/inline-text.ts";
import { readTitles } from "../../../support/new-posts.ts";
import { oddTitles } from "../../../support/odd-titles.ts";

describe("a new post's title", () => {
	for (const { id, label } of newPostDialects) {
		it(`is read as it is by ${label}'s rules, whatever its characters`, async () => {
			assert.deepEqual(await readTitles(id), oddTitles.map(oneLine));
		});
	}
});
