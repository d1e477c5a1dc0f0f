import assert from "node:assert/strict";
import { joinOpenHtml } from "../../../../src/core/preview/join-open-html.ts";

describe("joinOpenHtml", () => {
	it("leaves blocks alone that close what they open", () => {
		assert.equal(groups("<div></div>", "", "<b></b>"), "0 1 2");
	});

	it("joins what is opened with what closes it, and all between", () => {
		assert.equal(groups("", "<details><summary></summary>", "", "</details>", ""), "0 1-3 4");
	});

	it("joins groups that meet in one block", () => {
		assert.equal(groups("<div>", "", "</div><section>", "", "</section>"), "0-4");
	});

	it("takes nested elements of one name together", () => {
		assert.equal(groups("<div>", "<div>", "</div>", "</div>", ""), "0-3 4");
	});

	it("joins nothing where an element is never closed, or never opened", () => {
		assert.equal(groups("<div>", "", "</section>", "<div>"), "0 1 2 3");
	});

	it("does not wait for ends that browsers find by themselves", () => {
		assert.equal(groups("<p>", "<img><br>", "</p>", "<li>", "</li>"), "0 1 2 3 4");
	});

	it("lets an outer end close what is open inside", () => {
		assert.equal(groups("<div><b>", "</div>", "</b>"), "0-1 2");
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
