import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { applyEdits } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import type { SortedNotes, Sorting } from "./notes-to-sort.ts";
import { blockSessions } from "./slots.ts";

/** Whether all sessions are as they were, each piece is in its own, and links lead where they led. */
export function keepsAll({ post, source, own }: Sorting, { edits, notesEdits, moved }: SortedNotes): boolean {
	const after = readPost(applyEdits(post.text, edits), post.facts);
	const rest = source.inPost ? "" : applyEdits(source.text, notesEdits);
	const before = source.inPost ? [] : linksOf(readPost(source.text, post.facts));
	const links = [...linksOf(after), ...(source.inPost ? [] : linksOf(readPost(rest, post.facts)))];
	if (links.sort().join("\n") !== [...linksOf(post), ...before].sort().join("\n")) return false;
	let from = 0;
	const there = blockSessions(after);
	for (const session of own) {
		const at = there.findIndex(
			({ title, style }, index) => index >= from && title === session.title && style === session.style,
		);
		const found = there[at];
		if (!found) return false;
		from = at + 1;
		const pieces = moved.filter((piece) => piece.session === session);
		const held = after.text.slice(found.range.start, found.range.end);
		if (pieces.some(({ range }) => !held.includes(firstLineOf(source.text, range)))) return false;
	}
	return true;
}

function firstLineOf(text: string, { start }: TextRange): string {
	return text
		.slice(start, lineEndAt(text, start))
		.replace(/^ {0,3}#+/, "")
		.trim();
}

function linksOf({ body }: Post): string[] {
	const written = [...body.links, ...body.images].map(({ kind, text, destination }) =>
		JSON.stringify([kind, text, destination]),
	);
	return [
		...written,
		...body.unresolved.map(({ label }) => label),
		...body.codes.map(({ syntax }) => syntax),
	];
}
