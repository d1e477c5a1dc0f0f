import assert from "node:assert/strict";
import { markMissingImages } from "../../../src/webview/mark-missing-images.ts";
import { openShell } from "../../support/preview-window.ts";

describe("markMissingImages", () => {
	const window = openShell();
	markMissingImages(window);

	it("says which picture is not there", () => {
		const image = fail("https://host.example/blog/the%20hall.png?v=1");
		assert.ok(image.classList.contains("missing-image"));
		assert.equal(image.title, "Not found: the hall.png");
	});

	it("says so of one whose address was refused", () => {
		assert.match(fail("").title, /^Not shown/);
	});

	function fail(src: string): HTMLImageElement {
		const image = window.document.createElement("img");
		image.setAttribute("src", src);
		window.document.body.append(image);
		image.dispatchEvent(new window.Event("error"));
		return image;
	}
});
