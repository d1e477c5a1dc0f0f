import assert from "node:assert/strict";
import {
	lineEndAt,
	lineNumberAt,
	lineStartAt,
	nextLineStart,
} from "../../../../src/core/text/line-bounds.ts";
import { LineIndex } from "../../../../src/core/text/line-index.ts";

describe("the bounds of a line", () => {
	for (const text of [
		"",
		"one",
		"one\n",
		"one\ntwo",
		"one\r\ntwo\r\n\r\nlast",
		"a\rb\r\r\nc\n\nd",
		"\n",
		"\r\n",
	]) {
		it(`are LineIndex's in ${JSON.stringify(text)}`, () => {
			const index = new LineIndex(text);
			for (let offset = 0; offset <= text.length; offset++) {
				const line = index.lineAt(offset);
				const { start, end } = index.rangeOf(line);
				const found = [
					lineStartAt(text, offset),
					lineEndAt(text, offset),
					nextLineStart(text, offset),
					lineNumberAt(text, offset),
				];
				assert.deepEqual(found, [start, end, index.fullRangeOf(line).end, line + 1], `at ${offset}`);
			}
		});
	}
});
