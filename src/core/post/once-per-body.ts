import type { Post } from "./post.ts";

/** Finds something out about a post once, however many ask: the same body, whatever else is known of the post, has the same answer. */
export function oncePerBody<Found>(find: (post: Post) => Found): (post: Post) => Found {
	const known = new WeakMap<Post["body"], { readonly found: Found }>();
	return (post) => {
		let answer = known.get(post.body);
		if (answer === undefined) {
			answer = { found: find(post) };
			known.set(post.body, answer);
		}
		return answer.found;
	};
}
