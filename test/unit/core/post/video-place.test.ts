import assert from "node:assert/strict";
import { hostedVideoOf } from "../../../../src/core/post/hosted-video.ts";

describe("videoPlaceOf", () => {
	const uuid = "9c9de5e8-0a1e-484a-b099-e80766180a6d";
	const players: Readonly<Record<string, string | undefined>> = {
		"https://www.youtube.com/watch?v=abc_DEF-123&t=1m30s":
			"https://www.youtube-nocookie.com/embed/abc_DEF-123?start=90",
		"https://m.youtube.com/watch?list=x&v=abc_DEF-123": "https://www.youtube-nocookie.com/embed/abc_DEF-123",
		"https://youtu.be/abc_DEF-123?t=90": "https://www.youtube-nocookie.com/embed/abc_DEF-123?start=90",
		"https://www.youtube.com/live/abc_DEF-123": "https://www.youtube-nocookie.com/embed/abc_DEF-123",
		"https://www.youtube.com/watch?v=abc%22DEF-1": undefined,
		"https://www.youtube.com/playlist?list=abc_DEF-123": undefined,
		"https://vimeo.com/12345": "https://player.vimeo.com/video/12345",
		"https://vimeo.com/12345/0a1b2c": "https://player.vimeo.com/video/12345?h=0a1b2c",
		"https://player.vimeo.com/video/12345?h=0a1b2c&x=1": "https://player.vimeo.com/video/12345?h=0a1b2c",
		"https://vimeo.com/album/12345": undefined,
		"https://media.ccc.de/v/39c3-naming#t=12": "https://media.ccc.de/v/39c3-naming/oembed",
		"https://media.ccc.de/c/39c3": undefined,
		[`https://tube.example.org:8080/videos/watch/${uuid}?start=1s`]: undefined,
		[`https://tube.example.org/videos/watch/${uuid}`]: `https://tube.example.org/videos/embed/${uuid}`,
		"https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv":
			"https://tube.example.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv",
		"https://notyoutube.com/watch?v=abc_DEF-123": undefined,
		"/files/naming.mp4": undefined,
	};
	for (const [address, player] of Object.entries(players)) {
		it(`${address} → ${player ?? "none"}`, () => assert.equal(hostedVideoOf(address)?.embedUrl, player));
	}

	it("knows the picture of a YouTube video", () => {
		const { thumbnailUrl } = hostedVideoOf("https://youtu.be/abc_DEF-123") ?? {};
		assert.equal(thumbnailUrl, "https://i.ytimg.com/vi/abc_DEF-123/hqdefault.jpg");
		assert.equal(hostedVideoOf("https://vimeo.com/12345")?.thumbnailUrl, undefined);
	});
});
