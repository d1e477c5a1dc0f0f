import { listsPosts } from "../dialects/index.ts";
import { isListPage } from "../dialects/post-places.ts";
import { isOtherPath } from "../dialects/post-signs.ts";
import type { Post } from "./post.ts";

/**
 * Why a text is not taken for a post: its path is one of READMEs, docs and templates; it lists other posts; it has no front matter;
 * or nothing in that front matter, and no place that the site's engine keeps posts in, tells a post.
 */
export type NoPostReason = "other-path" | "list-page" | "no-front-matter" | "no-sign";

/** Undefined for posts. */
export function whyNoPost({ isPost, facts, frontMatter, dialect }: Post): NoPostReason | undefined {
	if (isPost) return undefined;
	if (isOtherPath(facts.path)) return "other-path";
	if (isListPage(facts.path) || listsPosts(dialect, frontMatter)) return "list-page";
	return frontMatter.state === "absent" ? "no-front-matter" : "no-sign";
}
