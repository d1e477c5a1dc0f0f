import assert from "node:assert/strict";
import { liesIn, readSuppressions } from "../../../../src/core/check/suppressions.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { cpuTime } from "../../../support/cpu-time.ts";

const frontMatter = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\n";

describe("Comments that switch rules off", () => {
	it("are read in linear time", () => {
		const comments = "<!-- recap-disable-next-line a -->\n".repeat(20_000) + "<!-- ".repeat(20_000);
		const post = { ...readPost(frontMatter), text: comments };
		const start = cpuTime();
		const ranges = readSuppressions({
			...post,
			body: { ...post.body, range: { start: 0, end: 0 } },
		}).rangesOf("a");
		for (let at = 0; at < comments.length; at++) liesIn(ranges, at);
		assert.ok(cpuTime() - start < 4_000);
		assert.equal(ranges.length, 20_000);
	});
});
