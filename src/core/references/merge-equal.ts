import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { contestedLabels } from "./contested-labels.ts";
import { attributesBelow, definitionGroups } from "./definition-groups.ts";
import { isNumber, keptLabels } from "./number-labels.ts";
import { referenceUses } from "./reference-uses.ts";

/**
 * Numbered labels whose definition says the same as that of another: destination, title and attributes equal.
 * @returns label to give up → label to keep (the one used first in the text)
 */
export function mergeableLabels(
	post: Post,
	kept: ReadonlySet<string> = keptLabels(post, contestedLabels(post)),
): ReadonlyMap<string, string> {
	const inGroups = new Set(
		definitionGroups(post)
			.flat()
			.map(({ definition }) => definition),
	);
	const fixed = new Set(
		post.body.definitions.filter((definition) => !inGroups.has(definition)).map(({ label }) => label),
	);
	const definitions = new Map<string, Definition>();
	for (const definition of post.body.definitions) {
		const { label, isEffective } = definition;
		if (isEffective && isNumber(label) && !kept.has(label) && !fixed.has(label))
			definitions.set(label, definition);
	}
	const keptFor = new Map<string, string>();
	const merged = new Map<string, string>();
	const inOrderOfUse = [...referenceUses(post).map(({ label }) => label), ...definitions.keys()];
	for (const label of new Set(inOrderOfUse)) {
		const definition = definitions.get(label);
		if (definition === undefined) continue;
		const saying = JSON.stringify([
			definition.destination,
			definition.title ?? "",
			attributesBelow(post, definition),
		]);
		const kept = keptFor.get(saying);
		if (kept === undefined) keptFor.set(saying, label);
		else merged.set(label, kept);
	}
	return merged;
}
