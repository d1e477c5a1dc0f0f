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
		"I <3 Rust.\n\nI missed Beyond («slides» ) today.",
		"It took <10% of time, a < b.\n\nThe «slides are available here».",
		"<p>a < b</p>\n\n<p>I missed Beyond («slides» ) today.</p>",
		"Vec<T> and 1 <2. («video» ) I missed.",
		"Kim wrote an «article about the day here», and I say more in an «article here» (on example.org).",
		"You can read «more about the day on my personal blog here».",
		"There is «information about Otter here» and «here».",
		"You can «watch that video demo that was shown at the fair here»:\n\nWhat comes next",
		"To learn more, «check out my recording below»:\n\nTurn on the light.",
		"I recommend «checking out Nets for Otters by Nia Okafor below». What a talk.\n\nNext we met.",
		"The «video is below».",
		"«Slides» (PDF)\n\nNext we met.",
		"«Slides» | «Video»",
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
		'<img alt="the slides are available here." src="a.jpg">',
		'<div>\n<img alt="her (slides ) today" src=a.jpg>\n</div>',
		"Kim wrote an article about the day here: https://example.org/day",
		"Kim wrote a post here (see [it](https://example.org/day)).",
		"Everything about the project here was new, and more people came here.",
		"I wrote notes for all who could not be here.",
		"Check out my recording below:\n\n{% youtube abc %}",
		'Check out my recording below: it is long.\n\n<iframe src="https://example.org/v"></iframe>',
		"The video is below the fold.",
		"Slides (PDF)\n\n<https://example.org/s.pdf>",
		"Slides (PDF) and more",
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
