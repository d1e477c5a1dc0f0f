import assert from "node:assert/strict";
import { applyEdits, insertAt, replaceRange } from "../../../../src/core/text/text-edit.ts";
import { textRange } from "../../../../src/core/text/text-range.ts";

describe("applyEdits", () => {
	it("applies edits in the order of the text, whatever order they come in", () => {
		const edits = [replaceRange(textRange(4, 7), "TWO"), replaceRange(textRange(0, 3), "ONE")];
		assert.equal(applyEdits("one two", edits), "ONE TWO");
	});

	it("keeps insertions at one place in the order given, before a replacement that starts there", () => {
		const edits = [replaceRange(textRange(1, 2), "X"), insertAt(1, "("), insertAt(1, "[")];
		assert.equal(applyEdits("abc", edits), "a([Xc");
	});

	it("refuses overlapping edits and edits outside the text", () => {
		assert.throws(
			() => applyEdits("abc", [replaceRange(textRange(0, 2), ""), replaceRange(textRange(1, 3), "")]),
			RangeError,
		);
		assert.throws(() => applyEdits("abc", [insertAt(4, "x")]), RangeError);
		assert.throws(() => applyEdits("abc", [replaceRange(textRange(2, 1), "x")]), RangeError);
	});
});
