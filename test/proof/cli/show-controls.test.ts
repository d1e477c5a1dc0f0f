import assert from "node:assert/strict";
import fc from "fast-check";
import { showControls, toJson } from "../../../src/cli/show-controls.ts";

/** What a terminal would obey: https://www.unicode.org/reports/tr9/ has those that turn the direction of text. */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

describe("control characters", () => {
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
