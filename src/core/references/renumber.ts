import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { type ContestedLabel, type ContestedLabels, contestedLabels } from "./contested-labels.ts";
import { definitionGroups } from "./definition-groups.ts";
import { mergeableLabels } from "./merge-equal.ts";
import { isNumber, keptLabels, numberLabels } from "./number-labels.ts";
import { answerWith, howMany, type ReferenceEdit } from "./reference-edit.ts";
import { referenceUses, relabelUse } from "./reference-uses.ts";
import { reorderDefinitions } from "./reorder-definitions.ts";

export interface RenumberOptions {
	/** References to one destination with one title share the definition used first; the others are removed. */
	readonly mergeEqual?: boolean;
}

/**
 * Numbers the references by first use in the text and puts their definitions in that order where they stand.
 * Named labels stay. The result, read again, is in order: doing it twice changes nothing.
 */
export function renumberReferences(
	post: Post,
	{ mergeEqual = false }: RenumberOptions = {},
	spared: ContestedLabels = contestedLabels(post),
): ReferenceEdit {
	const kept = keptLabels(post, spared);
	const merged = mergeEqual ? mergeableLabels(post, kept) : new Map<string, string>();
	const numbers = numberLabels(post, kept, merged);
	if (numbers.size === 0) return { refusal: l10n.t("This post has no numbered references.") };
	const newLabel = (label: string) => numbers.get(merged.get(label) ?? label) ?? label;
	const uses = referenceUses(post).filter(({ label }) => newLabel(label) !== label);
	const edits = [
		...uses.map((use) => relabelUse(use, newLabel(use.label))),
		...orderNumbered(post, newLabel, merged, spared),
		...relabelInContainers(post, newLabel),
	];
	return answerWith(
		edits,
		summarize(edits.length, uses.length, merged.size),
		misnumbered(post, spared, mergeEqual),
	);
}

/** The spared labels that would get another number. */
function misnumbered(post: Post, spared: ContestedLabels, mergeEqual: boolean): readonly ContestedLabel[] {
	if (spared.size === 0) return [];
	const kept = new Set([...keptLabels(post, spared)].filter((label) => !spared.has(label)));
	const merged = mergeEqual ? mergeableLabels(post, kept) : new Map<string, string>();
	const numbers = numberLabels(post, kept, merged);
	const newLabel = (label: string) => numbers.get(merged.get(label) ?? label) ?? label;
	return [...spared.values()].filter(({ label }) => newLabel(label) !== label);
}

function orderNumbered(
	post: Post,
	newLabel: (label: string) => string,
	merged: ReadonlyMap<string, string>,
	spared: ContestedLabels,
): readonly TextEdit[] {
	return reorderDefinitions(post, {
		moves: ({ label }) => isNumber(label) && !spared.has(label),
		compare: (a, b) => Number(newLabel(a.label)) - Number(newLabel(b.label)),
		newLabel: ({ label }) => (newLabel(label) === label ? undefined : newLabel(label)),
		isRemoved: ({ label }) => merged.has(label),
	});
}

/** Definitions in block quotes and lists keep their place. */
function relabelInContainers(post: Post, newLabel: (label: string) => string): readonly TextEdit[] {
	const movable = new Set(
		definitionGroups(post)
			.flat()
			.map(({ definition }) => definition),
	);
	return post.body.definitions
		.filter((definition) => !movable.has(definition) && newLabel(definition.label) !== definition.label)
		.map(({ label, labelRange }) => replaceRange(labelRange, newLabel(label)));
}

function summarize(edits: number, relabelled: number, merged: number): string {
	if (edits === 0) return l10n.t("The references are numbered in order already.");
	const done =
		relabelled > 0
			? howMany(relabelled, l10n.t("Renumbered 1 reference"), l10n.t("Renumbered {0} references", relabelled))
			: l10n.t("Put the definitions in order");
	if (merged === 0) return l10n.t("{0}.", done);
	return howMany(
		merged,
		l10n.t("{0} and merged 1 equal definition.", done),
		l10n.t("{0} and merged {1} equal definitions.", done, merged),
	);
}
