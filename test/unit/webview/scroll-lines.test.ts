import assert from "node:assert/strict";
import { heightOfLine, type LinedBlock, lineAtHeight } from "../../../src/webview/scroll-lines.ts";
import { openShell } from "../../support/preview-window.ts";

const { document, DOMRect } = openShell();

describe("lines and heights of the page", () => {
	/** Front matter on 0 to 3; a block of two lines, a blank one, a block of four. */
	const blocks = [block(4, 6, 100, 140), block(7, 11, 160, 360)];

	it("are in proportion within a block", () => {
		assert.equal(lineAtHeight(blocks, 100), 4);
		assert.equal(lineAtHeight(blocks, 120), 5);
		assert.equal(lineAtHeight(blocks, 210), 8);
		assert.equal(heightOfLine(blocks, 8.5), 235);
	});

	it("are in proportion between blocks, and between the page's top and the first", () => {
		assert.equal(lineAtHeight(blocks, 150), 6.5);
		assert.equal(heightOfLine(blocks, 6.5), 150);
		assert.equal(lineAtHeight(blocks, 50), 2);
		assert.equal(heightOfLine(blocks, 2), 50);
	});

	it("know the items of a list, however unlike their heights are", () => {
		const list = { ...block(4, 8, 100, 300), rows: [0, 1, 3] };
		for (const top of [100, 110, 250]) {
			const item = document.createElement("li");
			item.getBoundingClientRect = () => new DOMRect(0, top, 400, 10);
			list.element.append(item);
		}
		assert.equal(lineAtHeight([list], 105), 4.5);
		assert.equal(lineAtHeight([list], 180), 6);
		assert.equal(heightOfLine([list], 7), 250);
		assert.equal(heightOfLine([list], 7.5), 275);
		list.element.append(document.createElement("li"));
		assert.equal(lineAtHeight([list], 200), 6);
	});

	it("end with the last block", () => {
		assert.equal(lineAtHeight(blocks, 999), 11);
		assert.equal(heightOfLine(blocks, 999), 360);
	});

	it("are the page's start where there is no block", () => {
		assert.equal(lineAtHeight([], 20), 0);
		assert.equal(heightOfLine([], 20), 0);
	});
});

function block(line: number, endLine: number, top: number, bottom: number): LinedBlock {
	const element = document.createElement("div");
	document.body.append(element);
	element.getBoundingClientRect = () => new DOMRect(0, top, 500, bottom - top);
	return { line, endLine, element };
}
