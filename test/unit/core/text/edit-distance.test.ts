import assert from "node:assert/strict";
import { isOneSlipApart } from "../../../../src/core/text/edit-distance.ts";

describe("isOneSlipApart", () => {
	for (const [a, b, expected] of [
		["muhammad", "muhammed", true],
		["tf", "tff", true],
		["lib2p", "libp2p", true],
		["lovelcae", "lovelace", true],
		["ab", "ba", true],
		["same", "same", false],
		["one", "two", false],
		["abcd", "badc", false],
		["", "a", true],
		["", "ab", false],
	] as const) {
		it(`${a} and ${b}: ${expected}`, () => {
			assert.equal(isOneSlipApart(a, b), expected);
			assert.equal(isOneSlipApart(b, a), expected);
		});
	}
});
