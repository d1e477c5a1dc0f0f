import assert from "node:assert/strict";
import fc from "fast-check";
import { cleanImageName } from "../../../../src/core/images/clean-image-name.ts";

/** The name among files of which none is the image itself. */
async function nameOf(original: string, alt: string, taken: readonly string[] = []): Promise<string> {
	const { name, isThere } = await cleanImageName(original, alt, taken, async () => false);
	assert.equal(isThere, false);
	return name;
}

describe("cleanImageName", () => {
	it("makes a name every file system takes, of anything", async () => {
		const text = fc.oneof(
			fc.string({ unit: fc.constantFrom(..."aZ0-._ /\\\0\n%é講ی\u200c\u0301\ud800\u202e😀ﷺ") }),
			fc.string({ unit: "grapheme-composite" }),
			fc.constantFrom("con", "a/b", "..", "NUL.png"),
		);
		await fc.assert(
			fc.asyncProperty(text, text, fc.array(text, { maxLength: 3 }), async (original, alt, others) => {
				const taken = [...others, await nameOf(original, alt)];
				const name = await nameOf(original, alt, taken);
				assert.match(name, /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(?:\.[a-z\d]{1,8})?$/u);
				assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
				assert.ok(Buffer.byteLength(name) <= 255);
				assert.ok(!taken.some((other) => other.toLowerCase() === name.toLowerCase()));
			}),
			{ seed: 20260131, numRuns: 100 },
		);
	});
});
