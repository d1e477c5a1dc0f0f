import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Schedule, Session } from "../../../../src/core/schedule/schedule.ts";
import { updateScheduled } from "../../../../src/core/schedule/writing/update-scheduled.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

function talk(key: string, title: string, more: Partial<Session> = {}): Session {
	const empty = { slides: [], video: [], links: [], status: "confirmed", service: false } as const;
	return { key, title, url: `https://q.example/talks/${key}`, speakers: [], ...empty, ...more };
}
const link = (url: string) => ({ url, title: "" });
const scheduleOf = (...sessions: readonly Session[]): Schedule => ({ format: "x", sessions, warnings: [] });

const body = `---
layout: post
title: A day
---

## [One](https://q.example/talks/1)

By Ann Lee

Notes.

## Two

By Bob Ray

## [Three](https://q.example/talks/3)

By Cy Fox

[Slides](https://q.example/own.pdf)
`;
const post = readPost(body);
const slides = [link("https://q.example/theirs.pdf")];

describe("updateScheduled", () => {
	it("adds what has appeared to the sessions that lack it, and tells of how many", () => {
		const update = updateScheduled(
			post,
			body.indexOf("otes."),
			scheduleOf(
				talk("1", "One", { slides }),
				talk("2", "Two", { url: "https://q.example/moved", video: [link("https://youtu.be/abcdefghijk")] }),
				talk("3", "Three", { slides }),
				talk("4", "Four", { slides }),
			),
		);
		if (isRefusal(update)) assert.fail(update.refusal);
		const after = applyEdits(body, update.edits);
		assert.equal(
			after,
			body
				.replace("By Ann Lee\n", "By Ann Lee\n\n[Slides](https://q.example/theirs.pdf)\n")
				.replace("By Bob Ray\n", "By Bob Ray\n\n[Video](https://youtu.be/abcdefghijk)\n"),
		);
		assert.equal(update.message, "Slides and video have appeared for 2 of your 3 sessions.");
		assert.equal(after.slice(update.cursor, update.cursor + 5), "otes.");
	});

	it("says that nothing has appeared, and what to do where the schedule is not this post's", () => {
		assert.deepEqual(updateScheduled(post, 0, scheduleOf(talk("1", "One"), talk("3", "Three", { slides }))), {
			edits: [],
			cursor: 0,
			message: "No slides or video have appeared for your sessions yet.",
		});
		assert.deepEqual(updateScheduled(post, 0, scheduleOf(talk("9", "Nine", { slides }))), {
			refusal: "Insert sessions from the event's schedule first: it has none of this post's.",
		});
	});
});
