import type { Post } from "../post/post.ts";
import type { ContestedLabels } from "./contested-labels.ts";
import { findNotes } from "./notes.ts";
import { labelsInPlainText } from "./plain-labels.ts";
import { referenceUses } from "./reference-uses.ts";

/** Whether a label belongs to the numbered series. */
export function isNumber(label: string): boolean {
	return /^[0-9]{1,9}$/.test(label);
}

/**
 * Labels that keep their name, and that no other takes: those in plain brackets would become links, or mean another page once they
 * are mended; numbers that readers see, or that name a year or a ticket, are no places in a series.
 */
export function keptLabels(post: Post, spared: ContestedLabels): ReadonlySet<string> {
	const notes = [...findNotes(post)].map(({ label }) => label);
	return new Set([...labelsInPlainText(post), ...spared.keys(), ...notes, ...numberNames(post)]);
}

/** Numbers that are shown as they are, `[2019]` or a source's `[3]`, and those far above their count, which name issues, years or pages. */
function* numberNames(post: Post): Generator<string> {
	for (const { label, syntax } of referenceUses(post))
		if (syntax === "shortcut" || syntax === "collapsed") yield label;
	const numbers = post.body.definitions.map(({ label }) => label).filter(isNumber);
	for (const label of numbers) if (Number(label) > 100 + 2 * numbers.length) yield label;
}

/** How a post writes the places of its series: from `[0]` or `[1]` on, and with how many digits at least, as in `[001]`. */
export interface NumberStyle {
	readonly first: number;
	readonly digits: number;
}

/** The style of some numbers: that of most posts where they have none of their own. */
export function numberStyle(labels: readonly string[]): NumberStyle {
	const [width = 1] = labels.map(({ length }) => length);
	const isPadded =
		labels.every(({ length }) => length === width) && labels.some((label) => /^0\d/.test(label));
	return { first: labels.some((label) => Number(label) === 0) ? 0 : 1, digits: isPadded ? width : 1 };
}

export function writeNumber(number: number, { digits }: NumberStyle): string {
	return String(number).padStart(digits, "0");
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
	const style = numberStyle([...defined].filter((label) => !kept.has(label)));
	let next = style.first - 1;
	for (const label of [...used, ...unused]) {
		if (!defined.has(label) || numbers.has(label)) continue;
		if (kept.has(label)) {
			numbers.set(label, label);
			continue;
		}
		do next++;
		while (kept.has(writeNumber(next, style)));
		numbers.set(label, writeNumber(next, style));
	}
	return numbers;
}
