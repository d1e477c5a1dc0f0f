import assert from "node:assert/strict";
import type { Session } from "../../../../src/core/schedule/schedule.ts";
import { matchTitles } from "../../../../src/core/schedule/writing/match-titles.ts";

const talk = (key: string, title: string, ...names: readonly string[]): Session => ({
	key,
	title,
	speakers: names.map((name) => ({ name })),
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

	it("mean of talks with one title the one whose speaker they name, else none", () => {
		const talks = [talk("1", "Keynote", "Ann Lee"), talk("2", "Keynote", "Bob Ray")];
		const keys = matchTitles("Keynote (Bob Ray)\nKeynote: Ann Lee\nKeynote", talks).map(
			({ session }) => session?.key,
		);
		assert.deepEqual(keys, ["2", undefined, undefined]);
	});

	it("are never a slip in a number or in the name of a language away", () => {
		const talks = [talk("1", "Harbour walk 2"), talk("2", "Intro to C++"), talk("3", "Intro to C")];
		const lines = "harbour walk 3\nharbuor walk 2\nintro to c++\nIntro to C#\nIntro to C";
		assert.deepEqual(
			matchTitles(lines, talks).map(({ session }) => session?.key),
			[undefined, "1", "2", undefined, "3"],
		);
	});
});
