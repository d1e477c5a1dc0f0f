import assert from "node:assert/strict";
import fc from "fast-check";
import { showControls, toJson } from "../../../src/cli/show-controls.ts";

/** What a terminal would obey: https://www.unicode.org/reports/tr9/ has those that turn the direction of text. */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

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

	it("reach no terminal, and JSON says the same", () => {
		const pieces = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom("\u001B", "\u009B", "\u202E", "\n"),
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 20 }), (written) => {
				const text = written.join("");
				assert.doesNotMatch(showControls(text), obeyed);
				const json = toJson({ [text]: [text] });
				assert.doesNotMatch(json.replaceAll("\n", ""), obeyed);
				assert.deepEqual(JSON.parse(json), { [text]: [text] });
			}),
		);
	});
});
