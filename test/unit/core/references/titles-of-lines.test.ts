import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { convertToInline } from "../../../../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../../../../src/core/references/convert-to-reference.ts";
import { keepRendering, type SparingEdit } from "../../../../src/core/references/keep-rendering.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const text =
	'---\ntitle: A day\n---\n\n[a][1] [b][2] [c](/c "a\ntitle") [d](/d)\n\n[1]: /a "title\nover lines"\n[2]: /b\n';
const post = readPost(text, { dialectId: "hugo", isPostByPath: true });

function answerOf(tool: SparingEdit): readonly [string, string] {
	const answer = keepRendering(post, tool);
	assert.ok(!isRefusal(answer), isRefusal(answer) ? answer.refusal : "");
	return [applyEdits(text, answer.edits), answer.summary];
}

describe("titles of several lines", () => {
	it("are left as they stand, with their line and the reason", () => {
		assert.deepEqual(
			answerOf((spared) => convertToInline(post, undefined, spared)),
			[
				text.replace("[b][2]", "[b](/b)").replace("[2]: /b\n", ""),
				"Converted 1 reference to inline. Left alone: `[1]` in line 8 has a title of several lines: write it on one.",
			],
		);
		assert.deepEqual(
			answerOf(() => convertToReference(post)),
			[
				`${text.replace("[d](/d)", "[d][3]")}[3]: /d\n`,
				"Converted 1 link to references. Left alone: `[c]` in line 5 has a title of several lines: write it on one.",
			],
		);
	});
});
