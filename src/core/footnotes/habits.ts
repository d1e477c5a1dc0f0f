import * as l10n from "@vscode/l10n";
import type { FootnoteHabits } from "../dialects/footnote-habits.ts";
import { unknownFootnotes } from "../dialects/footnote-habits.ts";
import type { Post } from "../post/post.ts";
import type { Refusal } from "../text/refusal.ts";

/** How the post's engine reads footnotes: of one that is not known, every way counts. */
export function footnoteHabits({ dialect }: Post): FootnoteHabits {
	const { footnotes } = dialect;
	return footnotes === undefined || footnotes === "none" ? unknownFootnotes : footnotes;
}

/** Whether it is known what the post's engine makes of footnotes. */
export function knowsFootnoteHabits({ dialect }: Post): boolean {
	return dialect.footnotes !== undefined && dialect.footnotes !== "none";
}

/** Why no tool touches the post's footnotes; undefined where its engine has some. */
export function refuseFootnotes({ dialect }: Post): Refusal | undefined {
	if (dialect.footnotes !== "none") return undefined;
	return {
		refusal: l10n.t(
			"Write the note into the text: {0} has no footnotes of its own, and readers see the brackets.",
			dialect.label,
		),
	};
}
