import assert from "node:assert/strict";
import { embedLink } from "../../../src/webview/embed-link.ts";
import { openShell } from "../../support/preview-window.ts";

describe("embedLink", () => {
	const { document } = openShell();

	it("names what stands there and links to it", () => {
		assert.equal(
			linkFor('<iframe src="https://video.example/embed/1"></iframe>'),
			'<span class="embed"><a href="https://video.example/embed/1">Embedded page: video.example</a></span>',
		);
		assert.match(
			linkFor('<iframe title="The talk" src="//video.example/1"></iframe>'),
			/https:.*: The talk</,
		);
	});

	it("links to nothing but the web", () => {
		for (const html of [
			'<iframe src="javascript:alert(1)"></iframe>',
			'<object data="data:text/html,x"></object>',
			'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
			'<embed src="file:///etc/passwd">',
			'<iframe src="clip.html"></iframe>',
			'<p src="https://example.org"></p>',
		]) {
			assert.equal(linkFor(html), "", html);
		}
	});

	it("takes a title for text", () => {
		assert.doesNotMatch(
			linkFor('<iframe title="<img src=x>" src="https://video.example/"></iframe>'),
			/<img/,
		);
	});

	function linkFor(html: string): string {
		const template = document.createElement("template");
		template.innerHTML = html;
		const element = template.content.firstElementChild;
		return (element && embedLink(element, document)?.outerHTML) ?? "";
	}
});
