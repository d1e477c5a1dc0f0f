import assert from "node:assert/strict";
import { countFixable, type FixAllSettings, fixAll } from "../../../src/core/fix-all.ts";
import type { PostFacts } from "../../../src/core/post/post.ts";
import { readPost } from "../../../src/core/post/read-post.ts";
import { rules } from "../../../src/core/rules/index.ts";
import { applyEdits } from "../../../src/core/text/text-edit.ts";

function mend(text: string, settings?: FixAllSettings, facts?: PostFacts): string {
	return applyEdits(text, fixAll(readPost(text, facts), settings));
}

const head = "---\nlayout: post\ntitle: 'It's a recap'\ndate: 2016-02-02\n---\n\n";
const swallowed = "<hr>\nSee [the repo](https://example.com).\n";
const split = "<hr>\n\nSee [the repo](https://example.com).\n";

describe("fixAll", () => {
	it("mends every certain finding, each with an edit of its own", () => {
		const text = `${head}${swallowed}\n${swallowed}`;
		assert.equal(mend(text), `${head.replace("It's", "It''s")}${split}\n${split}`);
		assert.equal(fixAll(readPost(text)).length, 3);
	});

	it("mends one rule's findings alone", () => {
		assert.equal(mend(`${head}${swallowed}`, { ruleId: "swallowed-reference" }), `${head}${split}`);
	});

	it("takes a fix that several findings share once", () => {
		const both = "<hr>\nSee [one](https://example.com) and [two](https://example.com/2).\n";
		assert.equal(mend(head + both, { ruleId: "swallowed-reference" }), head + both.replace(">\n", ">\n\n"));
	});

	it("leaves to the writer what has several fixes, unless that rule is asked for", () => {
		const text = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\ntags: [one]\ntags: [two]\n---\n";
		assert.equal(mend(text), text);
		assert.equal(mend(text, { ruleId: "duplicate-key" }), text.replace("tags: [one]\n", ""));
	});

	it("heeds what the writer switched off", () => {
		const text = `${head}<!-- recap-disable -->\n\n${swallowed}`;
		assert.equal(mend(text, { rules: { "front-matter-syntax": "off" } }), text);
	});

	it("has nothing to say about a sound post", () => {
		assert.deepEqual(fixAll(readPost(head.replace("It's", "It''s"))), []);
	});

	for (const { id, examples } of rules) {
		it(`changes nothing a second time (${id})`, () => {
			for (const { bad, facts } of examples) {
				const once = mend(bad, {}, facts);
				assert.equal(mend(once, {}, facts), once);
			}
		});
	}
});

describe("countFixable", () => {
	it("counts findings that have a fix", () => {
		const fixes = [{ title: "x", edits: [] }];
		assert.deepEqual(
			[
				...countFixable([
					{ ruleId: "a", fixes },
					{ ruleId: "a", fixes },
					{ ruleId: "b", fixes: [] },
				]),
			],
			[["a", 2]],
		);
	});
});
