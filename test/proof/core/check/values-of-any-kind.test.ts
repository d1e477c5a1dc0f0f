import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { dialects } from "../../../../src/core/dialects/index.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

const values = ["{ a: { b: c } }", "[{ a: b }, [c]]"];

describe("checkPost", () => {
	it("has no rule that fails at a value, of whatever kind", () => {
		for (const dialect of dialects) {
			const keys = new Set([
				...Object.keys(dialect.knownKeys),
				...Object.values(dialect.keys).flat(),
				"status",
				"draft",
				"layut",
			]);
			for (const value of values) {
				const lines = [...keys].map((key) => `${key}: ${value}\n`).join("");
				const facts = { dialectId: dialect.id, isPostByPath: true, today: "2026-11-28" };
				const failed = checkPost(readPost(`---\n${lines}---\n`, facts)).filter(
					({ ruleId }) => ruleId === "recap-internal",
				);
				assert.deepEqual(failed, [], `${dialect.id}: ${value}`);
			}
		}
	});
});
