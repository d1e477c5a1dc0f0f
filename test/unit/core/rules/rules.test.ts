import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { rules } from "../../../../src/core/rules/index.ts";
import type { Rule } from "../../../../src/core/rules/rule.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { assertLists } from "../../../support/assert-none.ts";

const folder = new URL("../../../../src/core/rules/", import.meta.url);
/** A rule of many parts has a folder of its name for them. */
const notRules = new Set(["rule.ts", "index.ts", "post-with.ts"]);

describe("the rules", () => {
	it("are all in the list, under their file's name", () => {
		const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !notRules.has(name));
		assertLists(
			rules.map(({ id }) => `${id}.ts`),
			files,
			{
				missing:
					"Put the rule of each file into the list in src/core/rules/index.ts, with the file's name as its id",
				beside: "Call the file of each rule in the list by its id, and list it once",
			},
		);
	});

	// The command line has those that say so alone check once more, when all posts are read.
	it("say that they need a site where an example has a site's facts", () => {
		const haveSite = rules.filter(({ examples }) => examples.some(({ facts }) => facts?.site));
		const sayNeed = rules.filter(({ needsSite }) => needsSite);
		assertLists(
			sayNeed.map(({ id }) => id),
			haveSite.map(({ id }) => id),
			{
				missing: "Say `needsSite: true` of each rule that finds something by `facts.site`",
				beside: "Give each rule that says `needsSite` an example with `facts: { site: … }`",
			},
		);
	});

	for (const rule of rules) {
		describe(rule.id, () => {
			it("is documented", () => {
				assert.match(rule.summary, /^[A-Z].*\.$/);
				assert.match(rule.rationale, /^[A-Z].*\.$/);
				assert.ok(rule.examples.length > 0, "Give the rule an example: it is its test.");
			});
			for (const { bad, good, facts } of rule.examples) {
				it(`finds and mends ${JSON.stringify(bad)}`, () => {
					const [problem] = find(rule, bad, facts);
					assert.ok(problem, "nothing found");
					assert.match(problem.message, /^[A-Z`].*\.$/, "a message is one sentence");
					const [fix] = problem.fixes;
					assert.equal(fix && applyEdits(bad, fix.edits), good);
				});
				if (good !== undefined) {
					it(`is silent on ${JSON.stringify(good)}`, () => assert.deepEqual(find(rule, good, facts), []));
				}
			}
			for (const text of rule.clean ?? []) {
				it(`is silent on ${JSON.stringify(text)}`, () => assert.deepEqual(find(rule, text, {}), []));
			}
		});
	}
});

function find(rule: Rule, text: string, facts: Rule["examples"][number]["facts"]) {
	return checkPost(readPost(text, facts), {}, [rule]);
}
