import type { Post } from "../../src/core/post/post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { convertToInline } from "../../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../../src/core/references/convert-to-reference.ts";
import { moveDefinitionsToEnd } from "../../src/core/references/move-definitions.ts";
import type { ReferenceEdit } from "../../src/core/references/reference-edit.ts";
import { removeUnusedDefinitions } from "../../src/core/references/remove-unused.ts";
import { renameReference } from "../../src/core/references/rename-reference.ts";
import { renumberReferences } from "../../src/core/references/renumber.ts";
import { sortDefinitions } from "../../src/core/references/sort-definitions.ts";
import { isRefusal } from "../../src/core/text/refusal.ts";
import { applyEdits } from "../../src/core/text/text-edit.ts";

export interface ProvenTool {
	readonly name: string;
	readonly run: (post: Post) => ReferenceEdit;
	/** Whether a second run is to change nothing. */
	readonly isDoneOnce: boolean;
}

/** Every reference tool, and chains of them. */
export const provenTools: readonly ProvenTool[] = [
	{ name: "renumber", run: (post) => renumberReferences(post), isDoneOnce: true },
	{
		name: "renumber, merging",
		run: (post) => renumberReferences(post, { mergeEqual: true }),
		isDoneOnce: true,
	},
	{ name: "sort", run: sortDefinitions, isDoneOnce: true },
	{ name: "prune", run: removeUnusedDefinitions, isDoneOnce: true },
	{ name: "move to end", run: moveDefinitionsToEnd, isDoneOnce: true },
	{ name: "to reference", run: (post) => convertToReference(post), isDoneOnce: true },
	{ name: "to inline", run: (post) => convertToInline(post), isDoneOnce: true },
	{ name: "rename each", run: renameEach, isDoneOnce: false },
	// There and back may use an existing definition, and then remove it: the second trip finds another post.
	{ name: "to reference and back", run: thereAndBack, isDoneOnce: false },
];

function renameEach(post: Post): ReferenceEdit {
	const labels = new Set(post.body.definitions.map(({ label }) => label));
	let renamed = post;
	for (const label of labels) {
		const answer = renameReference(renamed, label, `${label.toLowerCase()}-renamed`);
		if (!isRefusal(answer)) renamed = readPost(applyEdits(renamed.text, answer.edits), post.facts, renamed);
	}
	return wholeText(post, renamed.text);
}

function thereAndBack(post: Post): ReferenceEdit {
	const there = convertToReference(post);
	if (isRefusal(there)) return there;
	const between = readPost(applyEdits(post.text, there.edits), post.facts);
	const back = convertToInline(between);
	return isRefusal(back) ? back : wholeText(post, applyEdits(between.text, back.edits));
}

function wholeText(post: Post, newText: string): ReferenceEdit {
	if (newText === post.text) return { edits: [], summary: "" };
	return { edits: [{ range: { start: 0, end: post.text.length }, newText }], summary: "" };
}
