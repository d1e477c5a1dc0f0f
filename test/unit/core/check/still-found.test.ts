import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { moveFindings, stillFound } from "../../../../src/core/check/still-found.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { postOf } from "../rules/find.ts";

/** What is shown on after `old` of the text became `written`, as `rule: «text»`. */
function shownAfter(before: string, old: string, written: string): readonly string[] {
	const start = before.indexOf(old);
	assert.ok(start >= 0);
	const after = before.replace(old, written);
	const moved = moveFindings(checkPost(readPost(before)), [
		{ range: { start, end: start + old.length }, length: written.length },
	]);
	return stillFound(moved, checkPost(readPost(after))).map(
		({ ruleId, range }) => `${ruleId}: «${after.slice(range.start, range.end)}»`,
	);
}

describe("What stays shown while a post is typed", () => {
	const post = postOf("See [the code][missing].\n\n![](hall.jpg)");

	it("moves along with its text", () => {
		assert.deepEqual(shownAfter(post, "See", "And see"), [
			"undefined-reference: «[the code][missing]»",
			"image-without-alt: «![](hall.jpg)»",
		]);
	});

	it("goes when it is mended, there or elsewhere", () => {
		const left = ["undefined-reference: «[the code][missing]»"];
		assert.deepEqual(shownAfter(post, "![]", "![The hall]"), left);
		assert.deepEqual(shownAfter(post, "![](hall.jpg)", ""), left);
		assert.deepEqual(shownAfter(post, "hall.jpg)", "hall.jpg)\n\n[missing]: https://example.org/a"), [
			"image-without-alt: «![](hall.jpg)»",
		]);
	});

	it("is joined by nothing new", () => {
		assert.deepEqual(shownAfter(post, "See", "See [this][nowhere] and"), [
			"undefined-reference: «[the code][missing]»",
			"image-without-alt: «![](hall.jpg)»",
		]);
	});
});
