import assert from "node:assert/strict";
import { hearPosters, videoPoster } from "../../../src/webview/video-poster.ts";
import { openShell } from "../../support/preview-window.ts";

describe("videoPoster", () => {
	const window = openShell();
	const { document } = window;
	hearPosters(window);

	for (const [written, loaded] of [
		[
			"https://www.youtube.com/embed/aBcDeFgHiJk?start=7",
			"https://www.youtube-nocookie.com/embed/aBcDeFgHiJk?start=7",
		],
		["//youtube.com/embed/aBcDeFgHiJk", "https://www.youtube-nocookie.com/embed/aBcDeFgHiJk"],
		["http://player.vimeo.com/video/12345", "https://player.vimeo.com/video/12345"],
		["https://media.ccc.de/v/38c3-opening/oembed", "https://media.ccc.de/v/38c3-opening/oembed"],
		[
			"https://tube.example/videos/embed/9c9de5e8-0a1e-484a",
			"https://tube.example/videos/embed/9c9de5e8-0a1e-484a",
		],
	] as const) {
		it(`loads ${written} when it is pressed, and not before`, () => {
			const poster = posterOf(`<iframe src="${written}" title="The talk"></iframe>`);
			assert.equal(poster?.querySelector("button")?.textContent, "Play The talk");
			assert.equal(poster?.querySelector("iframe"), null);
			poster?.querySelector("button")?.click();
			const frame = poster?.querySelector("iframe");
			assert.equal(frame?.getAttribute("src"), loaded);
			assert.equal(frame?.getAttribute("sandbox"), "allow-scripts allow-same-origin allow-presentation");
		});
	}

	it("has none for what is no known player", () => {
		for (const src of [
			"javascript:alert(1)//www.youtube.com/embed/x",
			"https://www.youtube.com.evil.example/embed/aBcDeFgHiJk",
			"https://www.youtube.com/redirect?q=x",
			"https://user@www.youtube.com/embed/aBcDeFgHiJk",
			"https://example.org/embed/1",
			"data:text/html,x",
			"",
		]) {
			assert.equal(posterOf(`<iframe src="${src}"></iframe>`), undefined, src);
		}
		assert.equal(posterOf('<p src="https://player.vimeo.com/video/1">x</p>'), undefined);
	});

	it("asks again what a button may load", () => {
		document.body.innerHTML += '<button class="video-play" data-frame="https://example.org/">x</button>';
		document.querySelector<HTMLElement>("button[data-frame='https://example.org/']")?.click();
		assert.equal(document.querySelector("iframe[src='https://example.org/']"), null);
	});

	function posterOf(html: string): HTMLElement | undefined {
		const template = document.createElement("template");
		template.innerHTML = html;
		const element = template.content.firstElementChild;
		const poster = element ? videoPoster(element, document) : undefined;
		if (poster) document.body.append(poster);
		return poster;
	}
});
