import type { Post } from "../post/post.ts";
import { labelsInPlainText, referenceUses } from "./reference-uses.ts";

/** Whether a label belongs to the numbered series. */
export function isNumber(label: string): boolean {
	return /^[0-9]{1,9}$/.test(label);
}

/**
 * New numbers for the numbered labels that have a definition: by first use in the text, images and links in one series,
 * unused ones after them in their old order. Labels that also stand in plain text keep their number, and no other
 * label takes it: those brackets would become links, or mean another page once they are mended.
 * @returns old label → new label, for every numbered label that has a definition
 */
export function numberLabels(
	post: Post,
	merged: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
	const defined = new Set(post.body.definitions.map(({ label }) => label).filter(isNumber));
	const plain = labelsInPlainText(post);
	const used = referenceUses(post).map(({ label }) => merged.get(label) ?? label);
	const unused = [...defined].sort((a, b) => Number(a) - Number(b)).filter((label) => !merged.has(label));
	const numbers = new Map<string, string>();
	let next = 0;
	for (const label of [...used, ...unused]) {
		if (!defined.has(label) || numbers.has(label)) continue;
		if (plain.has(label)) {
			numbers.set(label, label);
			continue;
		}
		do next++;
		while (plain.has(String(next)));
		numbers.set(label, String(next));
	}
	return numbers;
}
