import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { listSessions } from "../../../../src/core/session-list/list-sessions.ts";
import { sayLacking } from "../../../../src/core/session-list/say-lacking.ts";

const list = (body: string) =>
	listSessions(readPost(`---\nlayout: post\ntitle: A day out\n---\n\n${body}`, { dialectId: "jekyll" }));

const full =
	"## [On naming](https://conf.dev/1) by Ann Lee and Bob Ray\n\n[Slides](https://speakerdeck.com/a/b) [Video](https://youtu.be/abcdefghijk)\n\n![Ann](a.jpg)\n\n";
const bare = "## [On types](https://conf.dev/2) by Cleo Dax\n\nNotes.\n\n";
const shown =
	'## [On ports](https://conf.dev/3) by Dee Kim\n\n<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>\n\n';

describe("the list of a post's sessions", () => {
	it("tells speakers, and what each session has and lacks", () => {
		assert.deepEqual(
			list(full + bare + shown).map(({ title, speakers, has, lacks, isBlock }) => ({
				title,
				speakers,
				has,
				lacks,
				isBlock,
			})),
			[
				{
					title: "On naming",
					speakers: ["Ann Lee", "Bob Ray"],
					has: ["slides", "video", "photo"],
					lacks: [],
					isBlock: true,
				},
				{
					title: "On types",
					speakers: ["Cleo Dax"],
					has: [],
					lacks: ["slides", "video", "photo"],
					isBlock: true,
				},
				{
					title: "On ports",
					speakers: ["Dee Kim"],
					has: ["video"],
					lacks: ["slides", "photo"],
					isBlock: true,
				},
			],
		);
	});

	it("says how many lack what", () => {
		assert.deepEqual(
			["", full, bare, full + bare, full + bare + shown].map((body) => sayLacking(list(body))),
			[
				"",
				"",
				"The session lacks slides. The session lacks a video. The session lacks a photo.",
				"1 of 2 sessions lacks slides. 1 of 2 sessions lacks a video. 1 of 2 sessions lacks a photo.",
				"2 of 3 sessions lack slides. 1 of 3 sessions lacks a video. 2 of 3 sessions lack a photo.",
			],
		);
	});
});
