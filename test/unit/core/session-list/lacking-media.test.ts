import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { findLackingMedia } from "../../../../src/core/session-list/lacking-media.ts";
import type { SessionMedia } from "../../../../src/core/session-list/list-sessions.ts";
import { sayLackingPosts } from "../../../../src/core/session-list/say-lacking.ts";

const find = (text: string, wanted?: readonly SessionMedia[]) =>
	findLackingMedia(readPost(text, { dialectId: "jekyll" }), wanted);

const head = "---\nlayout: post\ntitle: 'A day out: Bergen'\n---\n\n";
const full =
	"## [On naming](https://conf.dev/1) by Ann Lee\n\n[Slides](https://speakerdeck.com/a/b) [Video](https://youtu.be/abcdefghijk)\n\n![Ann](a.jpg)\n\n";
const bare = "## [On types](https://conf.dev/2) by Cleo Dax\n\nNotes.\n\n";

describe("what the sessions of a post still lack", () => {
	it("names each by title, place and line", () => {
		const expected = {
			title: "A day out: Bergen",
			all: 3,
			sessions: [
				{ title: "On types", index: 1, line: 12, lacks: ["slides", "video", "photo"] },
				{ title: "On types", index: 2, line: 16, lacks: ["slides", "video", "photo"] },
			],
		};
		const post = head + full + bare + bare;
		assert.deepEqual(find(post), expected);
		assert.deepEqual(find(post.replaceAll("\n", "\r\n")), expected);
	});

	it("tells only of what is looked for, and nothing where all is there", () => {
		assert.deepEqual(find(head + bare, ["video"])?.sessions, [
			{ title: "On types", index: 0, line: 6, lacks: ["video"] },
		]);
		const filmed = `${bare}[Video](https://youtu.be/abcdefghijk)\n`;
		assert.equal(find(head + filmed, ["video"]), undefined);
		assert.equal(find(head + full), undefined);
		assert.equal(find(`${head}Just a walk.\n`), undefined);
		assert.equal(find(""), undefined);
	});

	it("is told in one sentence", () => {
		const session = { title: "One", index: 0, line: 6, lacks: ["video"] } as const;
		const post = { title: "A day out", all: 2, sessions: [session] };
		const two = { ...post, sessions: [session, session] };
		assert.deepEqual(
			[
				sayLackingPosts([], 0),
				sayLackingPosts([], 7),
				sayLackingPosts([post], 7),
				sayLackingPosts([two], 7),
				sayLackingPosts([two, post], 7),
			],
			[
				"There are no posts in the open folders.",
				"No session of your posts lacks what you looked for.",
				"1 session lacks something.",
				"2 sessions of 1 post lack something.",
				"3 sessions of 2 posts lack something.",
			],
		);
	});
});
