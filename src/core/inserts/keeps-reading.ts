import * as l10n from "@vscode/l10n";
import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import type { PlannedDefinitions } from "../references/add-definitions.ts";
import { keepsLinks } from "../references/keep-links.ts";
import { countUses } from "../references/reference-uses.ts";
import { lineNumberAt } from "../text/line-bounds.ts";
import type { Refusal } from "../text/refusal.ts";
import { applyEdits, type TextEdit } from "../text/text-edit.ts";

/** What an insert writes, and the references in it. */
interface Inserted extends Pick<PlannedDefinitions, "labels" | "lines"> {
	readonly markup: string;
}

/**
 * Why nothing is inserted at `offset`: readers would lose a link or text that they had, or not get the new one, as in a definition that
 * is half typed, or before a link that Python-Markdown takes for the picture's. Undefined where all is read.
 */
export function refuseMisreading(
	post: Post,
	offset: number,
	edits: readonly TextEdit[],
	{ labels, lines, markup }: Inserted,
): Refusal | undefined {
	const after = readPost(applyEdits(post.text, edits), post.facts, post);
	// What the engine makes of a template tag is known to it alone.
	const wanted = lines.some((line) => /\{[{%]/.test(line)) ? [] : labels;
	if (keepsLinks(post, after, edits) && areUsed(post, after, wanted) && areInlineRead(post, after, markup))
		return undefined;
	return {
		refusal: l10n.t(
			"Insert it in another place: in line {0} the text around it would read otherwise.",
			lineNumberAt(post.text, offset),
		),
	};
}

function areUsed(before: Post, after: Post, labels: readonly string[]): boolean {
	if (labels.length === 0) return true;
	const [old, now] = [countUses(before), countUses(after)];
	return labels.map(normalizeLabel).every((label) => (now.get(label) ?? 0) > (old.get(label) ?? 0));
}

/** Whether the links and pictures whose addresses the markup writes beside their texts are there, as many as there are in it alone. */
function areInlineRead(before: Post, after: Post, markup: string): boolean {
	const count = ({ body }: Post) =>
		[...body.links, ...body.images].filter(({ syntax }) => syntax === "inline").length;
	const wanted = count(readPost(markup, { dialectId: before.dialect.id }));
	return count(after) >= count(before) + wanted;
}
