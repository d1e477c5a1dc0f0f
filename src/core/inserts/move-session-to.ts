import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Insertion } from "./insertion.ts";
import { refuseChange, refuseNested, refuseTorn } from "./move-session.ts";

/**
 * Moves a session's whole block to where another one stands: behind it on the way down, in front of it on the way up. Nothing else is
 * touched but the blank lines that the block leaves. Refused where that would change what any link leads to.
 */
export function moveSessionTo(post: Post, session: Session, target: Session): Insertion {
	if (session === target) return { edits: [], cursor: session.range.start };
	if (session.style === "item" || session.style !== target.style || session.level !== target.level)
		return { refusal: l10n.t("Drop a session on one of its own kind: a heading of the same level.") };
	const { taken, between } = cutOut(post, session.range);
	const block = post.slice(session.range);
	const isDown = target.range.start > session.range.start;
	const passed = isDown
		? textRange(session.range.end, target.range.end)
		: textRange(target.range.start, session.range.start);
	const refusal =
		refuseNested(post, [session.range, target.range]) ?? refuseTorn(post, [session.range, passed]);
	if (refusal) return refusal;
	const edit = isDown
		? insertAt(target.range.end, between + block)
		: insertAt(target.range.start, block + between);
	const edits = [replaceRange(taken, ""), edit];
	const change = refuseChange(post, edits);
	if (change) return change;
	const cursor = isDown ? target.range.end - (taken.end - taken.start) + between.length : target.range.start;
	return { edits, cursor };
}

/** What goes with the block: the blank lines to what follows or, at the end, to what stands before. */
function cutOut(
	{ text }: Post,
	{ start, end }: TextRange,
): { readonly taken: TextRange; readonly between: string } {
	const below = /^\s*/.exec(text.slice(end))?.[0] ?? "";
	const before = text.slice(0, start);
	const above = before.slice(before.trimEnd().length);
	const isLast = end + below.length === text.length;
	// What stood below the block may need the blank line that nothing above it has.
	const goesWithAbove = isLast || (hasBlankLine(below) && !hasBlankLine(above));
	const between = goesWithAbove ? above : below;
	const taken = goesWithAbove ? { start: start - above.length, end } : { start, end: end + below.length };
	// Between blocks there is a blank line, whatever was written here.
	const lineEnd = dominantLineEnd(text);
	return { taken, between: hasBlankLine(between) ? between : lineEnd + lineEnd };
}

function hasBlankLine(blanks: string): boolean {
	return /\n[ \t]*\r?\n/.test(blanks);
}
