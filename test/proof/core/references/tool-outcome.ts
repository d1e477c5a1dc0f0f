import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { convertToInline } from "../../../../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../../../../src/core/references/convert-to-reference.ts";
import { keepRendering, type SparingEdit } from "../../../../src/core/references/keep-rendering.ts";
import { moveDefinitionsToEnd } from "../../../../src/core/references/move-definitions.ts";
import type { ReferenceEdit } from "../../../../src/core/references/reference-edit.ts";
import { removeUnusedDefinitions } from "../../../../src/core/references/remove-unused.ts";
import { renameReference } from "../../../../src/core/references/rename-reference.ts";
import { renumberReferences } from "../../../../src/core/references/renumber.ts";
import { sortDefinitions } from "../../../../src/core/references/sort-definitions.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

export type Tool = (post: Post) => SparingEdit;

export const renumber: Tool = (post) => (spared) => renumberReferences(post, {}, spared);
export const merge: Tool = (post) => (spared) => renumberReferences(post, { mergeEqual: true }, spared);
export const sort: Tool = (post) => (spared) => sortDefinitions(post, spared);
export const prune: Tool = (post) => (spared) => removeUnusedDefinitions(post, spared);
export const move: Tool = (post) => (spared) => moveDefinitionsToEnd(post, spared);
export const toInline: Tool = (post) => (spared) => convertToInline(post, undefined, spared);
export const toReference: Tool = (post) => () => convertToReference(post);
export const renameTo =
	(label: string, name: string): Tool =>
	(post) =>
	(spared) =>
		renameReference(post, label, name, spared);

/** The text afterwards, a line `---`, and what is said; of a refusal the sentence alone. */
export function outcome(text: string, tool: Tool, dialectId: string): string {
	const post = readPost(text, { dialectId });
	return said(text, keepRendering(post, tool(post)));
}

export function said(text: string, answer: ReferenceEdit): string {
	return isRefusal(answer) ? answer.refusal : `${applyEdits(text, answer.edits)}---\n${answer.summary}`;
}

export const list = "\n[1]: /demo\n[2]: /film\n[4]: /deck\n";

export const older = ["plain", "jekyll", "pelican", "wordpress"];
