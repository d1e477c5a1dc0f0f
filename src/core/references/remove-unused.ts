import * as l10n from "@vscode/l10n";
import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import {
	type ContestedLabel,
	type ContestedLabels,
	contestedLabels,
	doubtSentences,
	escapedLabels,
} from "./contested-labels.ts";
import { definitionGroups } from "./definition-groups.ts";
import { findNotes } from "./notes.ts";
import { labelsInPlainText } from "./plain-labels.ts";
import { answerWith, howMany, type LeftAlone, type ReferenceEdit } from "./reference-edit.ts";
import { countUses } from "./reference-uses.ts";
import { linesToRemove } from "./remove-lines.ts";
import { findSameDefinition } from "./same-definition.ts";
import { sectionDefinitions } from "./section-definitions.ts";

/**
 * Definitions of labels no reference uses, and repeated definitions that say the same as the one that counts. Those that may be meant are
 * none: what brackets in HTML, comments or template tags ask for, what the post's engine may read otherwise, what a section says again for
 * itself, what says something else of a used label, and notes.
 */
export function unusedDefinitions(post: Post, spared?: ContestedLabels): readonly Definition[] {
	if (post.body.definitions.length === 0) return [];
	const left = spared ?? contestedLabels(post);
	const uses = countUses(post);
	const plain = labelsInPlainText(post);
	const notes = findNotes(post);
	const isOfSection = sectionDefinitions(post);
	return post.body.definitions.filter(
		(definition) =>
			!left.has(definition.label) &&
			!isOfSection(definition) &&
			!notes.has(definition) &&
			((!uses.has(definition.label) && !plain.has(definition.label)) ||
				findSameDefinition(post, definition) !== undefined),
	);
}

/** Removes the definitions nobody uses, each with its whole line and its attribute line. */
export function removeUnusedDefinitions(
	post: Post,
	spared: ContestedLabels = contestedLabels(post),
): ReferenceEdit {
	const escaped = escapedLabels(post);
	const unused = new Set(unusedDefinitions(post, spared).filter(({ label }) => !escaped.has(label)));
	const left = [...keptLabels(post, spared), ...contradicting(post, spared)];
	if (unused.size === 0) return answerWith([], l10n.t("Every definition is used."), left);
	const movable = definitionGroups(post)
		.flat()
		.filter(({ definition }) => unused.has(definition));
	if (movable.length === 0)
		return { refusal: l10n.t("The unused definitions stand in quotes or lists; remove them by hand.") };
	return answerWith(
		linesToRemove(post, movable).map((range) => replaceRange(range, "")),
		summarize(movable.length, unused.size - movable.length),
		left,
	);
}

/** Definitions that never count, though their label is used: which of the two is meant, the writer alone knows. */
function contradicting(post: Post, spared: ContestedLabels): readonly LeftAlone[] {
	const uses = countUses(post);
	const notes = findNotes(post);
	const say = doubtSentences(post);
	return post.body.definitions
		.filter(
			(definition) =>
				!definition.isEffective &&
				uses.has(definition.label) &&
				!spared.has(definition.label) &&
				!notes.has(definition) &&
				findSameDefinition(post, definition) === undefined,
		)
		.map(({ label, labelRange }) => say({ label, range: labelRange, reason: "says-otherwise" }));
}

/** The spared labels of which a definition would go: no reference uses it, or another one is taken. */
function keptLabels(post: Post, spared: ContestedLabels): readonly ContestedLabel[] {
	const uses = countUses(post);
	const labels = post.body.definitions
		.filter(({ label, isEffective }) => spared.has(label) && !(isEffective && uses.has(label)))
		.map(({ label }) => label);
	return [...new Set(labels)].flatMap((label) => spared.get(label) ?? []);
}

/** Edits that take out definitions with their lines. Definitions in block quotes and lists stay: their lines hold the container together. */
export function removeDefinitions(
	post: Post,
	isRemoved: (definition: Definition) => boolean,
): readonly TextEdit[] {
	const entries = definitionGroups(post).flat();
	const removed = entries.filter(({ definition }) => isRemoved(definition));
	return linesToRemove(post, removed).map((range) => replaceRange(range, ""));
}

function summarize(removed: number, kept: number): string {
	const done = howMany(
		removed,
		l10n.t("Removed 1 unused definition"),
		l10n.t("Removed {0} unused definitions", removed),
	);
	return kept > 0 ? l10n.t("{0}; {1} in quotes or lists stay.", done, kept) : l10n.t("{0}.", done);
}
