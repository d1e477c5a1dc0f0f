import assert from "node:assert/strict";
import { describeAddress, offeredAddress } from "../../../../src/core/inserts/offered-address.ts";
import { readSessionLine, readSpeakersLine, wholeLine } from "../../../../src/core/inserts/session-line.ts";
import type { SessionLinks } from "../../../../src/core/inserts/session-links.ts";

const page = "https://e.example/talks/n";
const deck = "https://speakerdeck.com/ann/n";
const film = "https://youtu.be/abcdefghijk";

describe("readSessionLine", () => {
	const cases: readonly (readonly [line: string, title: string, speakers: string, links?: SessionLinks])[] = [
		["Naming things – Ann Lee", "Naming things", "Ann Lee"],
		["Naming things - Ann Lee, Bob Ray", "Naming things", "Ann Lee and Bob Ray"],
		["Naming things by Ann Lee", "Naming things", "Ann Lee"],
		["Naming things (Ann Lee & Bob Ray)", "Naming things", "Ann Lee and Bob Ray"],
		["Ann Lee: Naming things", "Naming things", "Ann Lee"],
		["“Naming things” — Ann Lee", "Naming things", "Ann Lee"],
		[`Naming things | Ann Lee ${page}`, "Naming things", "Ann Lee", { url: page }],
		[`Naming things (${page})`, "Naming things", "", { url: page }],
		[
			`Naming things – Ann Lee <${film}>, ${page}; ${deck}`,
			"Naming things",
			"Ann Lee",
			{ url: page, slides: deck, video: film },
		],
		[
			`Naming things ${page} slides: https://ann.example/n video https://e.example/n`,
			"Naming things",
			"",
			{ url: page, slides: "https://ann.example/n", video: "https://e.example/n" },
		],
		[`Making a video ${page}`, "Making a video", "", { url: page }],
		["Making a film video: https://e.example/n", "Making a film", "", { video: "https://e.example/n" }],
		[`Twice ${film} https://youtu.be/bbbbbbbbbbb`, `Twice ${film} https://youtu.be/bbbbbbbbbbb`, ""],
		[page, page, ""],
		["Keynote: Naming things – Ann Lee", "Naming things", "Ann Lee"],
		["Naming things", "Naming things", ""],
		["What is new – and what is not", "What is new – and what is not", ""],
		["Munich, Old Town", "Munich, Old Town", ""],
		['"Naming things – Ann Lee"', "Naming things – Ann Lee", ""],
		[`"Naming things – Ann Lee" ${deck}`, "Naming things – Ann Lee", "", { slides: deck }],
		['"Naming things"', '"Naming things"', ""],
		["", "", ""],
	];
	for (const [line, title, speakers, links = {}] of cases)
		it(line, () => assert.deepEqual(readSessionLine(line), { title, speakers, links }));

	it("takes a line in quotes for the title, as the writer may choose", () => {
		for (const [line, quoted, title] of [
			["Rust – Ten Years", '"Rust – Ten Years"', "Rust – Ten Years"],
			[`Rust – Ten Years ${film}`, `"Rust – Ten Years" ${film}`, "Rust – Ten Years"],
			['A "rusty" talk – Ann Lee', "\"A 'rusty' talk – Ann Lee\"", "A 'rusty' talk – Ann Lee"],
		] as const) {
			assert.deepEqual(wholeLine(line), { line: quoted, title });
			const { links } = readSessionLine(line);
			assert.deepEqual(readSessionLine(quoted), { title, speakers: "", links });
		}
		assert.equal(wholeLine("Naming things"), undefined);
		assert.equal(wholeLine(""), undefined);
	});
});

describe("readSpeakersLine", () => {
	const cases: readonly (readonly [
		line: string,
		speakers: string,
		links?: SessionLinks,
		addresses?: string,
	])[] = [
		["", ""],
		["Ann Lee and Bob Ray", "Ann Lee and Bob Ray"],
		[page, "", { url: page }, page],
		[
			` Ann Lee,  Bob Ray ${deck} ${page}`,
			"Ann Lee, Bob Ray",
			{ url: page, slides: deck },
			`${deck} ${page}`,
		],
		[`Ann Lee slides ${page}`, "Ann Lee", { slides: page }, `slides ${page}`],
		["Ann Lee video", "Ann Lee video"],
	];
	for (const [line, speakers, links = {}, addresses = ""] of cases)
		it(`takes "${line}" apart`, () =>
			assert.deepEqual(readSpeakersLine(line), { speakers, links, addresses }));

	it("adds to the addresses of the title's line, and refuses too many", () => {
		assert.deepEqual(readSpeakersLine(`Ann Lee ${film}`, { url: page }), {
			speakers: "Ann Lee",
			links: { url: page, video: film },
			addresses: film,
		});
		assert.deepEqual(readSpeakersLine(`Ann Lee ${film} https://youtu.be/bbbbbbbbbbb`), {
			refusal: "Leave an address out: a session has one page, one for slides and one video.",
		});
	});
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
