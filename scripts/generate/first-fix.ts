import { checkPost } from "../../src/core/check/check-post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import type { Fix, Rule, RuleExample } from "../../src/core/rules/rule.ts";

/** A rule's page and its row in the table ask for the same. */
const kept = new WeakMap<Rule, Map<RuleExample, Fix | undefined>>();

/** The fix that a rule offers first for what is wrong in an example. */
export function firstFix(rule: Rule, example: RuleExample): Fix | undefined {
	const fixes = kept.get(rule) ?? new Map<RuleExample, Fix | undefined>();
	kept.set(rule, fixes);
	if (!fixes.has(example)) {
		const post = readPost(example.bad, example.facts);
		fixes.set(example, checkPost(post, {}, [rule])[0]?.fixes[0]);
	}
	return fixes.get(example);
}
