import { detectDialect, isRecognised, stageOf } from "../dialects/index.ts";
import type { PostFacts } from "../facts/post-facts.ts";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";
import type { Post } from "./post.ts";

/** What the front matter alone tells: what a post is, without reading its body. */
export function identifyPost(
	text: string,
	facts: PostFacts = {},
): Pick<Post, "dialect" | "stage" | "isPost"> {
	const frontMatter = readFrontMatter(text);
	const dialect = detectDialect(frontMatter, facts);
	return {
		dialect,
		stage: stageOf(dialect, frontMatter, facts),
		isPost: facts.isPostByPath === true || isRecognised(dialect, frontMatter, facts),
	};
}
