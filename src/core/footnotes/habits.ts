import * as l10n from "@vscode/l10n";
import type { FootnoteHabits } from "../flavours/flavour.ts";
import type { Post } from "../post/post.ts";
import type { Refusal } from "../text/refusal.ts";

/** Of an engine of which no more is known than that it may have footnotes: whatever any engine does. */
const unknownHabits: FootnoteHabits = {
	firstCounts: true,
	numbersNotes: true,
	ignoresCase: true,
	takesWordsOnly: true,
	endsAtUnindentedLine: true,
	fillsEmpty: true,
	wantsBlankAbove: "below-text",
	wantsBlankBelow: true,
	wantsBlankBetween: true,
	endsAtTwoBlanks: true,
	ignoresNested: true,
};

/** How the post's engine reads footnotes: of one that is not known, every way counts. */
export function footnoteHabits({ dialect }: Post): FootnoteHabits {
	const habits = dialect.markdown?.footnotes;
	return habits === undefined || habits.none ? unknownHabits : habits;
}

/** Whether it is known what the post's engine makes of footnotes. */
export function knowsFootnoteHabits({ dialect }: Post): boolean {
	const habits = dialect.markdown?.footnotes;
	return habits !== undefined && !habits.none;
}

/** Whether the post's engine is known to have none. */
export function hasNoFootnotes({ dialect }: Post): boolean {
	return dialect.markdown?.footnotes?.none === true;
}

/** Why no tool touches the post's footnotes; undefined where its engine has some. */
export function refuseFootnotes(post: Post): Refusal | undefined {
	if (!hasNoFootnotes(post)) return undefined;
	return {
		refusal: l10n.t(
			"Write the note into the text: {0} has no footnotes of its own, and readers see the brackets.",
			post.dialect.label,
		),
	};
}
