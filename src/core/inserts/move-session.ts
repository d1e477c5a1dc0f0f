import * as l10n from "@vscode/l10n";
import { holdsWholePairs } from "../post/paired-marks.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import type { Session } from "../post/session-model.ts";
import { lineEndAt, lineStartAt } from "../text/line-bounds.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import { applyEdits, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import type { Insertion } from "./insertion.ts";

/**
 * Changes places with the session above or below, whole blocks with their notes and photos. What stands between the two stays, and so
 * does the list of definitions at the end. Refused where that would change what any link leads to.
 */
export function moveSession(post: Post, offset: number, direction: "up" | "down"): Insertion {
	const session = sessionPlace(post, offset);
	if (isRefusal(session)) return session;
	const neighbour = neighbourOf(post, session, direction);
	if (neighbour === undefined) {
		return {
			refusal:
				direction === "up"
					? l10n.t("This is the first session here.")
					: l10n.t("This is the last session here."),
		};
	}
	const blocks = [session.range, neighbour.range];
	const refusal = refuseNested(post, blocks) ?? refuseTorn(post, blocks);
	if (refusal) return refusal;
	const edits = [
		replaceRange(session.range, post.slice(neighbour.range)),
		replaceRange(neighbour.range, post.slice(session.range)),
	];
	const change = refuseChange(post, edits);
	if (change) return change;
	const length = ({ start, end }: TextRange) => end - start;
	const start = direction === "up" ? neighbour.range.start : neighbour.range.end - length(session.range);
	return { edits, cursor: start + Math.min(offset - session.range.start, length(session.range)) };
}

/** The session at the cursor, or one sentence where there is none. */
export function sessionPlace(post: Post, offset: number): Session | Refusal {
	return sessionAt(post, offset) ?? { refusal: l10n.t("Put the cursor in a session first.") };
}

/** The innermost session around an offset; blank lines below it still belong to it. */
export function sessionAt(post: Post, offset: number): Session | undefined {
	const touches = ({ range }: Session) =>
		range.start <= offset && (offset <= range.end || post.text.slice(range.end, offset).trim() === "");
	// An item of a list holds no blocks of its own that could be added to or moved.
	return post.sessions.filter((session) => session.style !== "item" && touches(session)).at(-1);
}

/** The next session of the same kind and level, in the same part of the post. */
function neighbourOf(post: Post, session: Session, direction: "up" | "down"): Session | undefined {
	const alike = post.sessions.filter(
		({ style, level }) => style === session.style && level === session.level,
	);
	const neighbour = alike[alike.indexOf(session) + (direction === "up" ? -1 : 1)];
	if (neighbour === undefined) return undefined;
	const [first, second] = direction === "up" ? [neighbour, session] : [session, neighbour];
	const between = { start: first.range.end, end: second.range.start };
	const level = session.level ?? Number.POSITIVE_INFINITY;
	const isApart = post.body.headings.some(
		(heading) => heading.level < level && containsRange(between, heading.range),
	);
	return between.start > between.end || isApart ? undefined : neighbour;
}

/** Why blocks cannot change places: a list's or quotation's mark stands before one of them, or behind. */
export function refuseNested(post: Post, blocks: readonly TextRange[]): Refusal | undefined {
	return blocks.every((range) => hasLinesAlone(post, range))
		? undefined
		: { refusal: l10n.t("Move this session by hand: here sessions stand in a list or quotation.") };
}

/** Why texts cannot change places: what opens in one of them closes elsewhere. */
export function refuseTorn(post: Post, texts: readonly TextRange[]): Refusal | undefined {
	if (texts.every((range) => holdsWholePairs(post, range))) return undefined;
	return {
		refusal: l10n.t(
			"A tag, box or comment opens in one of these sessions and closes in another: let it close in the session that it opens in.",
		),
	};
}

function hasLinesAlone({ text }: Post, { start, end }: TextRange): boolean {
	const beside = text.slice(lineStartAt(text, start), start) + text.slice(end, lineEndAt(text, end));
	return beside.trim() === "";
}

/** Why the edits may not be made: with them a link, definition, footnote or code block would be another. */
export function refuseChange(post: Post, edits: readonly TextEdit[]): Refusal | undefined {
	const after = readPost(applyEdits(post.text, edits), post.facts);
	if (traitsOf(after) === traitsOf(post) && after.sessions.length === post.sessions.length) return undefined;
	return {
		refusal: l10n.t(
			"Put blank lines around these sessions, and close the HTML and code blocks in them: moved as they are, other text would read differently.",
		),
	};
}

/** In whatever order. */
function traitsOf({ body }: Post): string {
	const links = [...body.links, ...body.images].map(({ kind, text, destination }) => [
		kind,
		text,
		destination,
	]);
	const definitions = body.definitions.map(({ label, destination }) => [label, destination]);
	const labels = [...body.unresolved, ...body.footnotes, ...body.footnoteUses].map(({ label }) => label);
	const codes = body.codes.map(({ syntax }) => syntax);
	return [...links, ...definitions, ...labels, ...codes]
		.map((trait) => JSON.stringify(trait))
		.sort()
		.join("\n");
}
