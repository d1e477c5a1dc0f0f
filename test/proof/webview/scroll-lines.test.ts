import assert from "node:assert/strict";
import fc from "fast-check";
import { heightOfLine, type LinedBlock, lineAtHeight } from "../../../src/webview/scroll-lines.ts";
import { openShell } from "../../support/preview-window.ts";

const { document, DOMRect } = openShell();

describe("lines and heights of the page", () => {
	it("lead back to each other, whatever the blocks", () => {
		const list = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 40 }), fc.nat(30)), { minLength: 1 });
		fc.assert(
			fc.property(list, fc.double({ min: 0, max: 1, noNaN: true }), (parts, at) => {
				let [line, y] = [0, 0];
				const made = parts.map(([gap, lines, space]) => {
					const [from, top] = [line + gap, y + space + 1];
					[line, y] = [from + lines, top + lines * 20];
					return block(from, line, top, y);
				});
				const first = made[0]?.line ?? 0;
				const asked = first + at * (line - first);
				assert.ok(Math.abs(lineAtHeight(made, heightOfLine(made, asked)) - asked) < 1e-6);
			}),
			{ numRuns: 200, seed: 20260131 },
		);
	});
});

function block(line: number, endLine: number, top: number, bottom: number): LinedBlock {
	const element = document.createElement("div");
	document.body.append(element);
	element.getBoundingClientRect = () => new DOMRect(0, top, 500, bottom - top);
	return { line, endLine, element };
}
