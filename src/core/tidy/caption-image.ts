import { type ImageRequest, insertImage } from "../inserts/insert-image.ts";
import type { Insertion } from "../inserts/insertion.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { composeEdits } from "../text/compose-edits.ts";
import { isRefusal } from "../text/refusal.ts";
import { applyEdits, replaceRange } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";

/** The picture in place of the line that was its caption: what the line said is in its alternative text, as the writer left it. */
export function replaceCaption(post: Post, caption: TextRange, answers: ImageRequest): Insertion {
	const removal = [replaceRange(caption, "")];
	const without = readPost(applyEdits(post.text, removal), post.facts, post);
	const insertion = insertImage(without, caption.start, answers);
	if (isRefusal(insertion)) return insertion;
	return { ...insertion, edits: composeEdits(removal, insertion.edits) };
}
