import assert from "node:assert/strict";
import { Parser } from "htmlparser2";
import { renderBlock } from "../../../../../src/core/post/markdown/body-tokens.ts";
import { sliceRange, type TextRange } from "../../../../../src/core/text/text-range.ts";
import { bodyOf, linksAndImages } from "../../../../support/marked-body.ts";
import { commonmarkExamples } from "./commonmark-examples.ts";

interface Shown {
	readonly kind: "link" | "image";
	readonly destination: string;
	readonly title: string | undefined;
}

/** The links and images of an HTML text, those of raw HTML in the Markdown included. */
function linksInHtml(html: string): readonly Shown[] {
	const found: Shown[] = [];
	const parser = new Parser({
		onopentag(name, { href, src, title }) {
			if (name === "a" && href !== undefined) found.push({ kind: "link", destination: href, title });
			if (name === "img") found.push({ kind: "image", destination: src ?? "", title });
		},
	});
	parser.end(html);
	return found;
}

const delimiters = {
	inline: /^!?\[.*\)$/s,
	full: /^!?\[.*\]\[.+\]$/s,
	collapsed: /^!?\[.+\]\[\]$/s,
	shortcut: /^!?\[.+\]$/s,
	autolink: /^<.+>$/s,
	bare: /^\S+$/,
	html: /^<.+>$/s,
};

describe("CommonMark 0.31.2", () => {
	it("has all its examples here", () => assert.equal(commonmarkExamples.length, 652));

	for (const { number, section, markdown, html } of commonmarkExamples) {
		it(`${section}, example ${number}`, () => {
			const body = bodyOf(markdown);
			const links = linksAndImages(body);
			const shown = links.map(({ kind, destination, title }) => ({
				kind,
				destination,
				title: title || undefined,
			}));
			assert.deepEqual(shown, linksInHtml(html));
			assert.equal(body.blocks.map(renderBlock).join(""), html);

			const written = (range: TextRange) => sliceRange(markdown, range);
			for (const link of links) {
				assert.match(written(link.range), delimiters[link.syntax]);
				if (link.labelRange) assert.match(around(markdown, link.labelRange), /^\[.*\]$/s);
				if (link.titleRange && link.syntax !== "html") assert.match(written(link.titleRange), titlePattern);
			}
			for (const definition of body.definitions) {
				assert.match(written(definition.range), /^\[.+\]:.*\S$/s);
				assert.match(around(markdown, definition.labelRange), /^\[.+\]$/s);
				if (definition.titleRange) assert.match(written(definition.titleRange), titlePattern);
			}
			for (const reference of body.unresolved) {
				assert.match(written(reference.range), delimiters[reference.syntax]);
			}
		});
	}
});

const titlePattern = /^(?:".*"|'.*'|\(.*\))$/s;

function around(text: string, { start, end }: TextRange): string {
	return text.slice(start - 1, end + 1);
}
