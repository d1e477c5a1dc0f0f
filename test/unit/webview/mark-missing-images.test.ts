import assert from "node:assert/strict";
import { markMissingImages } from "../../../src/webview/mark-missing-images.ts";
import { openShell } from "../../support/preview-window.ts";

describe("markMissingImages", () => {
	const window = openShell();
	markMissingImages(window);

	it("says which picture is not there, in its place", () => {
		assert.equal(
			fail('<p>a <img src="https://host.example/blog/the%20hall.png?v=1" alt="The hall"> b</p>'),
			'<p>a <span class="missing-image" title="The hall">Not found: the hall.png</span> b</p>',
		);
	});

	it("says so of one whose address was refused", () => {
		assert.match(fail('<img src="" alt="">'), />Not shown/);
	});

	it("takes a name for text", () => {
		assert.doesNotMatch(fail('<img src="https://host.example/%3Cb%3E.png">'), /<b>/);
	});

	function fail(html: string): string {
		const { body } = window.document;
		body.innerHTML = html;
		body.querySelector("img")?.dispatchEvent(new window.Event("error"));
		return body.innerHTML;
	}
});
