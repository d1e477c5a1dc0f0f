import assert from "node:assert/strict";
import { sessionTitleAt, suggestMediaText } from "../../../../src/core/inserts/suggest-text.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

describe("sessionTitleAt", () => {
	const text = "Hello.\n\n## On *naming*\n\nBy Ann Lee\n\n[Slides](/a.pdf)\n\nNotes.\n";

	it("is the title of the session at the cursor, as readers see it", () => {
		assert.equal(sessionTitleAt(readPost(text), text.indexOf("Notes")), "On naming");
	});

	it("is empty outside sessions", () => {
		assert.equal(sessionTitleAt(readPost(text), 0), "");
	});
});

describe("suggestMediaText", () => {
	it("names session and service as far as they are known", () => {
		assert.equal(suggestMediaText("slides", "/a", ""), "Slides");
		assert.equal(suggestMediaText("slides", "https://speakerdeck.com/a/b", ""), "Slides (Speaker Deck)");
		assert.equal(suggestMediaText("video", "https://youtu.be/x", "On naming"), "Video: On naming (YouTube)");
	});
});
