import assert from "node:assert/strict";
import { recordedReading } from "../../../../scripts/flavours/recorded-reading.ts";

describe("what is recorded of an engine's page", () => {
	const linksOf = (text: string, html: string) => recordedReading(text, html).links;

	it("leaves out links made of bare addresses", () => {
		const html = '<p><a href="https://a.example/">https://a.example/</a></p>';
		assert.deepEqual(linksOf("See https://a.example/.", html), []);
		assert.deepEqual(linksOf("See <https://a.example/>.", html), ["https://a.example/"]);
		assert.deepEqual(linksOf("[https://a.example/](https://a.example/)", html), ["https://a.example/"]);
	});

	it("keeps a link by a name that is no address, though it leads to a host of that name", () => {
		const html = '<a href="https://a.example/">a.example</a>';
		assert.deepEqual(linksOf("[a.example]\n\n[a.example]: https://a.example/", html), ["https://a.example/"]);
	});

	it("leaves out the engine's own ways to notes, headings and lines of code", () => {
		const html =
			'<a href="#fn:1" class="footnote">1</a><a class="header-anchor" href="#a">#</a><a href="#cb1-2"></a><a href="#a">b</a>';
		assert.deepEqual(linksOf("[b](#a)", html), ["#a"]);
	});

	it("has relative addresses as the writer wrote them", () => {
		const { links, images } = recordedReading(
			"[a](b.md#c) ![d](e.png)",
			'<a href="./b.html#c">a</a><img src="/e.png">',
		);
		assert.deepEqual([links, images], [["b.md#c"], ["e.png"]]);
	});
});
