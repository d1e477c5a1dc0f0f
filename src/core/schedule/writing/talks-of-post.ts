import type { Session as InsertedSession } from "../../post/session-model.ts";
import type { Schedule, Session } from "../schedule.ts";
import { matchInserted } from "./match-inserted.ts";

/** A session of a post, and the talk of a schedule that it is about. */
export interface PostTalk {
	readonly session: InsertedSession;
	/** Each time the talk is held, by its start; empty where the schedule has no such talk. */
	readonly slots: readonly Session[];
}

/** The sessions of a post, in its order, each with its talk, by the talk's page and then by its title. */
export function talksOfPost(
	{ sessions }: Pick<Schedule, "sessions">,
	inserted: readonly InsertedSession[],
): readonly PostTalk[] {
	const matches = matchInserted(sessions, inserted);
	const slots = new Map<InsertedSession, Session[]>();
	for (const talk of sessions) {
		const session = matches.get(talk.key);
		if (session) slots.set(session, [...(slots.get(session) ?? []), talk]);
	}
	return inserted.map((session) => ({ session, slots: slots.get(session) ?? [] }));
}
