import assert from "node:assert/strict";
import { saySkipped } from "../../../../src/core/sorting/say-photo.ts";

describe("saySkipped", () => {
	it("names the first file that is no photo, and tells how many there are", () => {
		assert.deepEqual([[], ["a.jpg"], ["a.jpg", "b.heic"]].map(saySkipped), [
			"",
			"a.jpg is no picture that can be read.",
			"2 files, a.jpg first, are no pictures that can be read.",
		]);
	});
});
