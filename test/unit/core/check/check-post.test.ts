import assert from "node:assert/strict";
import { checkPost, checkPostInSteps, mostFindingsPerRule } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Problem, Rule } from "../../../../src/core/rules/rule.ts";
import { insertAt, replaceRange } from "../../../../src/core/text/text-edit.ts";

const post = readPost("---\nlayout: post\ntitle: Meetup recap\n---\n\nThe hall was full.\n");

function ruleOf(id: string, check: Rule["check"]): Rule {
	return { id, summary: "", rationale: "", defaultSeverity: "warning", examples: [], check };
}

function problemAt(start: number, more: Partial<Problem> = {}): Problem {
	return { message: `at ${start}`, range: { start, end: start + 1 }, ...more };
}

const late = ruleOf("late", () => [problemAt(9), problemAt(3)]);
const early = ruleOf("early", () => [problemAt(4, { severity: "hint" })]);

describe("checkPost", () => {
	it("sorts findings by place, whichever rule they come from", () => {
		const found = checkPost(post, {}, [late, early]);
		assert.deepEqual(
			found.map(({ ruleId, message, severity }) => [ruleId, message, severity]),
			[
				["late", "at 3", "warning"],
				["early", "at 4", "hint"],
				["late", "at 9", "warning"],
			],
		);
	});

	it("lets the writer's setting win over the rule's and the problem's severity", () => {
		const found = checkPost(post, { rules: { late: "off", early: "error" } }, [late, early]);
		assert.deepEqual(
			found.map(({ ruleId, severity }) => [ruleId, severity]),
			[["early", "error"]],
		);
	});

	it("says nothing of a text that is no post", () => {
		assert.deepEqual(checkPost(readPost("# A tool\n\n![](logo.png)\n"), {}, [late]), []);
	});

	for (const [what, rule] of [
		[
			"throws",
			ruleOf("broken", () => {
				throw new TypeError("it fell over");
			}),
		],
		["points outside the text", ruleOf("broken", () => [problemAt(post.text.length)])],
		["points nowhere", ruleOf("broken", () => [problemAt(Number.NaN)])],
		[
			"has a fix outside the text",
			ruleOf("broken", () => [problemAt(1, { fixes: [{ title: "x", edits: [insertAt(-1, "")] }] })]),
		],
		[
			"has a fix without edits",
			ruleOf("broken", () => [problemAt(1, { fixes: [{ title: "x", edits: [] }] })]),
		],
		[
			"has a fix that overlaps itself",
			ruleOf("broken", () => {
				const edits = [replaceRange({ start: 1, end: 5 }, ""), replaceRange({ start: 4, end: 6 }, "")];
				return [problemAt(1, { fixes: [{ title: "x", edits }] })];
			}),
		],
	] as const) {
		it(`leaves a rule out that ${what}, with one hint about it`, () => {
			const found = checkPost(post, {}, [rule, early]);
			assert.deepEqual(
				found.map(({ ruleId, severity }) => [ruleId, severity]),
				[
					["recap-internal", "hint"],
					["early", "hint"],
				],
			);
			assert.match(found[0]?.message ?? "", /^Recap's rule broken failed on this post/);
		});
	}

	it("keeps what a rule found before it failed", () => {
		const rule = ruleOf("broken", function* () {
			yield problemAt(2);
			throw new Error("it fell over");
		});
		assert.deepEqual(
			checkPost(post, {}, [rule]).map(({ ruleId }) => ruleId),
			["recap-internal", "broken"],
		);
	});

	it("stops a rule that floods", () => {
		let asked = 0;
		const rule = ruleOf("flood", function* () {
			while (asked < 1000) {
				asked++;
				yield problemAt(1);
			}
		});
		assert.equal(checkPost(post, {}, [rule]).length, mostFindingsPerRule);
		assert.equal(asked, mostFindingsPerRule);
	});

	it("pauses between rules and problems", () => {
		const steps = [...checkPostInSteps(post, {}, [late, early])];
		assert.ok(steps.length >= 4, `${steps.length} pauses`);
	});

	it("pauses where a rule does", () => {
		const slow = ruleOf("slow", function* () {
			for (let at = 0; at < 10; at++) yield at === 5 ? problemAt(at) : undefined;
		});
		assert.equal([...checkPostInSteps(post, {}, [slow])].length, 11);
		assert.equal(checkPost(post, {}, [slow]).length, 1);
	});
});
