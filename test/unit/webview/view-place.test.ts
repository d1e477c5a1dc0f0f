import assert from "node:assert/strict";
import { lineInView, scrollToLine } from "../../../src/webview/view-place.ts";
import { openShell } from "../../support/preview-window.ts";

describe("the place in view", () => {
	const window = openShell();
	let scrolled: number;
	window.scrollBy = (_x?: unknown, y?: unknown) => {
		scrolled = Number(y);
	};

	it("is the first block that reaches into the view", () => {
		assert.deepEqual(lineInView(blocks(-250)), { line: 4, offset: -50 });
		assert.deepEqual(lineInView(blocks(20)), { line: 0, offset: 20 });
		assert.deepEqual(lineInView([]), { line: 0, offset: 0 });
	});

	it("is found again by its line", () => {
		assert.equal(scrollOf({ line: 4, offset: -50 }), 250);
		assert.equal(scrollOf({ line: 5, offset: -50 }), 250);
		assert.equal(scrollOf({ line: 999, offset: 0 }), 900);
		assert.equal(scrollOf({ line: 0, offset: 20 }), -20);
	});

	function scrollOf(place: { readonly line: number; readonly offset: number }): number {
		scrolled = 0;
		scrollToLine(blocks(0), place);
		return scrolled;
	}

	/** Ten blocks of two lines and 100 pixels each, the first one's top at `top`. */
	function blocks(top: number) {
		return Array.from({ length: 10 }, (_, at) => {
			const element = window.document.createElement("div");
			element.getBoundingClientRect = () => new window.DOMRect(0, top + at * 100, 500, 100);
			return { line: at * 2, element };
		});
	}
});
