import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

describe("unread-list", () => {
	it("stands on the first inner item, not on a line that goes on with an outer one", () => {
		const text =
			"Title: Out\nDate: 2026-03-14\n\n1. Choose a hall,\n   and the day\n\n2. Invite:\n\n   1. Speakers\n\n   2. Guests\n";
		const post = readPost(text, { dialectId: "pelican", isPostByPath: true });
		const found = checkPost(post).filter(({ ruleId }) => ruleId === "unread-list");
		assert.deepEqual(
			found.map(({ range }) => post.slice(range)),
			["1. Speakers"],
		);
	});
});
