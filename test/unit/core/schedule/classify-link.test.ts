import assert from "node:assert/strict";
import { classifyLink } from "../../../../src/core/schedule/reading/classify-link.ts";

describe("what a session's link leads to", () => {
	const fosdem = "https://fosdem.org/2031/events/attachments/ABC123-tides";
	const links: readonly (readonly [kind: string, url: string, title?: string, type?: string])[] = [
		["slides", `${fosdem}/slides/1/deck.pdf`, "Talk slides", "slides"],
		["slides", "https://example.org/deck", "", "SLIDES"],
		["slides", "https://example.org/x.odp", "Handout"],
		["slides", "https://example.org/x", "Folien"],
		["slides", "https://example.org/x", "Slides - a primer of tides, ropes, knots and fog"],
		["slides", "https://speakerdeck.com/ana/tides"],
		["slides", "https://speakerdeck.com/ana/tides", "The tides of concurrency"],
		["slides", "https://talks.example/media/q/submissions/ABCDEF/resources/t_x1.pdf", "What I showed"],
		["slides", "https://static.sched.com/hosted_files/q31/7b/tides.pdf"],
		["video", `${fosdem}/slides/2/demo.mp4`, "Demo video", "slides"],
		[
			"video",
			"https://video.fosdem.org/2031/a/ABC123.mp4",
			"Video recording (MP4; for legacy systems) - 80.1 MB",
		],
		["video", "https://media.ccc.de/v/77c7-opening", "Recording", "MEDIA"],
		["video", "https://youtu.be/abcdefghijk"],
		["video", "https://youtu.be/abcdefghijk", "https://youtu.be/abcdefghijk"],
		["video", "https://youtu.be/abcdefghijk", "Watch on YouTube"],
		["video", "https://youtu.be/abcdefghijk", "The Tides of Concurrency!"],
		["video", "https://example.org/rec", "Mitschnitt"],
		["other", "https://youtu.be/abcdefghijk", "My talk at another event in 2029"],
		["other", "https://www.youtube.com/channel/UCabc", "https://www.youtube.com/channel/UCabc"],
		["other", "https://speakerdeck.com/ana/ropes", "An older talk"],
		["other", `${fosdem}/paper/3/paper.pdf`, "The paper", "paper"],
		["other", "https://arxiv.example/pdf/1.pdf", "Arxiv paper"],
		["other", "https://example.org/map.png", "Map", "media"],
		["other", "https://example.org/repo", "The code of what I showed in my presentation last year"],
		["other", "https://example.org/", "https://"],
		["drop", "https://video.fosdem.org/2031/a/ABC123.vtt", "Video subtitles (VTT)"],
		["drop", "https://talks.example/q/talk/ABCDEF/feedback/", "Submit Feedback"],
		["drop", "https://matrix.to/#/#2031-attic:fosdem.org", "Chat room (app)"],
		["drop", "https://example.org/x", "Origin", "ORIGIN"],
	];
	for (const [kind, url, title = "", type = ""] of links) {
		it(`is ${kind}: ${title || type || url}`, () => {
			assert.equal(classifyLink({ href: url, title, type }, url, "The tides of concurrency"), kind);
		});
	}

	it("is what the file has a field for", () => {
		const url = "https://example.org/x.pdf";
		assert.equal(classifyLink({ href: url, isKnown: "video" }, url, "T"), "video");
	});
});
