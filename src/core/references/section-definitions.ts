import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { countWhile } from "../text/count-while.ts";
import { referenceUses } from "./reference-uses.ts";

/**
 * Tells of a repeated definition whether it belongs to a section of its own: a heading sets it apart from the one that counts, and a
 * reference of its section has its label. Such posts keep each section's definitions together, and say the same twice on purpose.
 */
export function sectionDefinitions(post: Post): (definition: Definition) => boolean {
	const { headings, definitions } = post.body;
	const sectionOf = (offset: number) =>
		countWhile(headings.length, (index) => (headings[index]?.range.start ?? 0) <= offset);
	const key = (label: string, offset: number) => JSON.stringify([label, sectionOf(offset)]);
	const used = new Set(referenceUses(post).map(({ label, range }) => key(label, range.start)));
	const effective = new Map(
		definitions.filter(({ isEffective }) => isEffective).map((definition) => [definition.label, definition]),
	);
	return ({ label, destination, title, range, isEffective }) => {
		const first = effective.get(label);
		if (isEffective || first?.destination !== destination || first.title !== title) return false;
		return sectionOf(first.range.start) !== sectionOf(range.start) && used.has(key(label, range.start));
	};
}
