import { type PostSummary, summarizePost } from "../../src/core/blog/post-summary.ts";
import { relatePosts } from "../../src/core/blog/relate-posts.ts";
import { checkPost } from "../../src/core/check/check-post.ts";
import type { Post } from "../../src/core/post/post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import type { Finding } from "../../src/core/rules/rule.ts";
import type { CorpusPost } from "./read-corpus.ts";

export interface CheckedPost {
	readonly post: CorpusPost;
	readonly read: Post;
	readonly findings: readonly Finding[];
}

/**
 * Checks posts as an editor does once it has read all of a workspace whose folders are the blogs: what other posts of the
 * same blog say counts. A collection has no layouts and no lists of authors, so the rules about those stay silent.
 */
export function checkPosts(posts: readonly CorpusPost[], today: string): readonly CheckedPost[] {
	const alone = posts.map((post) => ({ post, read: readPost(post.text, factsOf(post, today)) }));
	const summaries = alone.flatMap(({ post, read }) => toSummary(post, read));
	const site = relatePosts(summaries, () => undefined);
	return alone.map(({ post, read }) => {
		const facts = site.get(post.file);
		const related = facts ? readPost(post.text, { ...read.facts, site: facts }) : read;
		return { post, read: related, findings: checkPost(related) };
	});
}

export function factsOf({ path }: CorpusPost, today: string) {
	return { path, today, isPostByPath: true };
}

/** A post that stands in the collection twice, under another folder, is no duplicate of its writer's. */
function toSummary(post: CorpusPost, read: Post): readonly PostSummary[] {
	const summary = post.file.includes("/") ? undefined : summarizePost(read, post.path);
	if (!summary) return [];
	const { place } = summary;
	return [{ ...summary, path: post.file, place: { ...place, site: `${post.blog}/${place.site}` } }];
}
