import type { Footnote } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { comparable, reservedLabels } from "./contested-notes.ts";
import { noteOrder } from "./note-order.ts";

/** The notes that no mark in the text leads to, neither straight nor by other notes. Those that a mark in HTML, a comment or the like may mean are none. */
export function unusedNotes(post: Post): readonly Footnote[] {
	const { footnotes } = post.body;
	if (footnotes.length === 0) return [];
	const used = new Set(noteOrder(post).map(comparable));
	const reserved = reservedLabels(post);
	return footnotes.filter(({ label }) => !used.has(comparable(label)) && !reserved.has(comparable(label)));
}
