import { checkPost } from "../../src/core/check/check-post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import type { Fix, Rule, RuleExample } from "../../src/core/rules/rule.ts";

/** The fix that a rule offers first for what is wrong in an example. */
export function firstFix(rule: Rule, { bad, facts }: RuleExample): Fix | undefined {
	return checkPost(readPost(bad, facts), {}, [rule])[0]?.fixes[0];
}
