import * as l10n from "@vscode/l10n";
import type { Footnote } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { answerWith, howMany, type ReferenceEdit } from "../references/reference-edit.ts";
import { linesToRemove } from "../references/remove-lines.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { contestedNotes } from "./contested-notes.ts";
import { refuseFootnotes } from "./habits.ts";
import { refuseChange } from "./keep-notes.ts";
import { noteEntries } from "./note-entries.ts";
import { unusedNotes } from "./unused-notes.ts";

/** Removes the notes that no mark leads to, each with all its paragraphs. A note that another one with its label hides stays. */
export function pruneFootnotes(post: Post): ReferenceEdit {
	const refusal = refuseFootnotes(post);
	if (refusal) return refusal;
	if (post.body.footnotes.length === 0) return { refusal: l10n.t("This post has no footnotes.") };
	const contested = contestedNotes(post);
	const unused = unusedNotes(post);
	const removed = new Set(unused.filter(({ label }) => !contested.has(label)));
	const labels = new Set(unused.map(({ label }) => label));
	const left = [...contested.values()].filter(({ label }) => labels.has(label));
	if (removed.size === 0) return answerWith([], l10n.t("Every note is used."), left);
	const edits = removeNotes(post, (footnote) => removed.has(footnote));
	const count = noteEntries(post).filter(({ footnote }) => removed.has(footnote)).length;
	if (count === 0)
		return { refusal: l10n.t("The unused notes stand in quotes or lists; remove them by hand.") };
	return (
		refuseChange(post, edits, { dropsUnused: true }) ??
		answerWith(
			edits,
			howMany(count, l10n.t("Removed 1 unused note."), l10n.t("Removed {0} unused notes.", count)),
			left,
		)
	);
}

/** Edits that take out notes with all their lines. Those in quotes and lists stay. */
export function removeNotes(post: Post, isRemoved: (footnote: Footnote) => boolean): readonly TextEdit[] {
	const entries = noteEntries(post).filter(({ footnote }) => isRemoved(footnote));
	return linesToRemove(post, entries).map((range) => replaceRange(range, ""));
}
