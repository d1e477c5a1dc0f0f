import type { Derived } from "../blog/derived.ts";
import type { Post } from "../post/post.ts";
import { learnLook } from "./learn-look.ts";
import type { Look } from "./look.ts";

/** How a post writes its sessions. */
export interface PostLooks {
	/** The post's date as written; its path where it has none. */
	readonly date: string;
	readonly looks: readonly Look[];
}

/** So many sessions of a post show how it writes them. */
const MOST_OF_POST = 4;
/** Of so many posts, the newest first. */
const NEWEST = 5;

/** The looks of each post's sessions. */
export const postLooks: Derived<PostLooks> = {
	id: "session-looks",
	reads: "body",
	limit: 1_000,
	read: looksIn,
};

function looksIn(post: Post, path: string): PostLooks | undefined {
	const looks = post.sessions
		.slice(0, MOST_OF_POST)
		.flatMap((session) => learnLook(post, session)?.look ?? []);
	return looks.length > 0 ? { date: dateOf(post, path), looks } : undefined;
}

function dateOf(post: Post, path: string): string {
	const value: unknown = post.field("publishedOn")?.value;
	const written = typeof value === "string" ? value : path;
	return /\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? "";
}

/** The looks of the newest posts with sessions, for a post that has none; `path`, its own, says nothing. */
export function newestLooks(posts: ReadonlyMap<string, PostLooks>, path: string): readonly Look[] {
	return [...posts]
		.filter(([other]) => other !== path)
		.sort(([a, { date: dateA }], [b, { date: dateB }]) => compare(dateB, dateA) || compare(b, a))
		.slice(0, NEWEST)
		.flatMap(([, { looks }]) => looks);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
