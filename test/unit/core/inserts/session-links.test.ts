import assert from "node:assert/strict";
import {
	describeSessionLinks,
	offeredSessionLink,
	readSessionLinks,
	type SessionLinks,
	validateSessionLinks,
} from "../../../../src/core/inserts/session-links.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

const page = "https://e.example/talks/n";
const deck = "https://speakerdeck.com/ann/n";
const film = "https://youtu.be/abcdefghijk";
const other = "https://ann.example/n";
const alone = 'Write addresses alone, or "slides" and "video" before them.';
const tooMany = "Leave an address out: a session has one page, one for slides and one video.";

describe("readSessionLinks", () => {
	const cases: readonly (readonly [typed: string, links: SessionLinks, known?: SessionLinks])[] = [
		["", {}],
		[page, { url: page }],
		[deck, { slides: deck }],
		[`${film}  ${deck}\t${page}`, { url: page, slides: deck, video: film }],
		[other, { url: other }],
		[other, { url: page, slides: other }, { url: page }],
		[
			`${other} https://e.example/2 https://e.example/3`,
			{ url: other, slides: "https://e.example/2", video: "https://e.example/3" },
		],
		[`slides ${other}`, { slides: other }],
		[`Video: ${other}, ${page}`, { video: other, url: page }],
		["/files/n.pdf ../films/n.mp4", { slides: "/files/n.pdf", video: "../films/n.mp4" }],
		["/files/n", { slides: "/files/n" }],
		["javascript:alert(1)", { url: "javascript:alert(1)" }],
		["www.e.example/n", { url: "www.e.example/n" }],
		[`${page} ${page}`, { url: page }],
		[`<${page}> (${deck})`, { url: page, slides: deck }],
	];
	for (const [typed, links, known] of cases)
		it(`reads "${typed}"${known ? " beside another" : ""}`, () =>
			assert.deepEqual(readSessionLinks(typed, known), links));

	it("says what will not do", () => {
		assert.deepEqual(readSessionLinks(`see ${page}`), { refusal: alone });
		assert.deepEqual(readSessionLinks(`${film} https://youtu.be/bbbbbbbbbbb`), { refusal: tooMany });
		assert.deepEqual(readSessionLinks(`${page} ${other} https://e.example/2 https://e.example/3`), {
			refusal: tooMany,
		});
		assert.deepEqual(readSessionLinks(film, { video: `${film}?t=1` }), { refusal: tooMany });
	});
});

describe("describeSessionLinks", () => {
	it("says what the addresses lead to", () => {
		assert.equal(
			describeSessionLinks(`${film} ${deck} ${page}`),
			"The session's page · Slides (Speaker Deck) · A video (YouTube)",
		);
		assert.equal(describeSessionLinks(`slides ${other} video ${page}`), "Slides · A video");
		assert.equal(describeSessionLinks("/files/n.pdf"), "Slides (PDF)");
		assert.equal(describeSessionLinks(other, { url: page }), "Slides");
		assert.equal(describeSessionLinks(""), undefined);
		assert.equal(describeSessionLinks("words"), undefined);
	});
});

describe("validateSessionLinks", () => {
	const post = readPost("---\nlayout: post\ntitle: A\n---\n\nHello.\n");
	it("says what is wrong with an address", () => {
		assert.equal(validateSessionLinks(post, { url: page, slides: "/files/n.pdf", video: film }), undefined);
		assert.equal(
			validateSessionLinks(post, { url: "javascript:alert(1)" }),
			"Start the address of the session's page with https://.",
		);
		assert.equal(
			validateSessionLinks(post, { video: "data:x" }),
			"Start the address of the video with https://, or give its path in the blog.",
		);
	});
});

describe("offeredSessionLink", () => {
	const post = readPost(`---\nlayout: post\ntitle: A\n---\n\n[Video](${film})\n`);
	it("is the clipboard's address where the session lacks one of its kind and the post has it not yet", () => {
		assert.equal(offeredSessionLink(` ${deck}\n`, {}, post), deck);
		assert.equal(offeredSessionLink(page, {}, post), page);
		assert.equal(offeredSessionLink(deck, { slides: "/n.pdf" }, post), "");
		assert.equal(offeredSessionLink(page, { url: other }, post), "");
		assert.equal(offeredSessionLink(film, {}, post), "");
		assert.equal(offeredSessionLink(other, {}, post), "");
		assert.equal(offeredSessionLink("https://e.example/a.png", {}, post), "");
		assert.equal(offeredSessionLink("a text", {}, post), "");
	});
});
