import type { Post } from "../post/post.ts";
import type { TextRange } from "../text/text-range.ts";
import { kindOf, type LabelChoice } from "./complete-label.ts";
import { countUses } from "./reference-uses.ts";
import { labelAt } from "./rename-reference.ts";

/** A label under the cursor, told for a hover. */
export interface LabelDescription extends LabelChoice {
	readonly range: TextRange;
}

/** What the label at `offset` stands for; undefined where there is no label or no definition. */
export function describeLabel(post: Post, offset: number): LabelDescription | undefined {
	const found = labelAt(post, offset);
	const definition =
		found && post.body.definitions.find(({ label, isEffective }) => isEffective && label === found.label);
	if (found === undefined || definition === undefined) return undefined;
	const { destination, title, label, labelRange } = definition;
	const isImage = post.body.images.some((image) => image.label === label);
	return {
		range: found.range,
		label: post.slice(labelRange),
		destination,
		title,
		kind: kindOf(destination, isImage),
		uses: countUses(post).get(label) ?? 0,
	};
}
