import assert from "node:assert/strict";
import fc from "fast-check";
import { composeEdits } from "../../../../src/core/text/compose-edits.ts";
import { applyEdits, replaceRange, type TextEdit } from "../../../../src/core/text/text-edit.ts";
import { textRange } from "../../../../src/core/text/text-range.ts";

describe("composeEdits", () => {
	it("gives the text that both give, one after the other", () => {
		const cases = fc.string({ maxLength: 20 }).chain((text) =>
			editsOf(text).chain((first) =>
				fc.record({
					text: fc.constant(text),
					first: fc.constant(first),
					second: editsOf(applyEdits(text, first)),
				}),
			),
		);
		fc.assert(
			fc.property(cases, ({ text, first, second }) => {
				const between = applyEdits(text, first);
				assert.equal(applyEdits(text, composeEdits(first, second)), applyEdits(between, second));
			}),
			{ seed: 20261129, numRuns: 500 },
		);
	});
});

/** Edits that fit a text, in any order. */
function editsOf(text: string): fc.Arbitrary<readonly TextEdit[]> {
	const places = fc.array(fc.nat({ max: text.length }), { maxLength: 8 });
	return places.chain((offsets) => {
		const sorted = offsets.sort((a, b) => a - b);
		const ranges = sorted.flatMap((start, at) =>
			at % 2 === 0 ? [textRange(start, sorted[at + 1] ?? start)] : [],
		);
		const texts = fc.tuple(...ranges.map(() => fc.string({ maxLength: 3 })));
		return texts.chain((newTexts) =>
			fc.shuffledSubarray(
				ranges.map((range, at) => replaceRange(range, newTexts[at] ?? "")),
				{ minLength: ranges.length },
			),
		);
	});
}
