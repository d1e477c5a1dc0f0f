import assert from "node:assert/strict";
import { completeFrontMatter } from "../../../../src/core/front-matter-tools/complete/complete-front-matter.ts";

const facts = { path: "_posts/recap.md", dialectId: "jekyll", today: "2026-11-20" };

describe("completeFrontMatter, at every place", () => {
	it("replaces what is around the cursor, on its line", () => {
		const text =
			"---\ntitle: A: b\r\ntags: [a,\n b]\ndraft: tr\n# x\nda\n\npublished:\n---\n\nThe hall\n---\n";
		for (let offset = 0; offset <= text.length; offset++) {
			const { range } = completeFrontMatter(text, offset, facts) ?? {};
			if (!range) continue;
			assert.ok(range.start <= offset && offset <= range.end, `at ${offset}`);
			assert.doesNotMatch(text.slice(range.start, range.end), /[\r\n]/);
		}
	});
});
