import assert from "node:assert/strict";
import { vagueLinkText } from "../../../../src/core/rules/vague-link-text.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findingsOf, postOf } from "./find.ts";

const video = "https://www.youtube.com/watch?v=abcdefghijk";

/** The texts that the fixes of all findings give, each alone. */
function offered(body: string): readonly string[] {
	const text = postOf(body);
	return findingsOf(vagueLinkText, text).flatMap(({ fixes }) =>
		fixes.map(({ edits, isCertain }) => {
			assert.ok(!isCertain);
			return applyEdits(text, edits);
		}),
	);
}

describe("vague-link-text", () => {
	for (const sentence of [
		`Slides: [here](https://speakerdeck.com/ann/naming)`,
		`[Here](https://speakerdeck.com/ann/naming)`,
		`You can download the presentation of "On naming" [HERE](https://example.com/naming.pptx).`,
	])
		it(`offers the talk's title in ${JSON.stringify(sentence)}`, () => {
			const body = `## On naming\n\nBy Ann Lee\n\n${sentence}`;
			assert.deepEqual(offered(body), [postOf(body.replace(/\[here\]/i, "[On naming (slides)]"))]);
		});

	for (const [name, body] of [
		[
			"another talk is meant",
			`## Open source licences\n\nBy Ann Lee.\n\nThis reminds me of a keynote of 2017, by Bob Ray, to see [here](${video}).`,
		],
		[
			"there are all talks",
			`## Opening\n\nBy Ann Lee\n\nAll session recordings can be found [here](${video}).`,
		],
		[
			"there are two papers",
			"## Contracts on a chain\n\nBy Ann Lee\n\n[Here](https://example.com/one.pdf) and [here](https://example.com/two.pdf).",
		],
		["the post is French", `## Nommer\n\nPar Ann Lee\n\nVidéo : [ici](${video})`],
		["the post is Spanish", `## Nombrar\n\nPor Ann Lee\n\nVídeo: [aquí](${video})`],
	] as const)
		it(`finds it and offers nothing where ${name}`, () => {
			assert.ok(findingsOf(vagueLinkText, postOf(body)).length > 0);
			assert.deepEqual(offered(body), []);
		});
});
