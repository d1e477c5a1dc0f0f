import assert from "node:assert/strict";
import { missingLink } from "../../../../src/core/rules/missing-link.ts";
import { findingsOf, marked, postOf } from "./find.ts";

const shown = (body: string) =>
	marked(missingLink, postOf(body))
		.slice(postOf("").length - 1)
		.trim();

describe("missing-link", () => {
	for (const text of [
		"«Slides from her talk are now available here».",
		"All in all, the «decks can be found online here»!",
		"You can «watch the recording here»",
		"«Click here to see the slides».",
		"The hall was full. The «recordings of both days have been\nposted here». More soon.",
		"Die «Folien gibt es hier».",
		"Les «slides sont disponibles ici».",
		"Las «diapositivas están disponibles aquí».",
		"<p>The «slides are available here».</p>\n<p>More soon.</p>",
		"- The «slides are here».\n- [Another talk](https://example.com)",
		"[Naming](https://example.com/n) («recording» ) was good.",
		"[Naming](https://example.com/n) is good. The «slides are available here».",
	]) {
		it(`marks ${JSON.stringify(text)}`, () => assert.equal(shown(text.replace(/[«»]/g, "")), text));
	}

	for (const text of [
		"The slides are available here:\n\n- https://example.com/s",
		"The slides are available here, as is the code.",
		"The slides are available here.\n\n<https://example.com/s>",
		"The slides are available here.\n\n{% include slides.html %}",
		"The slides are available here ([PDF](https://example.com/s.pdf)).",
		"The slides are available [here][1].",
		"We were here. The slides are good.",
		"The slides of the talk were made here.",
		"Nowhere: the video is there.",
		'![Her slides are available here.](hall.jpg "x")',
		"<!-- slides are available here. -->",
		"[Naming](https://example.com/n) (video)",
		"A talk (slides by Ann) and a film (videography)",
		"## The slides are available here",
	]) {
		it(`is silent on ${JSON.stringify(text)}`, () => assert.equal(shown(text), text));
	}

	it("asks for what was promised", () => {
		const findings = findingsOf(missingLink, postOf("Naming (slides, video )."));
		assert.deepEqual(
			findings.map(({ insert }) => insert),
			["slides", "video"],
		);
	});
});
