import * as l10n from "@vscode/l10n";
import { isWordLabel } from "../flavours/note-label.ts";
import type { Post } from "../post/post.ts";
import { howMany, type ReferenceEdit } from "../references/reference-edit.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, touchesOffset } from "../text/text-range.ts";
import { comparable, contestedNotes, reservedLabels } from "./contested-notes.ts";
import { footnoteHabits, refuseFootnotes } from "./habits.ts";
import { refuseChange } from "./keep-notes.ts";

/** A footnote's label as it stands at one place. */
export interface FootnoteLabelAt {
	readonly label: string;
	/** Without brackets and `^`. */
	readonly range: TextRange;
}

/** The label of the mark or note whose brackets hold `offset`, where a note has it. */
export function footnoteLabelAt({ body }: Post, offset: number): FootnoteLabelAt | undefined {
	const marks = body.footnoteUses.filter(({ isDefined }) => isDefined);
	const found = [...body.footnotes, ...marks].find(({ labelRange: { start, end } }) =>
		touchesOffset({ start: start - 1, end }, offset),
	);
	return found && { label: found.label, range: found.labelRange };
}

/** Gives a footnote another name, in its note and in every mark. Every mark leads to the same note as before. */
export function renameFootnote(post: Post, label: string, newName: string): ReferenceEdit {
	const refusal = refuseFootnotes(post);
	if (refusal) return refusal;
	const contested = contestedNotes(post).get(label);
	if (contested) return { refusal: l10n.t("Nothing was changed: {0}", contested.reason) };
	const name = newName.trim().replace(/^\^/, "");
	const notes = post.body.footnotes.filter((footnote) => footnote.label === label);
	if (notes.length === 0) return { refusal: l10n.t("No note has the label [^{0}].", label) };
	const marks = post.body.footnoteUses.filter((use) => use.label === label);
	const problem = footnoteNameProblem(post, name, label);
	if (problem !== undefined) return { refusal: problem };
	const edits = name === label ? [] : [...notes, ...marks].map((use) => replaceRange(use.labelRange, name));
	return (
		refuseChange(post, edits) ?? {
			edits,
			summary: howMany(
				marks.length,
				l10n.t("Renamed the footnote to [^{0}] in 1 place and its note.", name),
				l10n.t("Renamed the footnote to [^{0}] in {1} places and its note.", name, marks.length),
			),
		}
	);
}

const LETTERS = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u;
const LONGEST = 100;

/** Why a note cannot have a label, in one sentence; undefined where it can. `from` is the label it replaces. */
export function footnoteNameProblem(post: Post, name: string, from?: string): string | undefined {
	if (name === "") return l10n.t("Write a name or number for the footnote.");
	if (name.length > LONGEST)
		return l10n.t("A footnote's name has at most {0} characters; shorten it.", LONGEST);
	if (footnoteHabits(post).takesWordsOnly) {
		if (!isWordLabel(name))
			return l10n.t(
				"Name the footnote with the letters a to z, digits, - and _ only: not every engine takes others.",
			);
	} else if (!LETTERS.test(name)) return l10n.t("Name the footnote with letters, digits, - and _ only.");
	if (from !== undefined && comparable(name) === comparable(from)) return undefined;
	if (post.body.footnotes.some(({ label }) => comparable(label) === comparable(name)))
		return l10n.t("[^{0}] has a note already; choose another name.", name);
	return reservedLabels(post).has(comparable(name))
		? l10n.t("[^{0}] stands in the text without a note and would get this one; choose another name.", name)
		: undefined;
}
