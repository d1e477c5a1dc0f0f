import type { Post } from "../post/post.ts";
import { mentionedLabels } from "./contested-labels.ts";

/**
 * Labels that stand in brackets somewhere and are no reference there, because nothing defines them or because HTML, a comment or
 * a template tag holds them. A definition that took such a label could turn the brackets into a link.
 */
export function labelsInPlainText(post: Post): ReadonlySet<string> {
	const labels = new Set([...post.body.unresolved.map(({ label }) => label), ...mentionedLabels(post)]);
	for (const { swallowed } of post.body.htmlBlocks) {
		for (const { label } of swallowed) if (label !== undefined) labels.add(label);
	}
	return labels;
}
