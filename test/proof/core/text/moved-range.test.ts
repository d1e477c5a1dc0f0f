import assert from "node:assert/strict";
import fc from "fast-check";
import { movedRange } from "../../../../src/core/text/moved-range.ts";

describe("movedRange", () => {
	it("stays within the text, whatever the changes", () => {
		const change = fc.record({ at: fc.nat(30), old: fc.nat(10), length: fc.nat(10) });
		fc.assert(
			fc.property(fc.nat(30), fc.nat(10), fc.array(change), (start, size, changes) => {
				let length = 60;
				const made = changes.map(({ at, old, length: added }) => {
					const from = Math.min(at, length);
					const to = Math.min(from + old, length);
					length += added - (to - from);
					return { range: { start: from, end: to }, length: added };
				});
				const range = movedRange({ start, end: start + size }, made);
				if (!range) return;
				assert.ok(0 <= range.start && range.start <= range.end && range.end <= length);
			}),
		);
	});
});
