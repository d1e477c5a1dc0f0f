import assert from "node:assert/strict";
import { keepsRendering } from "../../../../scripts/corpus/keeps-rendering.ts";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { countFixable, type FixAllSettings, fixAll } from "../../../../src/core/check/fix-all.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { renderBody } from "../../../../src/core/references/keep-rendering.ts";
import { rules } from "../../../../src/core/rules/index.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

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
		it(`mends what it finds for good (${id})`, () => {
			for (const { bad, good, facts } of examples) {
				if (good !== undefined) assert.notDeepEqual(leftOf(bad, { ruleId: id }, facts), []);
				for (const settings of [{}, { ruleId: id }]) {
					const once = mend(bad, settings, facts);
					assert.equal(mend(once, settings, facts), once, "a second time changes nothing");
					assert.deepEqual(leftOf(once, settings, facts), [], "nothing with a certain fix is left");
				}
				if (keepsRendering.has(id)) assert.equal(render(mend(bad, { ruleId: id }, facts)), render(bad));
			}
		});
	}

	it("mends posts with mistakes of two kinds", () => {
		const bodies = rules.flatMap(({ examples }) => examples.map(({ bad }) => bodyOf(bad)));
		for (let at = 0; at < bodies.length; at += 2) {
			const once = mend(`${head}${bodies.at(at)}\n${bodies.at(at + 1) ?? ""}`);
			assert.equal(mend(once), once);
			assert.deepEqual(leftOf(once, {}), [], once);
		}
	});
});

/** Findings that a fix for certain would still mend. */
function leftOf(text: string, settings: FixAllSettings, facts?: PostFacts): readonly string[] {
	return checkPost(readPost(text, facts), settings)
		.filter(({ ruleId, fixes }) =>
			settings.ruleId === undefined ? fixes.length === 1 : ruleId === settings.ruleId && fixes.length > 0,
		)
		.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

function bodyOf(text: string): string {
	const { body } = readPost(text);
	return text.slice(body.range.start, body.range.end);
}

function render(text: string): string {
	return renderBody(readPost(text));
}

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
