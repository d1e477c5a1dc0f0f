import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import type { Dialect } from "../../../../src/core/dialects/dialect.ts";
import { dialects } from "../../../../src/core/dialects/index.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { tidyPost } from "../../../../src/core/tidy/tidy-post.ts";

/** Values that stand where nobody expects them, written in YAML. */
const shapes: readonly string[] = [
	"\n  a: 2026-01-02\n  b: {c: [d]}",
	" [1, true, null, {a: [b]}, [c]]",
	" [{ a: b }, [c]]",
	" {}",
];

/** Keys that some rule looks at, the engine's and other engines', and each with a slip. */
function keysOf({ knownKeys, keys }: Dialect): readonly string[] {
	const own = [...Object.keys(knownKeys), ...Object.values(keys).flat()].filter((key) => /^\w+$/.test(key));
	const slipped = own.filter((key) => key.length > 4).map((key) => key.slice(0, -2) + key.slice(-1));
	return [
		...new Set([
			...own,
			...slipped,
			"draft",
			"Draft",
			"status",
			"is_draft",
			"permalink",
			"event_date",
			"layut",
		]),
	];
}

describe("a list or mapping under any key", () => {
	for (const dialect of dialects)
		it(`stops no rule in a post of ${dialect.label}`, () => {
			const failed = shapes.flatMap((shape) => {
				const lines = keysOf(dialect).map((key) => `${key}:${shape}\n`);
				const facts = {
					path: "_posts/2026-01-02-day.md",
					isPostByPath: true,
					dialectId: dialect.id,
					today: "2026-11-28",
				};
				// Some rules say nothing more where one entry has told them enough.
				const alone = shape === shapes[0] ? lines.filter((line) => /draft|status|perma/i.test(line)) : [];
				const texts = [lines.join(""), ...alone];
				return texts
					.flatMap((text) => checkPost(readPost(`---\n${text}---\n\nHello.\n`, facts)))
					.filter(({ ruleId }) => ruleId === "recap-internal")
					.map(({ message }) => message);
			});
			assert.deepEqual(failed, []);
		});

	it("stops no tidying either", () => {
		const post = readPost(
			"---\ntitle: A day\ndate: {a: b}\n---\n\nPosted on March 14, 2026 by Ann Example\n\nText.\n",
		);
		assert.doesNotThrow(() => tidyPost(post));
	});
});
