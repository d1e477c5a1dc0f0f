import assert from "node:assert/strict";
import { dominantLineEnd, LineIndex } from "../../../../src/core/text/line-index.ts";

describe("LineIndex", () => {
	const text = "one\r\ntwo\rthree\n\n👋x";
	const lines = new LineIndex(text);

	it("ends lines at \\r\\n, \\r and \\n", () => {
		assert.deepEqual(
			Array.from({ length: lines.lineCount }, (_, line) => lines.textOf(line)),
			["one", "two", "three", "", "👋x"],
		);
	});

	it("counts columns in UTF-16 units", () => {
		assert.deepEqual(lines.positionAt(text.indexOf("x")), { line: 4, column: 2 });
	});

	it("holds a line's end in its full range only", () => {
		assert.deepEqual(lines.rangeOf(0), { start: 0, end: 3 });
		assert.deepEqual(lines.fullRangeOf(0), { start: 0, end: 5 });
	});

	it("gives the last line to offsets past the end", () => {
		assert.equal(lines.lineAt(1000), 4);
		assert.equal(lines.startOf(1000), text.length);
	});

	it("has one empty line for an empty text", () => {
		assert.equal(new LineIndex("").lineCount, 1);
		assert.equal(new LineIndex("").textOf(0), "");
	});
});

describe("dominantLineEnd", () => {
	it("is what most lines use", () => {
		assert.equal(dominantLineEnd("a\r\nb\r\nc\n"), "\r\n");
		assert.equal(dominantLineEnd("a\nb\r\n"), "\n");
		assert.equal(dominantLineEnd("a\rb\rc\n"), "\r");
		assert.equal(dominantLineEnd("a\r\nb\r\nc\rd\r"), "\r\n");
		assert.equal(dominantLineEnd("a"), "\n");
	});
});
