import assert from "node:assert/strict";
import fc from "fast-check";
import { pasteImages } from "../../../../src/core/inserts/paste-images.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { renderBody } from "../../../../src/core/references/keep-rendering.ts";
import { runs } from "../../../support/long-run.ts";
import { markdownText } from "../../../support/markdown-fragments.ts";
import { applyPasted } from "../../../unit/core/inserts/paste-support.ts";

describe("pasteImages", () => {
	it("lands in one container, and leaves all else as it reads", () => {
		let offered = 0;
		let tried = 0;
		fc.assert(
			fc.property(
				fc.oneof(containers, markdownText),
				fc.nat(2000),
				fc.integer({ min: 1, max: 3 }),
				fc.constantFrom("\n", "\r\n"),
				(source, at, count, lineEnd) => {
					const text = source.replaceAll("\n", lineEnd);
					const offset = at % (text.length + 1);
					const post = readPost(text);
					const images = Array.from({ length: count }, (_, index) => ({
						destination: `/new-${index}.jpg`,
						alt: `new ${index}`,
					}));
					const edits = pasteImages(post, [{ start: offset, end: offset }], images);
					tried++;
					if (!edits) return;
					offered++;
					const after = applyPasted(text, edits, ({ placeholder }) => placeholder);
					const html = renderBody(readPost(after));
					const message = `${JSON.stringify(text)} at ${offset}\n${JSON.stringify(after)}\n${html}`;
					assert.equal(new Set(containersOf(html)).size, 1, message);
					assert.equal(containersOf(html).length, count, message);
					assert.equal(withoutNewImages(html), withoutNewImages(renderBody(post)), message);
				},
			),
			{ numRuns: RUNS, seed: 20261129 },
		);
		assert.ok(offered * 3 > tried, `only ${offered} of ${tried} were offered`);
	});
});

const RUNS = runs(240);

/** What pictures are put into. */
const containers = fc
	.array(
		fc.tuple(
			fc.constantFrom(
				"Some text\nin two lines with *em* and **strong**",
				"# A heading",
				"Setext\n===",
				"- one\n- two\n  - three",
				"- one\n\n  two\n\n- three",
				"1. first\n2. [ ] second",
				"> a quote\n> goes on\n>\n> - with a list\n>\n>   and more",
				"| Name | Photo |\n| --- | --- |\n| Ann |  |\n| Bob | x |",
				"    code",
				"***",
				"[^1]: a note",
				"<div>\nhtml\n</div>",
				"[5]: /five",
				"A [use][5] and ![an image](x.jpg)",
			),
			fc.constantFrom("\n\n", "\n\n", "\n", "\n\n\n", "\n\n  \n\n", "\n  \n"),
		),
		{ minLength: 1, maxLength: 5 },
	)
	.map((pieces) => pieces.flat().join(""));

/** For each new image the elements around it, each with its number in the page; a paragraph is none. */
function containersOf(html: string): readonly string[] {
	const open: string[] = [];
	const found: string[] = [];
	for (const [at, [tag, end, name = ""]] of [...html.matchAll(/<(\/?)([a-z\d]+)[^>]*>/g)].entries()) {
		if (name === "img" && tag?.includes("/new-")) found.push(open.join(" "));
		if (name === "p" || /^(?:img|hr|br|input)$/.test(name)) continue;
		if (end === "/") open.pop();
		else open.push(`${name}${at}`);
	}
	return found;
}

/** Without the new images and their paragraphs; whether a list's items stand close together does not count. */
function withoutNewImages(html: string): string {
	return html
		.replace(/<img src="\/new-[^>]*>( <img src="\/new-[^>]*>)*/g, "")
		.replace(/<p>\s*<\/p>/g, "")
		.replace(/<\/p>\s*<p>/g, "¶")
		.replace(/<li>.*<\/li>/gs, (list) => list.replace(/<\/?p>/g, "\n"))
		.replace(/\s+/g, "");
}
