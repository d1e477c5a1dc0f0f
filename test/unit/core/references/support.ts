import assert from "node:assert/strict";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { ReferenceEdit } from "../../../../src/core/references/reference-edit.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

/** An engine that follows CommonMark. */
const facts = { dialectId: "hugo" };

/** The text after a tool's edits on a Hugo post; fails where the tool refuses. */
export function edited(text: string, tool: (post: Post) => ReferenceEdit): string {
	const answer = tool(readPost(text, facts));
	if (isRefusal(answer)) assert.fail(answer.refusal);
	return applyEdits(text, answer.edits);
}

/** The sentence a tool refuses with; fails where it does not. */
export function refusal(text: string, tool: (post: Post) => ReferenceEdit): string {
	const answer = tool(readPost(text, facts));
	if (!isRefusal(answer)) assert.fail(`Not refused: ${applyEdits(text, answer.edits)}`);
	return answer.refusal;
}
