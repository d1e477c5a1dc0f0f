import type { Post } from "../post/post.ts";
import { findNotes } from "./notes.ts";
import { countUses } from "./reference-uses.ts";

/**
 * Whether text that readers saw has become a definition or a note to which nothing leads, so that nobody sees it any more. Definitions
 * that stand together are one list: one that is used tells what all are.
 */
export function hidesText(before: Post, after: Post): boolean {
	return hasNewNote(before, after) || hasNewDefinition(before, after);
}

function hasNewNote({ body: before }: Post, { body: after }: Post): boolean {
	if (after.footnotes.length <= before.footnotes.length) return false;
	const marked = new Set(after.footnoteUses.map(({ label }) => label));
	return newOnes(labelsOf(before.footnotes), labelsOf(after.footnotes)).some((label) => !marked.has(label));
}

function hasNewDefinition(before: Post, after: Post): boolean {
	const { definitions } = after.body;
	if (definitions.length <= before.body.definitions.length) return false;
	const added = new Set(newOnes(labelsOf(before.body.definitions), labelsOf(definitions)));
	const uses = countUses(after);
	const notes = findNotes(after);
	let list = { end: -1, isNew: false, isUsed: true };
	for (const definition of definitions) {
		const { label, linesRange, isEffective } = definition;
		if (linesRange.start !== list.end) {
			if (list.isNew && !list.isUsed) return true;
			list = { end: -1, isNew: false, isUsed: false };
		}
		list.end = linesRange.end;
		list.isNew ||= added.has(label) && !notes.has(definition);
		list.isUsed ||= isEffective && uses.has(label);
	}
	return list.isNew && !list.isUsed;
}

function labelsOf(labelled: readonly { readonly label: string }[]): readonly string[] {
	return labelled.map(({ label }) => label);
}

/** The labels that stand more often among the second. */
function newOnes(before: readonly string[], after: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const label of before) counts.set(label, (counts.get(label) ?? 0) + 1);
	return after.filter((label) => {
		const left = counts.get(label) ?? 0;
		counts.set(label, left - 1);
		return left <= 0;
	});
}
