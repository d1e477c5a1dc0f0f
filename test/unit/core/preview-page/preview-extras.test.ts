import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { readCards } from "../../../../src/core/preview-page/read-cards.ts";
import { readMarks } from "../../../../src/core/preview-page/read-marks.ts";
import { readOutline } from "../../../../src/core/preview-page/read-outline.ts";
import { isToPage } from "../../../../src/protocol/to-page/index.ts";

const text = `---
layout: post
title: "Two talks &amp; a queue"
author: Ada
date: 2026-01-31
image: /hall.png
---

One day in the fish market, and more of it in [the notes][1].

<div>
See [our list](/list).
</div>

## [Names are a cache](https://example.org/a)

Speaker: Tomasz Lind

He began. [Slides](https://speakerdeck.com/t/names)

## [Sleeping through the pager](https://example.org/b)

**Ada Okoro** runs on-call. [Slides](https://speakerdeck.com/a/pager)
`;

describe("what a preview shows beside the post", () => {
	const post = readPost(text);

	it("marks the words that a finding is about, and which of them", () => {
		const text =
			"---\nlayout: post\ntitle: A\ndate: 2026-01-01\n---\n\nWords [here](https://example.org/a) and `code`.\n\nWe stood here. See [here](https://example.org/b).\n";
		const post = readPost(text, { path: "_posts/2026-01-01-a.md" });
		const vague = checkPost(post).filter(({ ruleId }) => ruleId === "vague-link-text");
		assert.deepEqual(
			readMarks(post, vague).marks.map(({ line, seen, before }) => [line, seen, before]),
			[
				[6, "here", 0],
				[8, "here", 1],
			],
		);
	});

	it("lists its sessions with lines and speakers, and how long it takes", () => {
		const outline = readOutline(post, { hasContents: true });
		assert.equal(outline.readingTime, "1 min read");
		assert.deepEqual(
			outline.contents.map(({ title, level, line }) => `${level} ${title} ${line}`),
			["1 Names are a cache 14", "1 Sleeping through the pager 20"],
		);
		assert.match(outline.contents[0]?.speakers ?? "", /Tomasz Lind/);
	});

	it("has no list of one thing, and no time for nothing", () => {
		assert.deepEqual(readOutline(readPost("# One\n"), { hasContents: true }).contents, []);
		assert.equal(readOutline(readPost(""), { hasContents: true }).readingTime, undefined);
		assert.deepEqual(readOutline(readPost("# One\n\n# Two\n"), { hasContents: false }).contents, []);
	});

	it("shows cards with pictures the page may load", () => {
		const { cards, warnings } = readCards(post, (destination) => `at:${destination}`);
		const [list, shared] = cards;
		assert.equal(list?.title, "Two talks & a queue");
		assert.equal(list?.details, "January 31, 2026 · Ada · 1 min read");
		assert.equal(shared?.picture, "at:/hall.png");
		assert.equal(readCards(post, () => "").cards[0]?.picture, undefined);
		assert.ok(warnings.every(({ message }) => message.endsWith(".")));
	});

	it("marks findings, with the brackets that readers see", () => {
		const { marks } = readMarks(post, checkPost(post));
		const seen = marks.flatMap((mark) => (mark.seen ? [`${mark.line} ${mark.seen}`] : []));
		assert.deepEqual(seen, ["8 [the notes][1]", "11 [our list](/list)"]);
		assert.ok(marks.every(({ offset }) => offset >= 0 && offset < text.length));
	});

	it("says at each session what it lacks and others have, where one finding counts them", () => {
		const sessions = `---
layout: post
title: Quay Days
---

## [One](https://quay.example/1)

By Ada Okoro

[Slides](https://speakerdeck.com/a/1)

## [Two](https://quay.example/2)

By Tomasz Lind

## Three

[Slides](https://speakerdeck.com/a/3)
`;
		const bare = readPost(sessions);
		const said = (findings: ReturnType<typeof checkPost>) =>
			readMarks(bare, findings).marks.map(({ line, message }) => `${line} ${message}`);
		assert.deepEqual(said(checkPost(bare)), [
			"15 Link the title to the session's page.",
			"15 Name the session's speaker.",
			"11 Add the session's slides or video.",
		]);
		assert.deepEqual(said(checkPost(bare, { rules: { "bare-session": "off" } })), []);
	});

	it("says it in messages the page takes", () => {
		for (const message of [
			readOutline(post, { hasContents: true }),
			readCards(post, String),
			readMarks(post, checkPost(post)),
		])
			assert.ok(isToPage(message), message.type);
	});
});
