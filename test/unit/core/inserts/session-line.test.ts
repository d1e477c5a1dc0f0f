import assert from "node:assert/strict";
import { describeAddress, offeredAddress } from "../../../../src/core/inserts/offered-address.ts";
import { readSessionLine } from "../../../../src/core/inserts/session-line.ts";

describe("readSessionLine", () => {
	const cases: readonly (readonly [line: string, title: string, speakers: string, url: string])[] = [
		["Naming things – Ann Lee", "Naming things", "Ann Lee", ""],
		["Naming things - Ann Lee, Bob Ray", "Naming things", "Ann Lee and Bob Ray", ""],
		["Naming things by Ann Lee", "Naming things", "Ann Lee", ""],
		["Naming things (Ann Lee & Bob Ray)", "Naming things", "Ann Lee and Bob Ray", ""],
		["Ann Lee: Naming things", "Naming things", "Ann Lee", ""],
		["“Naming things” — Ann Lee", "Naming things", "Ann Lee", ""],
		[
			"Naming things | Ann Lee https://e.example/talks/n",
			"Naming things",
			"Ann Lee",
			"https://e.example/talks/n",
		],
		["Naming things (https://e.example/talks/n)", "Naming things", "", "https://e.example/talks/n"],
		["Keynote: Naming things – Ann Lee", "Naming things", "Ann Lee", ""],
		["Naming things", "Naming things", "", ""],
		["What is new – and what is not", "What is new – and what is not", "", ""],
		["Munich, Old Town", "Munich, Old Town", "", ""],
		["", "", "", ""],
	];
	for (const [line, title, speakers, url] of cases)
		it(line, () => assert.deepEqual(readSessionLine(line), { title, speakers, url }));
});

describe("offeredAddress", () => {
	const deck = "https://speakerdeck.com/ann/naming";
	const video = "https://youtu.be/abcdefghijk";
	const page = "https://e.example/talks/naming";
	it("is the clipboard's where it is what is asked for", () => {
		assert.equal(offeredAddress("slides", ` ${deck}\n`, { isNeeded: false }), deck);
		assert.equal(offeredAddress("slides", video, { isNeeded: true }), "");
		assert.equal(offeredAddress("video", video, { isNeeded: false }), video);
		assert.equal(offeredAddress("page", page, { isNeeded: false }), page);
		assert.equal(
			offeredAddress("image", "https://e.example/a.png?x", { isNeeded: true }),
			"https://e.example/a.png?x",
		);
	});

	it("is one of which nothing is known only where an answer is needed", () => {
		assert.equal(offeredAddress("slides", "https://e.example/x", { isNeeded: true }), "https://e.example/x");
		assert.equal(offeredAddress("slides", "https://e.example/x", { isNeeded: false }), "");
		assert.equal(offeredAddress("page", "https://e.example/x", { isNeeded: false }), "");
	});

	it("is nothing where the clipboard holds other things", () => {
		for (const text of [
			"",
			"a text",
			"javascript:alert(1)",
			`${deck} ${video}`,
			`https://${"x".repeat(3000)}`,
		])
			assert.equal(offeredAddress("slides", text, { isNeeded: true }), "");
	});
});

describe("describeAddress", () => {
	it("says what an address leads to", () => {
		assert.equal(describeAddress("https://speakerdeck.com/ann/naming"), "Slides (Speaker Deck)");
		assert.equal(describeAddress("https://youtu.be/abcdefghijk"), "A video (YouTube)");
		assert.equal(describeAddress("https://e.example/naming.pdf"), "Slides (PDF)");
		assert.equal(describeAddress("https://e.example/clip.mp4"), "A video");
		assert.equal(describeAddress("https://e.example/"), undefined);
		assert.equal(describeAddress("words"), undefined);
	});
});
