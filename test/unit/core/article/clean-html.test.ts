import assert from "node:assert/strict";
import { cleanHtml } from "../../../../src/core/article/clean-html.ts";

const asWritten = { image: (address: string) => address, link: (address: string) => address };
const clean = (html: string) => cleanHtml(html, asWritten);

describe("cleanHtml", () => {
	it("drops an editor's and a page's attributes, and closes what is open", () => {
		assert.equal(
			clean('<p class="engine" style="color:red" data-line="3" onclick="x()" id="a" aria-label="b">x<em>y'),
			'<p id="a">x<em>y</em></p>',
		);
		assert.equal(clean("</p></div>x"), "<p></p>x");
	});

	it("keeps the text of elements it does not know", () => {
		assert.equal(clean("<fancy-box><p>x</p></fancy-box><form>y</form>"), "<p>x</p>y");
	});

	it("does not give way under depth", () => {
		const html = clean(`${"<div>".repeat(5_000)}x`);
		assert.equal(html.split("<div>").length - 1, 200);
		assert.ok(html.includes("x</div>"));
	});
});
