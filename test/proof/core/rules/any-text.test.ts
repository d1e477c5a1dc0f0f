import assert from "node:assert/strict";
import fc from "fast-check";
import { checkPost, internalRuleId } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const seed = 2016;
const pieces = [
	"---\n",
	"----\n",
	"...\n",
	"\n",
	"\n\n",
	"\r\n",
	"\r",
	"\uFEFF",
	"+++\n",
	"\t",
	"  ",
	"title: ",
	"post_title: ",
	"layout: post\n",
	"date: 2016-02-31\n",
	"tags:\n",
	"- a\n",
	"[",
	"]",
	"[x]",
	"[x][y]",
	"![",
	"](",
	")",
	"![](z)",
	"[y]: /u\n",
	": ",
	"'",
	'"',
	"@",
	"`",
	"|",
	">",
	"<div>\n",
	"</div>",
	"<img src=x>",
	"<!--",
	"-->",
	"{{ t }}",
	"\\",
	"# H\n",
	"word ",
	"\0",
	"\u{1F389}",
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));

describe("any text", () => {
	it(`is checked without a failure, and its fixes apply (seed ${seed})`, () => {
		fc.assert(
			fc.property(texts, fc.boolean(), (text, withFrontMatter) => {
				const whole = withFrontMatter ? `---\nlayout: post\n${text}` : text;
				for (const { ruleId, message, fixes } of checkPost(readPost(whole, { isPostByPath: true }))) {
					assert.notEqual(ruleId, internalRuleId, message);
					for (const { edits } of fixes) assert.notEqual(applyEdits(whole, edits), whole);
				}
			}),
			{ seed, numRuns: 60 },
		);
	});

	it("is checked at every moment of its being typed", () => {
		const post =
			"---\npost_title: \"A: 'b' #1\"\ntags:\n  - [c, d]\npost_date: 2016-02-02\n---\n\n[e][1] ![](f)\n\n[1]: /g\n";
		for (let length = 0; length <= post.length; length++) {
			const findings = checkPost(readPost(post.slice(0, length), { isPostByPath: true }));
			assert.ok(!findings.some(({ ruleId }) => ruleId === internalRuleId), post.slice(0, length));
		}
	});
});
