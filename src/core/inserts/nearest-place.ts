import type { Post } from "../post/post.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";

/** So many places are tried, the nearest first. */
const MOST_TRIED = 40;

/** The offset nearest to another at which `place` finds one; undefined where there is none near. */
export function nearestPlace(
	post: Post,
	offset: number,
	place: (post: Post, offset: number) => object | Refusal,
): number | undefined {
	const { body, sessions } = post;
	const ends = [...body.blocks, ...sessions].flatMap(({ range }) => [range.start, range.end]);
	const offsets = [...new Set([...ends, body.range.start, body.range.end])];
	return offsets
		.filter((each) => each >= body.range.start)
		.sort((a, b) => Math.abs(a - offset) - Math.abs(b - offset) || a - b)
		.slice(0, MOST_TRIED)
		.find((each) => !isRefusal(place(post, each)));
}
