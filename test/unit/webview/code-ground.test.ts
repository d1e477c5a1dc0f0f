import assert from "node:assert/strict";
import { forgetCodeGround, seeCodeGround } from "../../../src/webview/code-ground.ts";
import { openShell } from "../../support/preview-window.ts";

describe("What code stands on in the blog's own layout", () => {
	for (const [colour, expected] of [
		["rgb(30, 30, 40)", '<div class="code-on-light"></div>'],
		["rgb(230, 230, 240)", '<div class="code-on-dark"></div>'],
		["rgba(240, 240, 90, 0.9)", '<div class="code-on-dark"></div>'],
		["oklch(0.9 0.1 20)", '<div class="code-on-light"></div>'],
	] as const) {
		it(`is told by text of ${colour}`, () => {
			const window = openShell();
			const body = window.document.createElement("div");
			window.document.body.append(body);
			Object.assign(window, { getComputedStyle: () => ({ color: colour }) });
			seeCodeGround(window, body);
			seeCodeGround(window, body);
			assert.equal(body.outerHTML, expected);
			forgetCodeGround(body);
			assert.equal(body.outerHTML, "<div></div>");
		});
	}
});
