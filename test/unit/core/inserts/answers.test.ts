import assert from "node:assert/strict";
import {
	readImageAnswers,
	readSessionAnswers,
	readSlidesAnswers,
} from "../../../../src/core/inserts/answers.ts";

describe("arguments of the insert commands", () => {
	it("are taken as they are given, nulls left out", () => {
		const none = {
			url: undefined,
			speakers: undefined,
			slides: undefined,
			video: undefined,
			time: undefined,
			room: undefined,
			level: undefined,
		};
		assert.deepEqual(readSessionAnswers({ title: "T" }), { ...none, title: "T" });
		assert.deepEqual(readSessionAnswers({ title: "T", speakers: ["Ann"], level: 3, url: null }), {
			...none,
			title: "T",
			speakers: ["Ann"],
			level: 3,
		});
		assert.deepEqual(readImageAnswers({ alt: "A", url: "/a" }), { alt: "A", url: "/a" });
		assert.deepEqual(readImageAnswers({ alt: "A", file: "/a.jpg", url: null }), { alt: "A", file: "/a.jpg" });
		assert.deepEqual(readSlidesAnswers({ url: "/a" }), { url: "/a", text: undefined });
	});

	const refusals: readonly (readonly [unknown, string])[] = [
		[
			"T",
			"Pass an object with title, url, speakers, slides, video, time, room, level, or nothing to be asked.",
		],
		[
			["T"],
			"Pass an object with title, url, speakers, slides, video, time, room, level, or nothing to be asked.",
		],
		[{}, "Give title as text."],
		[{ title: 1 }, "Give title as text."],
		[
			{ title: "T", Url: "x" },
			"Leave out Url: the keys are title, url, speakers, slides, video, time, room, level.",
		],
		[{ title: "T", url: 1 }, "Give url as text."],
		[{ title: "T", speakers: [1] }, "Give speakers as text or a list of names."],
		[{ title: "T", speakers: {} }, "Give speakers as text or a list of names."],
		[{ title: "T", level: "3" }, "Give level as a whole number from 1 to 6."],
		[{ title: "T", level: 2.5 }, "Give level as a whole number from 1 to 6."],
	];
	for (const [argument, refusal] of refusals) {
		it(`refuse ${JSON.stringify(argument)} in one sentence`, () => {
			assert.deepEqual(readSessionAnswers(argument), { refusal });
		});
	}
});
