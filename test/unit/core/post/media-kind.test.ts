import assert from "node:assert/strict";
import { mediaKindOf, mediaKindOfLink, mediaServiceOf } from "../../../../src/core/post/media-kind.ts";

describe("mediaKindOf", () => {
	const addresses: Readonly<Record<string, string | undefined>> = {
		"https://speakerdeck.com/ann/naming": "slides",
		"https://www.slideshare.net/ann/naming-123": "slides",
		"https://docs.google.com/presentation/d/1x/edit": "slides",
		"https://example.org/files/Naming.PDF?dl=1#p2": "slides",
		"/files/naming.pptx": "slides",
		"https://www.youtube.com/watch?v=x": "video",
		"//www.youtube.com/embed/x": "video",
		"https://youtu.be/x": "video",
		"https://vimeo.com/12345": "video",
		"https://media.ccc.de/v/39c3-naming": "video",
		"https://tube.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d": undefined,
		"https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv": "video",
		"https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d": "video",
		"https://pretalx.com/media/eventx/submissions/AB12CD/resources/talk_x": "slides",
		"https://talks.example.org/media/eventx/submissions/AB12CD/resources/logo.png": undefined,
		"https://fosdem.org/2026/events/attachments/fosdem-2026-1-naming/slides/2/naming.html": "slides",
		"https://fosdem.org/2026/events/attachments/fosdem-2026-1-naming/paper/2/naming.html": undefined,
		"https://video.fosdem.org/2026/h1302/naming.av1.webm": "video",
		"https://www.youtube.com/@channel": undefined,
		"https://speakerdeck.com/ann": undefined,
		"https://docs.google.com/document/d/1x": undefined,
		"https://notyoutube.com/watch?v=x": undefined,
		"https://example.org/pdf": undefined,
	};
	for (const [address, kind] of Object.entries(addresses)) {
		it(`${address} → ${kind ?? "neither"}`, () => assert.equal(mediaKindOf(address), kind));
	}
});

describe("mediaKindOfLink", () => {
	const kind = (text: string, destination = "https://example.org/x") =>
		mediaKindOfLink({ text, destination });

	it("goes by a short text where the address says nothing", () => {
		assert.deepEqual(
			["Slides", "the slide deck", "Folien", "スライド", "Recording", "動画", "here"].map((text) =>
				kind(text),
			),
			["slides", "slides", "slides", "slides", "video", "video", undefined],
		);
	});

	it("takes prose, in-page anchors and channels for neither", () => {
		assert.equal(kind("the slides are on the session page of the conference"), undefined);
		assert.equal(kind("Slides", "#slides"), undefined);
		assert.equal(kind("our videos", "https://www.youtube.com/@channel"), undefined);
	});
});

describe("mediaServiceOf", () => {
	it("names services as readers know them", () => {
		assert.deepEqual(
			["https://speakerdeck.com/a/b", "https://youtu.be/x", "/a.pdf", "https://example.org/x"].map(
				mediaServiceOf,
			),
			["Speaker Deck", "YouTube", "PDF", undefined],
		);
	});
});
