import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { missingField } from "../../../../src/core/rules/missing-field.ts";
import { findingsOf } from "./find.ts";

const post = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\ntags: []\n---\n";

function asked(required: readonly string[], text = post, facts: PostFacts = {}): readonly string[] {
	return findingsOf(missingField, text, { path: "_posts/x.md", ...facts, requiredFields: required }).map(
		({ severity, message }) => `${severity}: ${message.replace(/: .*/, "")}`,
	);
}

describe("missing-field, by the folder's setting", () => {
	const cases: readonly (readonly [
		what: string,
		required: readonly string[],
		expected: readonly string[],
	])[] = [
		["a field under the dialect's own key", ["coverImage"], ["warning: Add `image` to the front matter"]],
		["a key", ["hall_number"], ["warning: Add `hall_number` to the front matter"]],
		["an empty list is no value", ["tags"], ["warning: Give `tags` a value"]],
		["what is there is not asked for", ["title", "layout", "date"], []],
		["once is enough", ["author", "author"], ["warning: Add `author` to the front matter"]],
	];
	for (const [what, required, expected] of cases) it(what, () => assert.deepEqual(asked(required), expected));

	it("is a hint in a draft", () => {
		assert.deepEqual(asked(["author"], post, { path: "_drafts/x.md" }), [
			"hint: Add `author` to the front matter",
		]);
	});

	it("does not ask twice for what the dialect needs itself", () => {
		assert.equal(asked(["title"], "---\nlayout: post\ndate: 2016-02-02\n---\n").length, 1);
	});
});
