import * as l10n from "@vscode/l10n";
import { addMedia } from "../../inserts/add-media.ts";
import { insertSessions } from "../../inserts/insert-session.ts";
import type { Insertion } from "../../inserts/insertion.ts";
import { blockPlace } from "../../inserts/insertion-place.ts";
import { nearestPlace } from "../../inserts/nearest-place.ts";
import type { SessionHabits } from "../../inserts/session-habits.ts";
import type { Post } from "../../post/post.ts";
import { readPost } from "../../post/read-post.ts";
import { composeEdits } from "../../text/compose-edits.ts";
import { isRefusal, type Refusal } from "../../text/refusal.ts";
import { applyEdits, type TextEdit } from "../../text/text-edit.ts";
import { peopleOf } from "../reading/people-of.ts";
import type { Schedule } from "../schedule.ts";
import { matchInserted } from "./match-inserted.ts";
import { factsOf } from "./session-facts.ts";
import { sessionsOf } from "./sessions-of.ts";
import { type SessionNews, whatIsNew } from "./what-is-new.ts";

/** An insertion, and what it does for the talks that were picked. */
export type ScheduledInsertion =
	| (Exclude<Insertion, Refusal> & { readonly inserted: number; readonly updated: number })
	| Refusal;

export interface PickedSessions {
	readonly schedule: Schedule;
	readonly keys: readonly string[];
	/** The blocks come in the order of the keys, not of the schedule. */
	readonly isInGivenOrder?: boolean;
}

/**
 * Puts the picked talks of a schedule into a post, in the schedule's order, at the cursor or the nearest place that will do. Of a talk
 * that the post has already, by its page or its title, only slides and video are added that it lacks. Refuses, in one sentence and
 * whole, a key that the schedule has not, and a choice of which the post has everything.
 */
export function insertScheduled(
	post: Post,
	offset: number,
	{ schedule, keys, isInGivenOrder = false }: PickedSessions,
	habits: SessionHabits = {},
): ScheduledInsertion {
	const known = new Set(schedule.sessions.map(({ key }) => key));
	const missing = keys.find((key) => !known.has(key));
	if (missing !== undefined)
		return { refusal: l10n.t("Choose another session: the schedule has none with the key {0}.", missing) };
	if (keys.length === 0) return { refusal: l10n.t("Choose at least one session.") };
	const sessions = sessionsOf(post, schedule);
	const matches = matchInserted(schedule.sessions, sessions);
	const picked = new Set(keys.map((key) => matches.get(key)));
	const news = whatIsNew(schedule, sessions).filter(({ session }) => picked.has(session));
	const update = addAppeared(post, schedule, news, habits);
	if (isRefusal(update)) return update;
	const missingKeys = withoutSecondSlots(
		schedule,
		keys.filter((key) => !matches.has(key)),
	);
	const facts = isInGivenOrder
		? [...missingKeys].sort(byOrderOf(keys)).flatMap((key) => factsOf(schedule, [key]))
		: factsOf(schedule, missingKeys);
	const { edits, updated } = update;
	if (facts.length === 0) {
		return updated === 0
			? { refusal: l10n.t("The post has these sessions already, with all the schedule knows of them.") }
			: { edits, cursor: offsetAfter(edits, offset), inserted: 0, updated };
	}
	const insertion = insertSessions(
		update.post,
		placeFor(update.post, offsetAfter(edits, offset)),
		facts,
		habits,
	);
	if (isRefusal(insertion)) return insertion;
	return {
		edits: composeEdits(edits, insertion.edits),
		cursor: insertion.cursor,
		inserted: facts.length,
		updated,
	};
}

/** Where no block can stand at the cursor: behind the last session, else at the nearest place where one can. */
function placeFor(post: Post, offset: number): number {
	if (!isRefusal(blockPlace(post, offset))) return offset;
	const last = post.sessions.at(-1)?.range.end;
	if (last !== undefined && !isRefusal(blockPlace(post, last))) return last;
	return nearestPlace(post, offset, blockPlace) ?? offset;
}

function byOrderOf(keys: readonly string[]): (a: string, b: string) => number {
	const order = new Map(keys.map((key, at) => [key, at]));
	return (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
}

/** A talk that is held twice is one session: the same page under the same title, by the same people. */
function withoutSecondSlots({ sessions }: Schedule, keys: readonly string[]): readonly string[] {
	const wanted = new Set(keys);
	const seen = new Set<string>();
	return sessions.flatMap((session) => {
		const { key, url, title } = session;
		if (!wanted.has(key)) return [];
		const talk = url === undefined ? key : JSON.stringify([url, title, peopleOf(session)]);
		if (seen.has(talk)) return [];
		seen.add(talk);
		return [key];
	});
}

interface Update {
	readonly post: Post;
	readonly edits: readonly TextEdit[];
	readonly updated: number;
}

/** Adds what the sessions lack one after the other, each to the text that the one before left. */
function addAppeared(
	post: Post,
	schedule: Schedule,
	news: readonly SessionNews[],
	{ words }: SessionHabits,
): Update | Refusal {
	let state: Update = { post, edits: [], updated: 0 };
	for (const { session, parts } of news) {
		const start = offsetAfter(state.edits, session.range.start);
		const now = sessionsOf(state.post, schedule).find(
			({ range, title }) => range.start === start && title === session.title,
		);
		if (!now) continue;
		const media = Object.fromEntries(parts.map(({ part, url }) => [part, url]));
		const added = addMedia(state.post, now, media, words);
		if (isRefusal(added)) return added;
		state = {
			post: readPost(applyEdits(state.post.text, added.edits), post.facts, state.post),
			edits: composeEdits(state.edits, added.edits),
			updated: state.updated + 1,
		};
	}
	return state;
}

/** Where an offset stands after edits; behind what is inserted there. */
function offsetAfter(edits: readonly TextEdit[], offset: number): number {
	let shift = 0;
	for (const { range, newText } of edits) {
		if (range.end > offset) break;
		shift += newText.length - (range.end - range.start);
	}
	return offset + shift;
}

/** What was done, in one sentence. */
export function tellInserted({
	inserted,
	updated,
}: {
	readonly inserted: number;
	readonly updated: number;
}): string {
	if (updated === 0)
		return inserted === 1
			? l10n.t("One session is inserted.")
			: l10n.t("{0} sessions are inserted.", inserted);
	if (inserted === 0)
		return updated === 1
			? l10n.t("What has appeared is added to one session.")
			: l10n.t("What has appeared is added to {0} sessions.", updated);
	return l10n.t("Sessions inserted: {0}; sessions that got slides or video: {1}.", inserted, updated);
}
