import * as l10n from "@vscode/l10n";
import { isKnownToDiffer } from "../../dialects/markdown-differences.ts";
import type { Post } from "../../post/post.ts";
import type { AddressSlip } from "../../references/address-slip.ts";
import { lineEndAt, nextLineStart } from "../../text/line-bounds.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { replaceRange } from "../../text/text-edit.ts";
import type { Fix } from "../rule.ts";

/** Attributes are removed only where they cannot be moved. */
export function chooseFixes({ kind, mends }: AddressSlip, moves: readonly Fix[]): readonly Fix[] {
	return kind === "attributes" && moves.length > 0 ? moves : [...mends, ...moves];
}

/** What to do about a slip, in one sentence. */
export function explain(post: Post, label: string, { kind, range }: AddressSlip): string {
	switch (kind) {
		case "quotes-in-title":
			return l10n.t(
				"Escape the quotes inside the title of `[{0}]`: as it stands, this and what follows is no definition.",
				label,
			);
		case "title-marks":
			return l10n.t(
				"Put the title of `[{0}]` in straight quotes, behind a space: as it stands, this and what follows is no definition.",
				label,
			);
		case "attributes":
			return l10n.t(
				"Take `{1}` out of the line of `[{0}]`: as it stands, this and what follows is no definition.",
				label,
				post.slice(range).trim(),
			);
		case "broken":
			return l10n.t(
				"Copy the address of `[{0}]` again: it is broken in two, so this and what follows is no definition.",
				label,
			);
		case "space":
			return l10n.t(
				"Put the address of `[{0}]` in < and >: with a space in it, this and what follows is no definition.",
				label,
			);
		case "words":
			return l10n.t(
				"Make what stands behind the address of `[{0}]` its title, in quotes, or move it: as it stands, this and what follows is no definition.",
				label,
			);
		case "brackets":
			return l10n.t(
				"Pair the round brackets in the address of `[{0}]`: as it stands, this and what follows is no definition.",
				label,
			);
	}
}

/** kramdown reads attributes on the line below a definition; a remark is out of the way there as a comment. */
export function moveBelow(post: Post, { kind, range, mends }: AddressSlip): readonly Fix[] {
	const written = post.slice(range).trim();
	const lineEnd = dominantLineEnd(post.text);
	const isRead = isKnownToDiffer(post.dialect, "wantsColonInAttributes") && written.startsWith("{:");
	if (kind === "attributes" && isRead)
		return [
			{
				title: l10n.t("Move {0} to the line below", written),
				// A blank line ends the paragraph that the list is to CommonMark.
				edits: [replaceRange(range, lineEnd + written + (isFollowed(post, range.end) ? lineEnd : ""))],
				isCertain: true,
			},
		];
	// A second address is no title, and is kept all the same.
	const isKept = mends.length > 0 || /:\/\//.test(written);
	if (kind !== "words" || !isKept || /--|>|^[^\p{L}]*$|^=/u.test(written)) return [];
	const edits = [replaceRange(range, `${lineEnd}<!-- ${written} -->`)];
	return [{ title: l10n.t("Move “{0}” into a comment below", written), edits }];
}

/** Whether the line below has text. */
function isFollowed({ text }: Post, offset: number): boolean {
	const next = nextLineStart(text, offset);
	return text.slice(next, lineEndAt(text, next)).trim() !== "";
}
