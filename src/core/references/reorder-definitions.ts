import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { sliceRange } from "../text/text-range.ts";
import { definitionGroups } from "./definition-groups.ts";

/** How a group of definitions is to stand. */
export interface DefinitionOrder {
	/** The definitions that change places among themselves; the others stay where they are. */
	readonly moves: (definition: Definition) => boolean;
	/** Definitions that compare equal keep their order, so that of two with one label the same one counts. */
	readonly compare: (a: Definition, b: Definition) => number;
	/** A label to write in place of the definition's; undefined keeps it as written. */
	readonly newLabel?: (definition: Definition) => string | undefined;
	readonly isRemoved?: (definition: Definition) => boolean;
}

/**
 * Puts the definitions of each group in order where they stand: the places (indentation, blank lines, comments, line ends)
 * stay, the definitions change places with their titles and attribute lines. Removed ones free the group's last places.
 */
export function reorderDefinitions(post: Post, order: DefinitionOrder): readonly TextEdit[] {
	const { moves, compare, newLabel, isRemoved = () => false } = order;
	return definitionGroups(post).flatMap((group) => {
		const places = group.filter(({ definition }) => moves(definition));
		const entries = places
			.filter(({ definition }) => !isRemoved(definition))
			.sort((a, b) => compare(a.definition, b.definition));
		return places.flatMap((place, index) => {
			const entry = entries[index];
			if (entry === undefined) return [replaceRange(place.linesRange, "")];
			const { start, end } = entry.range;
			const label = entry.definition.labelRange;
			const asWritten = sliceRange(post.text, label);
			const text = `${post.text.slice(start, label.start)}${newLabel?.(entry.definition) ?? asWritten}${post.text.slice(label.end, end)}`;
			if (text === sliceRange(post.text, place.range)) return [];
			return [replaceRange(place.range, text)];
		});
	});
}
