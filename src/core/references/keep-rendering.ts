import * as l10n from "@vscode/l10n";
import { renderBlock } from "../post/markdown/body-tokens.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { isRefusal } from "../text/refusal.ts";
import { applyEdits } from "../text/text-edit.ts";
import type { ReferenceEdit } from "./reference-edit.ts";

/** The body as HTML: what readers get, template tags aside. */
export function renderBody(post: Post): string {
	return post.body.blocks.map(renderBlock).join("");
}

/**
 * The last guard of a tool that moves references about: its edits are given only if the post reads the same with them.
 * A definition can hold two lists apart or end a quote; such a post is left as it is, with one sentence.
 */
export function keepRendering(post: Post, answer: ReferenceEdit): ReferenceEdit {
	if (isRefusal(answer) || answer.edits.length === 0) return answer;
	const after = readPost(applyEdits(post.text, answer.edits), post.facts);
	if (renderBody(after) === renderBody(post)) return answer;
	return {
		refusal: l10n.t(
			"Nothing was changed: a definition here holds other text apart, so the post would read differently.",
		),
	};
}
