import assert from "node:assert/strict";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { ReferenceEdit } from "../../../../src/core/references/reference-edit.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

/** The text after a tool's edits on a post of an engine; fails where the tool refuses. */
export function edited(text: string, tool: (post: Post) => ReferenceEdit, dialectId = "hugo"): string {
	const answer = tool(readPost(text, { dialectId }));
	if (isRefusal(answer)) assert.fail(answer.refusal);
	return applyEdits(text, answer.edits);
}

/** What a tool says, and nothing of what it does. */
export function said(text: string, tool: (post: Post) => ReferenceEdit, dialectId = "hugo"): string {
	const answer = tool(readPost(text, { dialectId }));
	return isRefusal(answer) ? answer.refusal : answer.summary;
}

/** A text with a `‸` for the cursor: the text without it, and the cursor's place. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
	const offset = marked.indexOf("‸");
	return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
