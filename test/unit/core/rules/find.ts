import { checkPost } from "../../../../src/core/check-post.ts";
import type { PostFacts } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

/** Findings as `rule: «what they mark»`, in the order of the text. */
export function find(text: string, facts?: PostFacts): readonly string[] {
	const post = readPost(text, facts);
	return checkPost(post).map(({ ruleId, range }) => `${ruleId}: «${post.slice(range)}»`);
}

/** A published Jekyll post around a body. */
export function postOf(body: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\n${body}\n`;
}
