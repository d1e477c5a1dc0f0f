import assert from "node:assert/strict";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { completeSpeakers, rankSpeakers, speakersIn } from "../../../../src/core/inserts/known-speakers.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const known = [
	{ name: "Ann Lee", url: "https://ann.example.org" },
	{ name: "Jérôme Bel", url: undefined },
	{ name: "Bob Leeward", url: undefined },
];

describe("known speakers", () => {
	it("are those of the sessions, with the page their name links to", () => {
		const post = readPost(
			`${FRONT}## [One](https://e.example/1)\n\nBy [Ann Lee](https://ann.example.org) and Bob Ray\n\n## [Two](https://e.example/2)\n\nBy Bob Ray\n`,
		);
		assert.deepEqual(rankSpeakers(speakersIn(post)), [
			{ name: "Bob Ray", url: undefined },
			{ name: "Ann Lee", url: "https://ann.example.org" },
		]);
	});

	it("are one person, however the name's case and accents are typed", () => {
		assert.deepEqual(rankSpeakers([...known, { name: "jerome bel", url: "https://j.example" }]).at(0), {
			name: "Jérôme Bel",
			url: "https://j.example",
		});
	});

	const matches = (typed: string) => {
		const { before, matches: found } = completeSpeakers(typed, known);
		return found.map(({ name }) => before + name);
	};

	it("complete the last name that is typed, by any of its words", () => {
		assert.deepEqual(matches("lee"), ["Ann Lee", "Bob Leeward"]);
		assert.deepEqual(matches("Bob Ray and jero"), ["Bob Ray and Jérôme Bel"]);
		assert.deepEqual(matches("Bob Ray, "), [
			"Bob Ray, Ann Lee",
			"Bob Ray, Jérôme Bel",
			"Bob Ray, Bob Leeward",
		]);
	});

	it("are not offered twice, nor when the name is whole", () => {
		assert.deepEqual(matches("Ann Lee and ann"), []);
		assert.deepEqual(matches("Ann Lee"), []);
	});
});

describe("insertSession with known speakers", () => {
	it("keeps names apart of which one begins with the other", () => {
		const answer = insertSession(readPost(FRONT), FRONT.length, {
			title: "On naming",
			speakers: ["Ann Lee", "Ann"],
			knownSpeakers: [...known, { name: "Ann", url: "https://other.example.org" }],
		});
		assert.ok("edits" in answer);
		assert.match(applyEdits(FRONT, answer.edits), /\[Ann Lee\]\[1\].*\[Ann\]\[2\]\n/);
	});

	it("links the names that have a page", () => {
		const text = `${FRONT}Hello.\n`;
		const answer = insertSession(readPost(text), text.length, {
			title: "On naming",
			speakers: "Ann Lee and Bob Ray",
			knownSpeakers: known,
		});
		assert.ok("edits" in answer);
		const after = applyEdits(text, answer.edits);
		assert.match(after, /By \[Ann Lee\]\[1\] and Bob Ray\n/);
		assert.match(after, /\n\[1\]: https:\/\/ann\.example\.org\n/);
		assert.deepEqual(
			readPost(after).sessions.map(({ speakers }) =>
				speakers.map(({ name, link }) => [name, link?.destination]),
			),
			[
				[
					["Ann Lee", "https://ann.example.org"],
					["Bob Ray", undefined],
				],
			],
		);
	});

	it("leaves names without a link where the post has no place for its definition", () => {
		const text = `${FRONT}Hello.\n\n~~~\ncode\n`;
		const answer = insertSession(readPost(text, { dialectId: "hugo" }), text.indexOf("Hello."), {
			title: "On naming",
			speakers: "Ann Lee and Bob Ray",
			knownSpeakers: known,
		});
		assert.ok("edits" in answer);
		assert.equal(
			applyEdits(text, answer.edits),
			`${FRONT}## On naming\n\nBy Ann Lee and Bob Ray\n\n\n\nHello.\n\n~~~\ncode\n`,
		);
	});
});
