import assert from "node:assert/strict";
import { composeEdits } from "../../../../src/core/text/compose-edits.ts";
import { insertAt, replaceRange } from "../../../../src/core/text/text-edit.ts";
import { textRange } from "../../../../src/core/text/text-range.ts";

describe("composeEdits", () => {
	it("keeps edits in different places apart", () => {
		const first = [insertAt(1, "("), replaceRange(textRange(4, 5), "E")];
		const second = [replaceRange(textRange(3, 4), "")];
		assert.deepEqual(composeEdits(first, second), [
			insertAt(1, "("),
			replaceRange(textRange(2, 3), ""),
			replaceRange(textRange(4, 5), "E"),
		]);
	});

	it("makes one edit of two in one place", () => {
		const composed = composeEdits(
			[replaceRange(textRange(1, 3), "XYZ")],
			[replaceRange(textRange(2, 5), "-")],
		);
		assert.deepEqual(composed, [replaceRange(textRange(1, 4), "X-")]);
	});

	it("leaves out what the second takes back", () => {
		assert.deepEqual(composeEdits([insertAt(2, "new")], [replaceRange(textRange(2, 5), "")]), []);
	});
});
