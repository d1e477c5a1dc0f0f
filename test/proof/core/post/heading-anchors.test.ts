import assert from "node:assert/strict";
import { anchorsOf } from "../../../../src/core/post/heading-anchors.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

describe("the ids of headings", () => {
	it("take linear time, whatever stands in the text", () => {
		const start = process.cpuUsage().user;
		for (const odd of ["{a".repeat(50_000), "id=".repeat(50_000), `## ${"[".repeat(5_000)}](\n`])
			anchorsOf(readPost(odd, { dialectId: "jekyll" }));
		assert.ok(process.cpuUsage().user - start < 4_000_000);
	});
});
