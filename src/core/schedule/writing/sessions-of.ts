import type { Post } from "../../post/post.ts";
import { sessionsWithKnown } from "../../post/read-post.ts";
import type { Session as PostSession } from "../../post/session-model.ts";
import { comparableTitle } from "../reading/comparable-title.ts";
import type { Schedule } from "../schedule.ts";
import { matchInserted } from "./match-inserted.ts";

/** Shorter ones, such as "Opening ceremony", many an event has. */
const fewestWords = 3;

/**
 * A post's sessions, and the headings that are talks of a schedule by their title alone: one without people and a page leaves nothing else.
 * Where nothing else in the post is of that schedule, a few words prove nothing; nor does a title that stands twice in the post.
 */
export function sessionsOf(post: Post, { sessions }: Pick<Schedule, "sessions">): readonly PostSession[] {
	const found = post.sessions;
	const isOfPost = matchInserted(sessions, found).size > 0;
	const titles = new Set(
		sessions
			.filter(({ service }) => !service)
			.map(({ title }) => comparableTitle(title))
			.filter((title) => isOfPost || title.split(" ").length >= fewestWords),
	);
	for (const { title } of found) titles.delete(comparableTitle(title));
	const isTalk = (title: string) => titles.has(comparableTitle(title));
	const known = new Set(found.map(({ range }) => range.start));
	const bare = sessionsWithKnown(post, isTalk).filter(
		({ range, title }) => !known.has(range.start) && isTalk(title),
	);
	const times = new Map<string, number>();
	for (const { title } of bare)
		times.set(comparableTitle(title), (times.get(comparableTitle(title)) ?? 0) + 1);
	return [...found, ...bare.filter(({ title }) => times.get(comparableTitle(title)) === 1)].sort(
		(a, b) => a.range.start - b.range.start,
	);
}
