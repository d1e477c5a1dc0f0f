import assert from "node:assert/strict";
import { markMissingImages } from "../../../src/webview/mark-missing-images.ts";
import { openShell } from "../../support/preview-window.ts";

describe("markMissingImages", () => {
	const window = openShell();
	markMissingImages(window);

	it("says which picture is not there, in its place", () => {
		assert.equal(
			fail('<p>a <img src="https://host.example/blog/the%20hall.png?v=1" alt="The hall"> b</p>'),
			'<p>a <span class="missing-image">Not loaded: host.example cannot be reached, or has no the hall.png<span class="missing-alt">The hall</span></span> b</p>',
		);
	});

	it("names the folder that was searched", () => {
		const host = "https://file%2B.vscode-resource.vscode-cdn.net";
		assert.equal(
			fail(`<img src="${host}/home/ann/blog/my%20images/hall.png">`),
			'<span class="missing-image">Not found: hall.png in /home/ann/blog/my images</span>',
		);
		assert.match(fail(`<img src="${host}/c%3A/blog/hall.png">`), />Not found: hall\.png in c:\/blog</);
	});

	it("tells that there is no connection", () => {
		Object.defineProperty(window.navigator, "onLine", { value: false, configurable: true });
		assert.match(
			fail('<img src="https://host.example/hall.png">'),
			/>Not loaded: there is no connection to host\.example now</,
		);
		Object.defineProperty(window.navigator, "onLine", { value: true, configurable: true });
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
