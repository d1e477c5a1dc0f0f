import * as l10n from "@vscode/l10n";
import type { Insertion } from "../../inserts/insertion.ts";
import type { SessionHabits } from "../../inserts/session-habits.ts";
import type { Post } from "../../post/post.ts";
import { readPost } from "../../post/read-post.ts";
import { composeEdits } from "../../text/compose-edits.ts";
import { lineEndAt, lineStartAt } from "../../text/line-bounds.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { isRefusal, type Refusal } from "../../text/refusal.ts";
import { applyEdits, replaceRange } from "../../text/text-edit.ts";
import type { TextRange } from "../../text/text-range.ts";
import type { Schedule } from "../schedule.ts";
import { insertScheduled, tellInserted } from "./insert-scheduled.ts";
import { matchTitles } from "./match-titles.ts";

/** An insertion, and what became of the list, in one or two sentences. */
export type ListedInsertion = (Exclude<Insertion, Refusal> & { readonly message: string }) | Refusal;

/** Talks as a list names them, one a line. */
export interface ListedTalks {
	readonly schedule: Schedule;
	/** The list; without it the post's lines at `place`, which their blocks take the place of. */
	readonly list?: string | undefined;
	/** Where the blocks go. */
	readonly place: TextRange;
}

/**
 * Makes each line of a list the block of the talk it names, in the list's order. A line that names no talk stays in the post where it
 * stood there, and is named. Refuses a list that names none.
 */
export function insertListed(
	post: Post,
	{ schedule, list, place }: ListedTalks,
	habits: SessionHabits = {},
): ListedInsertion {
	const lines =
		list === undefined
			? { start: lineStartAt(post.text, place.start), end: lineEndAt(post.text, place.end) }
			: { start: place.end, end: place.end };
	const matched = matchTitles(list ?? post.text.slice(lines.start, lines.end), schedule.sessions);
	const keys = matched.flatMap(({ session }) => session?.key ?? []);
	const left = matched.flatMap(({ line, session }) => (session ? [] : [line]));
	if (keys.length === 0)
		return {
			refusal: l10n.t("Select lines that name talks: the schedule has none that is called like these."),
		};
	const rest = list === undefined ? left.join(dominantLineEnd(post.text)) : "";
	const cut = list === undefined ? [replaceRange(lines, rest)] : [];
	const without = cut.length === 0 ? post : readPost(applyEdits(post.text, cut), post.facts, post);
	const insertion = insertScheduled(
		without,
		lines.start + rest.length,
		{ schedule, keys: [...new Set(keys)], isInGivenOrder: true },
		habits,
	);
	if (isRefusal(insertion)) return insertion;
	return {
		edits: composeEdits(cut, insertion.edits),
		cursor: insertion.cursor,
		message: [tellInserted(insertion), ...tellLeft(left)].join(" "),
	};
}

/** So many lines are named. */
const mostNamed = 5;

function tellLeft(left: readonly string[]): readonly string[] {
	if (left.length === 0) return [];
	const named = left
		.slice(0, mostNamed)
		.map((line) => `“${line}”`)
		.join(", ");
	if (left.length === 1) return [l10n.t("No talk is called {0}.", named)];
	return left.length <= mostNamed
		? [l10n.t("No talks are called {0}.", named)]
		: [l10n.t("No talks are called {0} and {1} more.", named, left.length - mostNamed)];
}
