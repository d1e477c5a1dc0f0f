import assert from "node:assert/strict";
import type { Insertion } from "../../../../src/core/inserts/insertion.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

type Insert<Answers> = (post: Post, offset: number, answers: Answers) => Insertion;

/** `marked` holds one `‸` where the cursor is; the answer holds it where the cursor goes. */
export function inserted<Answers>(insert: Insert<Answers>, marked: string, answers: Answers): string {
	const { text, insertion } = run(insert, marked, answers);
	if (isRefusal(insertion)) assert.fail(insertion.refusal);
	const result = applyEdits(text, insertion.edits);
	return `${result.slice(0, insertion.cursor)}‸${result.slice(insertion.cursor)}`;
}

/** The sentence an insert refuses with; fails where it does not. */
export function refused<Answers>(insert: Insert<Answers>, marked: string, answers: Answers): string {
	const { text, insertion } = run(insert, marked, answers);
	if (!isRefusal(insertion)) assert.fail(`Not refused: ${applyEdits(text, insertion.edits)}`);
	return insertion.refusal;
}

function run<Answers>(insert: Insert<Answers>, marked: string, answers: Answers) {
	const text = marked.replace("‸", "");
	return { text, insertion: insert(readPost(text), marked.indexOf("‸"), answers) };
}
