import type { Flavour } from "../../flavours/flavour.ts";
import type { BlockOutline } from "./block-draft.ts";
import type { Labels, Reference } from "./block-lookup.ts";
import { headingReferences } from "./heading-names.ts";
import type { BlockReading } from "./read-block.ts";

/** What the labels of a body's blocks mean: of two definitions with one label that counts which the flavour takes. `previous` comes back where nothing changed. */
export function findLabels(
	blocks: readonly BlockOutline[],
	{ definitions: habits }: Flavour,
	previous?: Labels,
): Labels {
	const sources: object[] = [];
	for (const { definitions, footnotes, headingNames } of blocks) {
		if (headingNames.length > 0) sources.push(headingNames);
		if (definitions.length > 0) sources.push(definitions);
		if (footnotes.length > 0) sources.push(footnotes);
	}
	if (previous && isSame(previous.sources, sources)) return previous;
	const references = new Map<string, Reference>();
	const footnotes = new Set<string>();
	const headings = headingReferences(blocks.flatMap((block) => block.headingNames));
	for (const { definitions, footnotes: notes } of blocks) {
		for (const { label, destination, title } of definitions) {
			if (habits?.lastCounts || !references.has(label))
				references.set(label, { href: destination, title: title ?? "" });
		}
		for (const { label } of notes) footnotes.add(label);
	}
	for (const [label, heading] of headings) if (!references.has(label)) references.set(label, heading);
	return { sources, references, footnotes };
}

function isSame<Item>(one: readonly Item[], other: readonly Item[]): boolean {
	return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Tells of a block read with the labels `before` whether it reads the same with `after`. */
export function compareLabels(before: Labels, after: Labels): (reading: BlockReading) => boolean {
	if (before === after) return () => true;
	const references = new Set<string>();
	for (const [one, other] of [
		[before, after],
		[after, before],
	] as const) {
		for (const [label, { href, title }] of one.references) {
			const counterpart = other.references.get(label);
			if (counterpart?.href !== href || counterpart.title !== title) references.add(label);
		}
	}
	const footnotes = new Set<string>();
	for (const label of before.footnotes) if (!after.footnotes.has(label)) footnotes.add(label);
	for (const label of after.footnotes) if (!before.footnotes.has(label)) footnotes.add(label);
	return ({ askedReferences, askedFootnotes }) =>
		!askedReferences.some((label) => references.has(label)) &&
		!askedFootnotes.some((label) => footnotes.has(label));
}
