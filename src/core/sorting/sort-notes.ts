import * as l10n from "@vscode/l10n";
import { holdsWholePairs, isInComment } from "../post/paired-marks.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { Refusal } from "../text/refusal.ts";
import { keepsAll } from "./keeps-notes.ts";
import { matchNote } from "./match-note.ts";
import { sortedAs } from "./move-notes.ts";
import { mostParts, type NotePart, noteParts } from "./note-parts.ts";
import { isIn, type Matched, type Notes, type SortedNotes, type Sorting, sourceOf } from "./notes-to-sort.ts";
import { isNameOnly, sessionNames } from "./session-names.ts";
import { blockSessions, slotsOf } from "./slots.ts";

/**
 * Moves each piece of somebody's notes under the session it is about: the one whose time, title or speaker it names. Pieces of one session
 * keep their order, all lines stay as they are but for the depth of headings, and nothing is lost: what would change how anything else
 * reads stays where it is. One sentence where there is nothing to sort.
 */
export function sortNotes(post: Post, notes: Notes, schedule?: Schedule): SortedNotes | Refusal {
	const source = sourceOf(post, notes);
	const own = blockSessions(post).filter(({ range }) => !source.inPost || !isIn(source.inPost, range.start));
	if (own.length === 0)
		return { refusal: l10n.t("Insert the sessions first: notes are sorted under those that the post has.") };
	const names = sessionNames(own);
	const isOwn = new Set(own);
	const slots = slotsOf(post, schedule).filter(({ session }) => isOwn.has(session));
	const parts = noteParts(source.text, source.range, (opening) => isNameOnly(opening, names));
	if (parts.length === 0) return { refusal: l10n.t("There are no notes to sort.") };
	if (parts.length > mostParts) return { refusal: l10n.t("Sort a part of them: these notes are too many.") };
	const notesPost = source.inPost ? post : readPost(source.text, post.facts);
	const canMove = ({ range }: NotePart) =>
		holdsWholePairs(notesPost, range) && !isInComment(notesPost, range);
	const matched = parts.map(
		(part): Matched => ({
			part,
			session: canMove(part) ? matchNote(source.text, part, { names, slots }) : undefined,
		}),
	);
	const sorting: Sorting = { post, source, own };
	const sorted = settle(sorting, matched);
	return sorted.moved.length > 0
		? sorted
		: {
				refusal: l10n.t(
					"None of these notes starts with the time, title or speaker of a session of the post.",
				),
			};
}

/** All at once where that keeps everything as it reads; else piece by piece, without those that do not. */
function settle(sorting: Sorting, matched: readonly Matched[]): SortedNotes {
	const all = sortedAs(sorting, matched);
	if (all.moved.length === 0 || keepsAll(sorting, all)) return all;
	let kept = matched.map(({ part }): Matched => ({ part, session: undefined }));
	let sorted = sortedAs(sorting, kept);
	for (const [at, match] of matched.entries()) {
		if (!match.session) continue;
		const tried = kept.map((each, index) => (index === at ? match : each));
		const next = sortedAs(sorting, tried);
		if (!keepsAll(sorting, next)) continue;
		kept = tried;
		sorted = next;
	}
	return sorted;
}
