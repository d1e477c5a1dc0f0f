import assert from "node:assert/strict";
import { previewShell } from "../../../../src/core/preview/preview-shell.ts";

const parts = {
	nonce: "n0nce",
	cspSource: "'self' https://*.example.net",
	scriptUri: "https://example.net/preview.js?a&b",
	styleUri: "https://example.net/preview.css",
	partsStyleUri: "https://example.net/preview-parts.css",
	language: "en",
};

describe("previewShell", () => {
	const shell = previewShell(parts);

	it("allows our script by its nonce, our styles, fonts, images and what is played, and nothing else", () => {
		const policy = /Content-Security-Policy" content="([^"]*)"/.exec(shell)?.[1];
		assert.deepEqual(policy?.split("; "), [
			"default-src 'none'",
			"img-src 'self' https://*.example.net https: data:",
			"media-src 'self' https://*.example.net https:",
			"font-src 'self' https://*.example.net",
			"style-src 'self' https://*.example.net",
			"script-src 'nonce-n0nce'",
			"frame-src https://www.youtube.com/embed/ https://www.youtube-nocookie.com/embed/ https://player.vimeo.com/video/ https://media.ccc.de/v/ https://*/videos/embed/",
			"base-uri 'none'",
			"form-action 'none'",
		]);
	});

	it("has one script, by nonce, and nothing inline", () => {
		assert.deepEqual(shell.match(/<script[^>]*>/g), [
			'<script nonce="n0nce" src="https://example.net/preview.js?a&amp;b">',
		]);
		assert.doesNotMatch(shell, /<style|style=| on\w+=|javascript:/);
	});

	it("has a language, a main landmark and an article", () => {
		assert.match(shell, /<html lang="en">/);
		assert.match(shell, /<div id="preview-page" role="main">\s*<article>/);
	});

	it("escapes what it is given", () => {
		const hostile = '"><script>alert(1)</script>';
		const escaped = previewShell({
			nonce: hostile,
			cspSource: hostile,
			scriptUri: hostile,
			styleUri: hostile,
			partsStyleUri: hostile,
			language: hostile,
			words: { Phone: hostile },
		});
		assert.doesNotMatch(escaped, /<script>/);
		// The element for words has four of its own.
		assert.equal(escaped.split('"').length, shell.split('"').length + 4);
	});
});
