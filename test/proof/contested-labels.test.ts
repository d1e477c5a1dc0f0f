import assert from "node:assert/strict";
import fc from "fast-check";
import type { Post } from "../../src/core/post/post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { contestedLabels } from "../../src/core/references/contested-labels.ts";
import { keepRendering } from "../../src/core/references/keep-rendering.ts";
import { referenceUses } from "../../src/core/references/reference-uses.ts";
import { isRefusal } from "../../src/core/text/refusal.ts";
import { applyEdits } from "../../src/core/text/text-edit.ts";
import { runs } from "../support/long-run.ts";
import { contestedPosts } from "../support/reference-posts.ts";
import { referenceTools } from "../support/reference-tools.ts";

/** How a label's definitions and references are written, in the order of the text. */
function written(post: Post, label: string): readonly string[] {
	const places = [...post.body.definitions, ...referenceUses(post)].filter((place) => place.label === label);
	return places.map(({ range }) => post.slice(range));
}

const dialects = fc.constantFrom("plain", "jekyll", "pelican", "wordpress", "hugo");

describe("reference tools, on labels that engines read differently", () => {
	for (const [name, tool] of Object.entries(referenceTools)) {
		it(`${name} leaves them alone`, () => {
			let left = 0;
			fc.assert(
				fc.property(contestedPosts, dialects, (text, dialectId) => {
					const post = readPost(text, { dialectId });
					const answer = keepRendering(post, (spared) => tool(post, spared));
					if (isRefusal(answer) || answer.edits.length === 0) return;
					const after = readPost(applyEdits(text, answer.edits), { dialectId });
					for (const label of contestedLabels(post).keys()) {
						left++;
						assert.deepEqual(written(after, label), written(post, label));
					}
				}),
				{ seed: 20261129, numRuns: runs(1_000) },
			);
			assert.ok(left > runs(4), `only ${left} labels were left alone in posts that were changed`);
		});
	}
});
