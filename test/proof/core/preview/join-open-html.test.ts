import assert from "node:assert/strict";
import { joinOpenHtml } from "../../../../src/core/preview/join-open-html.ts";

describe("joinOpenHtml", () => {
	it("is quick where thousands stay open", () => {
		const opened = Array.from({ length: 20_000 }, (_, at) => `<x${at % 50}>`);
		assert.equal(groups(...opened, "</y>").split(" ").length, 20_001);
	});
});

/** The groups of blocks that hold these tags, as `first-last`. */
function groups(...blocks: readonly string[]): string {
	const tags = blocks.map((block) =>
		[...block.matchAll(/<(\/?)(\w+)>/g)].map(([, slash, name = ""]) => ({ name, isClosing: slash === "/" })),
	);
	return joinOpenHtml(tags)
		.map(({ start, end }) => (end - start === 1 ? `${start}` : `${start}-${end - 1}`))
		.join(" ");
}
