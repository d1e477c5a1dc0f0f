import assert from "node:assert/strict";
import type { Session } from "../../../../src/core/schedule/schedule.ts";
import { talkFinder } from "../../../../src/core/schedule/writing/suggest-talks.ts";

function talk(title: string, speaker: string, more: Partial<Session> = {}): Session {
	const empty = { slides: [], video: [], links: [], status: "confirmed", service: false } as const;
	return { key: title + speaker + more.day, title, speakers: [{ name: speaker }], ...empty, ...more };
}

const find = talkFinder([
	talk("The naming of things", "Bob Ray"),
	talk("Naming things: a field guide", "Ann Lee"),
	talk("Naming things: a field guide", "Ann Lee", { day: "2031-03-09" }),
	talk("Über-fast tests & more", "Zoë Nam"),
	talk("Namibia", "Cy Fox", { status: "cancelled" }),
	talk("Name tags", "Desk", { service: true }),
]);
const found = (typed: string, most?: number) => find(typed, most).map(({ title }) => title);

describe("talkFinder", () => {
	it("puts titles that go on from what is typed first, then words of titles, then of speakers", () => {
		assert.deepEqual(found("Nam"), [
			"Naming things: a field guide",
			"The naming of things",
			"Über-fast tests & more",
		]);
		assert.deepEqual(found("nam", 1), ["Naming things: a field guide"]);
		assert.deepEqual(found("things nam"), ["The naming of things", "Naming things: a field guide"]);
	});

	it("needs no accents, case or marks, and takes words in any order", () => {
		assert.deepEqual(found("zoe uber"), ["Über-fast tests & more"]);
		assert.deepEqual(found("tests and"), ["Über-fast tests & more"]);
	});

	it("finds nothing for too little, and for words that begin nothing", () => {
		assert.deepEqual([found("na"), found("  "), found("aming"), found("naming zoe")], [[], [], [], []]);
	});
});
