import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Finding, Rule } from "../../../../src/core/rules/rule.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

/** Findings as `rule: «what they mark»`, in the order of the text. */
export function find(text: string, facts?: PostFacts): readonly string[] {
	const post = readPost(text, facts);
	return checkPost(post).map(({ ruleId, range }) => `${ruleId}: «${post.slice(range)}»`);
}

/** One rule's findings. */
export function findingsOf(rule: Rule, text: string, facts?: PostFacts): readonly Finding[] {
	return checkPost(readPost(text, facts), {}, [rule]);
}

/** The text with a rule's findings in `«»`. */
export function marked(rule: Rule, text: string, facts?: PostFacts): string {
	const edits = findingsOf(rule, text, facts).flatMap(({ range: { start, end } }) => [
		{ range: { start, end: start }, newText: "«" },
		{ range: { start: end, end }, newText: "»" },
	]);
	return applyEdits(text, edits);
}

/** The text after the only fix of a rule's first finding. */
export function mended(rule: Rule, text: string, facts?: PostFacts): string {
	const fixes = findingsOf(rule, text, facts)[0]?.fixes ?? [];
	assert.equal(fixes.length, 1, "one certain fix");
	return applyEdits(text, fixes[0]?.edits ?? []);
}

/** A published Jekyll post around a body. */
export function postOf(body: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\n${body}\n`;
}
