import * as l10n from "@vscode/l10n";
import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { definitionGroups } from "./definition-groups.ts";
import { howMany, type ReferenceEdit } from "./reference-edit.ts";
import { countUses, labelsInPlainText } from "./reference-uses.ts";

/**
 * Definitions no reference uses, and repeated definitions, which never count. Those that an HTML block's swallowed
 * reference asks for are kept: the writer meant them.
 */
export function unusedDefinitions(post: Post): readonly Definition[] {
	const uses = countUses(post);
	const plain = labelsInPlainText(post);
	return post.body.definitions.filter(
		({ label, isEffective }) => !isEffective || (!uses.has(label) && !plain.has(label)),
	);
}

/** Removes the definitions nobody uses, each with its whole line and its attribute line. */
export function removeUnusedDefinitions(post: Post): ReferenceEdit {
	const unused = new Set(unusedDefinitions(post));
	if (unused.size === 0) return { edits: [], summary: l10n.t("Every definition is used.") };
	const edits = removeDefinitions(post, (definition) => unused.has(definition));
	const kept = unused.size - edits.length;
	if (edits.length === 0)
		return { refusal: l10n.t("The unused definitions stand in quotes or lists; remove them by hand.") };
	return {
		edits,
		summary: summarize(edits.length, kept),
	};
}

/**
 * Edits that take out definitions with their lines; the blank lines above a list that ended the post go with it. Definitions in
 * block quotes and lists stay: their lines hold the container together.
 */
export function removeDefinitions(
	post: Post,
	isRemoved: (definition: Definition) => boolean,
): readonly TextEdit[] {
	return definitionGroups(post).flatMap((group) => {
		const removed = group
			.filter(({ definition }) => isRemoved(definition))
			.map(({ linesRange }) => linesRange);
		const [first, ...others] = removed;
		if (first === undefined) return [];
		const endsPost =
			removed.length === group.length && post.text.slice(group.at(-1)?.linesRange.end).trim() === "";
		const start = endsPost ? blankLinesStart(post, first.start) : first.start;
		return [{ start, end: first.end }, ...others].map((range) => replaceRange(range, ""));
	});
}

/** Where the blank lines above `offset` begin; never before the body. */
function blankLinesStart(post: Post, offset: number): number {
	const content = post.body.range.start + post.text.slice(post.body.range.start, offset).trimEnd().length;
	const lineEnd = /^[^\S\r\n]*(?:\r\n|\r|\n)/.exec(post.text.slice(content, offset));
	return lineEnd === null ? offset : content + lineEnd[0].length;
}

function summarize(removed: number, kept: number): string {
	const done = howMany(
		removed,
		l10n.t("Removed 1 unused definition"),
		l10n.t("Removed {0} unused definitions", removed),
	);
	return kept > 0 ? l10n.t("{0}; {1} in quotes or lists stay.", done, kept) : l10n.t("{0}.", done);
}
