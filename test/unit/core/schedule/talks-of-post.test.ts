import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Session } from "../../../../src/core/schedule/schedule.ts";
import { talksOfPost } from "../../../../src/core/schedule/writing/talks-of-post.ts";

const talk = (key: string, title: string, url?: string): Session => ({
	key,
	title,
	...(url !== undefined && { url }),
	speakers: [],
	slides: [],
	video: [],
	links: [],
	status: "confirmed",
	service: false,
});

const post = readPost(`---
layout: post
title: A day
---

## [Naming things, they said](https://www.q.example/talks/naming/)

By Ann Lee

## Tests that FAIL!

By Bob Ray

## [My hallway chat](https://q.example/hallway)

By Cy Fox
`);

describe("talksOfPost", () => {
	it("gives the post's sessions in its order, each with the times its talk is held", () => {
		const sessions = [
			talk("t", "Tests that fail"),
			talk("n1", "Naming things", "https://q.example/talks/naming"),
			talk("o", "Another one", "https://q.example/talks/another"),
			talk("n2", "Naming things", "https://q.example/talks/naming"),
		];
		assert.deepEqual(
			talksOfPost({ sessions }, post.sessions).map(({ session, slots }) => [
				session.title,
				slots.map(({ key }) => key),
			]),
			[
				["Naming things, they said", ["n1", "n2"]],
				["Tests that FAIL!", ["t"]],
				["My hallway chat", []],
			],
		);
	});
});
