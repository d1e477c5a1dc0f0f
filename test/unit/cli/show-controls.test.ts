import assert from "node:assert/strict";
import { showControls } from "../../../src/cli/show-controls.ts";

describe("control characters", () => {
	it("are shown as JavaScript writes them", () => {
		assert.equal(
			showControls("a\u001B[2J\u0007\0\n\r\t\u007F\u0085\u009B\u2028\u202Eb"),
			"a\\x1b[2J\\x07\\x00\\n\\r\\t\\x7f\\x85\\x9b\\u2028\\u202eb",
		);
	});

	it("leave all else as it is", () => {
		const text = "C:\\posts\\neu.md \u05E9\u05DC\u05D5\u05DD\u200F \u{1F468}\u200D\u{1F469} e\u0301 \u00A0";
		assert.equal(showControls(text), text);
	});
});
