import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { defineLabel } from "../../../../src/core/references/define-label.ts";
import { malformedDefinition } from "../../../../src/core/rules/malformed-definition.ts";
import { undefinedReference } from "../../../../src/core/rules/undefined-reference.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findingsOf } from "./find.ts";

const head = "---\ntitle: Meetup recap\n---\n\n";

interface Lost {
	/** What stands below the text `See [a][2].` and a blank line, from line 7 on. */
	readonly written: string;
	readonly message: string;
	/** What stands there afterwards; a certain mend is marked by `!`. */
	readonly mended: string;
	readonly dialectId?: string;
}

const indented = "to the start of its line: indented as it is, it is code and defines nothing.";
const below = "right below HTML it defines nothing.";
const asItStands = "as it stands, the line defines nothing.";

const cases: readonly Lost[] = [
	...["    ", "\t", "      ", "  \t"].map((blanks) => ({
		written: `${blanks}[2]: /a`,
		message: `Move \`[2]:\` in line 7 ${indented}`,
		mended: "![2]: /a",
	})),
	{
		written: '    [1]: /x\n    [2]: /a "T"\n    [3]: /y',
		message: `Move \`[2]:\` in line 8 ${indented}`,
		mended: '![1]: /x\n[2]: /a "T"\n[3]: /y',
	},
	{
		written: "> See:\n>\n>     [2]: /a",
		message: `Move \`[2]:\` in line 9 ${indented}`,
		mended: "!> See:\n>\n> [2]: /a",
	},
	{
		written: "[2] : /a",
		message: "Remove the space before the colon of `[2] :` in line 7: with it, the line defines nothing.",
		mended: "![2]: /a",
	},
	{
		written: "[2]：/a",
		message: `Write \`[2]:\` instead of \`[2]：\` in line 7: ${asItStands}`,
		mended: "![2]: /a",
	},
	{
		written: "[2]:: /a",
		message: `Write \`[2]:\` instead of \`[2]::\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "[2]; /a",
		message: `Write \`[2]:\` instead of \`[2];\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "[2] = /a",
		message: `Write \`[2]:\` instead of \`[2] =\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "{2}: /a",
		message: `Write \`[2]:\` instead of \`{2}:\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "(2): /a",
		message: `Write \`[2]:\` instead of \`(2):\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "［2］：/a",
		message: `Write \`[2]:\` instead of \`［2］：\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "【2】: /a",
		message: `Write \`[2]:\` instead of \`【2】:\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "[[2]]: /a",
		message: `Write \`[2]:\` instead of \`[[2]]:\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "\\[2\\]: /a",
		message: `Write \`[2]:\` instead of \`\\[2\\]:\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "[^2]: /a",
		message: `Write \`[2]:\` instead of \`[^2]:\` in line 7: ${asItStands}`,
		mended: "[2]: /a",
	},
	{
		written: "2: https://e.example/a",
		message: `Write \`[2]:\` instead of \`2:\` in line 7: ${asItStands}`,
		mended: "[2]: https://e.example/a",
	},
	{
		written: "[2] https://e.example/a",
		message: "Put a colon behind `[2]` in line 7: without one, the line defines nothing.",
		mended: "[2]: https://e.example/a",
	},
	{
		written: "[2] https://e.example/a - slides by Ann",
		message: "Put a colon behind `[2]` in line 7: without one, the line defines nothing.",
		mended: '[2]: https://e.example/a "slides by Ann"',
	},
	{
		written: "{1}: /x\n{2}: images/hall day 1.jpg",
		message: `Write \`[2]:\` instead of \`{2}:\` in line 8: ${asItStands}`,
		mended: "{1}: /x\n\n[2]: <images/hall day 1.jpg>",
	},
	{
		written: "Links:\n[2] : /a\nMore text.",
		message: "Remove the space before the colon of `[2] :` in line 8: with it, the line defines nothing.",
		mended: "!Links:\n\n[2]: /a\n\nMore text.",
	},
	{
		written: "<br/>\n[2]: /a",
		message: `Put a blank line above \`[2]:\` in line 8: ${below}`,
		mended: "!<br/>\n\n[2]: /a",
	},
	{
		written: '<iframe src="/v"></iframe>\n[1]: /x\n[2]: /a',
		message: `Put a blank line above \`[2]:\` in line 9: ${below}`,
		mended: '!<iframe src="/v"></iframe>\n\n[1]: /x\n[2]: /a',
	},
	{
		written: "<div>\n[2]: /a\n</div>",
		message: "Move `[2]:` in line 8 out of the HTML element: within it, it defines nothing.",
		mended: "<div>\n</div>\n\n[2]: /a",
	},
	{
		written: "<!--\n[2]: /a\n-->",
		message: "Define `[2]` outside of comments: the definition in line 8 is part of one.",
		mended: "<!--\n[2]: /a\n-->\n\n[2]: /a",
	},
	{
		written: "```md\n[2]: /a\n```",
		message: "Define `[2]` outside of code: the definition in line 8 is part of a code block.",
		mended: "```md\n[2]: /a\n```\n\n[2]: /a",
	},
];

describe("a definition that stands there and is not read", () => {
	for (const { written, message, mended, dialectId = "hugo" } of cases) {
		it(`is told with the reason and mended: ${JSON.stringify(written)} in ${dialectId}`, () => {
			const around = (lines: string) => `${head}See [a][2].\n\n${lines}\n`;
			const text = around(written);
			const facts = { dialectId, isPostByPath: true };
			const findings = findingsOf(undefinedReference, text, facts);
			assert.deepEqual(
				findings.map((finding) => finding.message),
				[message],
			);
			const [fix] = findings[0]?.fixes ?? [];
			const after = applyEdits(text, fix?.edits ?? []);
			assert.equal(
				(fix?.isCertain ? "!" : "") + after,
				mended.startsWith("!") ? `!${around(mended.slice(1))}` : around(mended),
			);
			assert.deepEqual(findingsOf(undefinedReference, after, facts), []);
		});
	}

	it("keeps Define Reference from writing it twice", () => {
		const text = `${head}See [a][2].\n\n[2] : /a\n`;
		assert.deepEqual(defineLabel(readPost(text), "2", "/b"), {
			refusal: "Remove the space before the colon of `[2] :` in line 7: with it, the line defines nothing.",
		});
	});

	it("is text below text, and told as such, where an engine takes a line break for text", () => {
		const text = `${head}See [a][2].\n\n<br/>\n[2]: /a\n`;
		const facts = { dialectId: "jekyll", isPostByPath: true };
		assert.deepEqual(findingsOf(undefinedReference, text, facts), []);
		const [finding, ...others] = findingsOf(malformedDefinition, text, facts);
		assert.deepEqual(others, []);
		assert.equal(
			finding?.message,
			"Put a blank line above `[2]:`: right below other text it is no definition.",
		);
		assert.equal(
			applyEdits(text, finding?.fixes[0]?.edits ?? []),
			`${head}See [a][2].\n\n<br/>\n\n[2]: /a\n`,
		);
	});

	it("is silent where the engine reads the definition", () => {
		const text = `${head}See [a][2].\n\n<iframe src="/v"></iframe>\n[2]: /a\n`;
		for (const dialectId of ["jekyll", "pelican", "wordpress"])
			assert.deepEqual(findingsOf(undefinedReference, text, { dialectId, isPostByPath: true }), []);
	});

	for (const line of ["[Ann]: what is next?", "Ann: https://e.example", "[ann] is /a path", "`[ann]: /a`"]) {
		it(`is none in ${JSON.stringify(line)}`, () => {
			const [finding] = findingsOf(undefinedReference, `${head}See [Ann][ann].\n\n${line}\n`, {
				dialectId: "hugo",
				isPostByPath: true,
			});
			assert.equal(
				finding?.message,
				"Define `[ann]` at the end of the post: readers see `[Ann][ann]` as it stands.",
			);
		});
	}
});
