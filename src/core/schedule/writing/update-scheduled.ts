import * as l10n from "@vscode/l10n";
import type { Insertion } from "../../inserts/insertion.ts";
import type { SessionHabits } from "../../inserts/session-habits.ts";
import type { Post } from "../../post/post.ts";
import { isRefusal, type Refusal } from "../../text/refusal.ts";
import type { Schedule } from "../schedule.ts";
import { insertScheduled } from "./insert-scheduled.ts";
import { sessionsOf } from "./sessions-of.ts";
import { talksOfPost } from "./talks-of-post.ts";
import { tellNews, whatIsNew } from "./what-is-new.ts";

/** An update's edits, and one sentence that says what has appeared. */
export type ScheduledUpdate = (Exclude<Insertion, Refusal> & { readonly message: string }) | Refusal;

/** Adds the slides and video that have appeared for a post's sessions, and nothing else: no edits where none have. */
export function updateScheduled(
	post: Post,
	offset: number,
	schedule: Schedule,
	habits: SessionHabits = {},
): ScheduledUpdate {
	const sessions = sessionsOf(post, schedule);
	const known = talksOfPost(schedule, sessions).filter(({ slots }) => slots.length > 0).length;
	if (known === 0)
		return {
			refusal: l10n.t("Insert sessions from the event's schedule first: it has none of this post's."),
		};
	const news = whatIsNew(schedule, sessions);
	const message = tellNews(news, known);
	if (news.length === 0) return { edits: [], cursor: offset, message };
	const keys = news.map(({ key }) => key);
	const update = insertScheduled(post, offset, { schedule, keys }, habits);
	return isRefusal(update) ? update : { edits: update.edits, cursor: update.cursor, message };
}
