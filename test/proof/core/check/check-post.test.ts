import assert from "node:assert/strict";
import { checkPostInSteps } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { bareSession } from "../../../../src/core/rules/bare-session.ts";
import { missingLink } from "../../../../src/core/rules/missing-link.ts";

describe("checkPost", () => {
	for (const rule of [missingLink, bareSession]) {
		it(`pauses within ${rule.id} on a long post`, () => {
			const talk = "## A talk by Ann Lee\n\nThe hall was here. See [a talk](https://example.com/1) here.\n\n";
			const long = readPost(`---\nlayout: post\ntitle: Recap\n---\n\n${talk.repeat(500)}`);
			const steps = [...checkPostInSteps(long, {}, [rule])];
			assert.ok(steps.length >= 4, `${steps.length} pauses`);
		});
	}
});
