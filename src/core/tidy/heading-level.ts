import type { Post } from "../post/post.ts";
import { countWhile } from "../text/count-while.ts";
import { mostFrequent } from "../text/most-frequent.ts";

/** Where a post has no heading yet: its title is the first level. */
const usualLevel = 2;

/** The level of a new heading at an offset: that of the sessions for one more session, else of the heading that stands nearest above. */
export function headingLevels({ body, sessions }: Post): (offset: number, isSession: boolean) => number {
	const sessionLevel = mostFrequent(sessions.flatMap(({ level }) => level ?? []));
	const headings = body.headings.filter(({ level }) => level > 1);
	return (offset, isSession) => {
		if (isSession && sessionLevel !== undefined) return sessionLevel;
		const above = countWhile(headings.length, (at) => (headings[at]?.range.start ?? offset) < offset);
		return (headings[above - 1] ?? headings[0])?.level ?? sessionLevel ?? usualLevel;
	};
}
