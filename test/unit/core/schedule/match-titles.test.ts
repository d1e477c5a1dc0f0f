import assert from "node:assert/strict";
import type { Session } from "../../../../src/core/schedule/schedule.ts";
import { matchTitles } from "../../../../src/core/schedule/writing/match-titles.ts";

const talk = (key: string, title: string): Session => ({
	key,
	title,
	speakers: [],
	slides: [],
	video: [],
	links: [],
	status: "confirmed",
	service: false,
});

describe("lines that name talks", () => {
	it("mean the first of a talk that is held twice, however the line is written", () => {
		const talks = [talk("1", "Lightning talks"), talk("2", "Naming things"), talk("3", "Lightning talks")];
		const keys = matchTitles("- lightning TALKS\n\n10:30 Naming thigns\nNothing of it\n", talks).map(
			({ line, session }) => [line, session?.key],
		);
		assert.deepEqual(keys, [
			["- lightning TALKS", "1"],
			["10:30 Naming thigns", "2"],
			["Nothing of it", undefined],
		]);
	});
});
