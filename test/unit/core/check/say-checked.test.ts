import assert from "node:assert/strict";
import { sayChecked } from "../../../../src/core/check/say-checked.ts";

describe("sayChecked", () => {
	for (const [numbers, said] of [
		[[0, 0, 0, 0], "Checked 0 files. No findings."],
		[[1, 1, 1, 1], "Checked 1 file. 1 finding."],
		[[4, 4, 4, 1], "Checked 4 files. 4 findings in 1 post."],
		[[8, 12, 4, 3], "Checked 8 of 12 files. 4 findings in 3 posts."],
	] as const) {
		it(said, () => {
			const [checked, files, findings, posts] = numbers;
			assert.equal(sayChecked({ checked, files, findings, posts }), said);
		});
	}
});
