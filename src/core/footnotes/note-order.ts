import type { Post } from "../post/post.ts";
import { countWhile } from "../text/count-while.ts";
import { noteEntries } from "./note-entries.ts";

/** A mark: which note it leads to and where it stands. */
export interface Mark {
	readonly label: string;
	readonly offset: number;
}

/** The marks that lead to a note, in the order of the text. */
export function marksOf(post: Post): readonly Mark[] {
	return post.body.footnoteUses.flatMap(({ label, range, isDefined }) =>
		isDefined ? [{ label, offset: range.start }] : [],
	);
}

/**
 * The labels of the notes that readers come to, in the order in which engines number them: by first mark in the text, then those
 * that only notes lead to.
 */
export function noteOrder(post: Post, marks: readonly Mark[] = marksOf(post)): readonly string[] {
	const entries = noteEntries(post);
	const marksIn = new Map<string, string[]>();
	const order = new Set<string>();
	for (const { label, offset } of marks) {
		const entry = entries[countWhile(entries.length, (at) => (entries[at]?.range.start ?? 0) <= offset) - 1];
		if (entry === undefined || offset >= entry.range.end) {
			order.add(label);
			continue;
		}
		const inside = marksIn.get(entry.label);
		if (inside) inside.push(label);
		else marksIn.set(entry.label, [label]);
	}
	// A set goes on with what is added on the way.
	for (const label of order) for (const inner of marksIn.get(label) ?? []) order.add(inner);
	return [...order];
}
