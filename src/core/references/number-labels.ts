import type { Post } from "../post/post.ts";
import type { ContestedLabels } from "./contested-labels.ts";
import { findNotes } from "./notes.ts";
import { labelsInPlainText } from "./plain-labels.ts";
import { referenceUses } from "./reference-uses.ts";

/** Whether a label belongs to the numbered series. */
export function isNumber(label: string): boolean {
	return /^[0-9]{1,9}$/.test(label);
}

/** Labels that keep their name, and that no other takes: those in plain brackets would become links, or mean another page once they are mended. */
export function keptLabels(post: Post, spared: ContestedLabels): ReadonlySet<string> {
	const notes = [...findNotes(post)].map(({ label }) => label);
	return new Set([...labelsInPlainText(post), ...spared.keys(), ...notes]);
}

/**
 * New numbers for the numbered labels that have a definition: by first use in the text, images and links in one series,
 * unused ones after them in their old order. Those of `kept` keep their number, and no other label takes it.
 * @returns old label → new label, for every numbered label that has a definition
 */
export function numberLabels(
	post: Post,
	kept: ReadonlySet<string>,
	merged: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
	const defined = new Set(post.body.definitions.map(({ label }) => label).filter(isNumber));
	const used = referenceUses(post).map(({ label }) => merged.get(label) ?? label);
	const unused = [...defined].sort((a, b) => Number(a) - Number(b)).filter((label) => !merged.has(label));
	const numbers = new Map<string, string>();
	let next = 0;
	for (const label of [...used, ...unused]) {
		if (!defined.has(label) || numbers.has(label)) continue;
		if (kept.has(label)) {
			numbers.set(label, label);
			continue;
		}
		do next++;
		while (kept.has(String(next)));
		numbers.set(label, String(next));
	}
	return numbers;
}
