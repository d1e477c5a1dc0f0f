import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";

/** A link or image that takes its destination from a definition. */
export interface ReferenceUse extends Link {
	readonly label: string;
	readonly labelRange: NonNullable<Link["labelRange"]>;
}

/** All references that have a definition, images and links in one series, in the order of the text. */
export function referenceUses(post: Post): readonly ReferenceUse[] {
	return [...post.body.links, ...post.body.images]
		.filter((link): link is ReferenceUse => link.label !== undefined && link.labelRange !== undefined)
		.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** How many references use each label. */
export function countUses(post: Post): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { label } of referenceUses(post)) counts.set(label, (counts.get(label) ?? 0) + 1);
	return counts;
}

/** Points a reference at another label. Its text stays: `[7][]` and `[7]` become `[7][12]`. */
export function relabelUse(use: ReferenceUse, newLabel: string): TextEdit {
	switch (use.syntax) {
		case "full":
			return replaceRange(use.labelRange, newLabel);
		case "collapsed":
			return insertAt(use.range.end - 1, newLabel);
		default:
			return insertAt(use.range.end, `[${newLabel}]`);
	}
}
