import assert from "node:assert/strict";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost, readPostInSteps } from "../../../../src/core/post/read-post.ts";
import { partOfPost } from "../../../../src/core/preview/part-of-post.ts";
import { renderPost } from "../../../../src/core/preview/render-post.ts";

const text = `---
title: Long
---
# One

First [talk][1].

> A quote
> of [two][2] lines.

Last.[^n]

[^n]: A note.

[1]: https://a.example.org
[2]: https://b.example.org
`;

describe("A part of a post", () => {
	const near = { start: text.indexOf("talk"), end: text.indexOf("of [two]") };
	const whole = readPost(text);
	const isThere = (shown: ReturnType<typeof render>[number]) => shown.line >= 5 && shown.line < 9;

	it("shows its blocks as the whole post does, on the same lines", () => {
		assert.deepEqual(render(partOfPost(whole, near)), render(whole).filter(isThere));
	});

	it("is read without the rest, and reads the same", () => {
		assert.deepEqual(render(readNear()), render(partOfPost(whole, near)));
		assert.equal(readNear().field("title")?.value, "Long");
	});

	it("reads the same with what an earlier reading knows", () => {
		assert.deepEqual(render(readNear(readPost(`${text}\nMore.\n`))), render(partOfPost(whole, near)));
		assert.deepEqual(render(readPost(text, {}, whole)), render(whole));
	});

	function readNear(previous?: Post): Post {
		const steps = readPostInSteps(text, {}, previous, near);
		for (;;) {
			const step = steps.next();
			if (step.done) return step.value;
		}
	}
});

function render(post: Post) {
	return renderPost(post, { resolveImage: (destination) => destination }).blocks;
}
