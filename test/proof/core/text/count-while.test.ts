import assert from "node:assert/strict";
import fc from "fast-check";
import { countWhile } from "../../../../src/core/text/count-while.ts";

describe("countWhile", () => {
	it("counts what comes before a place, whatever the place", () => {
		fc.assert(
			fc.property(fc.nat(200), fc.nat(200), (length, place) => {
				assert.equal(
					countWhile(length, (index) => index < place),
					Math.min(length, place),
				);
			}),
		);
	});
});
