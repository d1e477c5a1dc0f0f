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

	const bare = (key: string, title: string, more: Partial<Session> = {}): Session => {
		const { url: _, ...without } = talk(key, title, more);
		return without;
	};
	/** What of a body gets the slides of talks that have neither people nor a page. */
	const updated = (text: string, ...sessions: readonly Session[]) => {
		const update = updateScheduled(readPost(text), 0, scheduleOf(...sessions));
		return isRefusal(update) ? update.refusal : applyEdits(text, update.edits).replace(text, "the same");
	};

	it("knows a talk that has neither people nor a page again by its title", () => {
		const text = `${body}\n## Lightning round\n\nQuick ones.\n`;
		const lightning = bare("4", "Lightning round", { slides });
		assert.equal(
			updated(text, talk("1", "One"), lightning),
			text.replace("round\n", "round\n\n[Slides](https://q.example/theirs.pdf)\n"),
		);
		const alone = "---\nlayout: post\ntitle: A day\n---\n\n## Five talks in an hour\n\nQuick ones.\n";
		assert.equal(
			updated(alone, bare("5", "Five talks in an hour", { slides })),
			`${alone.replace("hour\n", "hour\n\n[Slides][1]\n")}\n[1]: https://q.example/theirs.pdf\n`,
		);
	});

	it("takes no heading for a talk where its title may mean another", () => {
		const other = "Insert sessions from the event's schedule first: it has none of this post's.";
		const lightning = `${body}\n## Lightning round\n\nQuick ones.\n`;
		const one = talk("1", "One");
		for (const [text, sessions, expected] of [
			// Of another event: what is called so there, too.
			[lightning, [bare("4", "Lightning round", { slides })], other],
			[`${lightning}\n## Lightning round\n`, [one, bare("4", "Lightning round", { slides })], "the same"],
			[
				lightning,
				[
					one,
					bare("4", "Lightning round", { slides }),
					bare("5", "Lightning round", { speakers: [{ name: "Eve Doe" }] }),
				],
				"the same",
			],
			[`${body}\n## Lunch\n`, [one, bare("4", "Lunch", { slides })], "the same"],
			[lightning, [one, bare("4", "Lightning round", { slides, service: true })], "the same"],
			[lightning, [one, bare("4", "Lightning rounds", { slides })], "the same"],
		] as const)
			assert.equal(updated(text, ...sessions), expected);
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
