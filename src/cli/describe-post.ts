import type { Post } from "../core/post/post.ts";

/** All Recap reads of a post, as plain JSON data with offsets. */
export function describePost(
	file: string,
	{ isPost, dialect, stage, frontMatter, body, sessions }: Post,
): object {
	return {
		file,
		isPost,
		dialect: dialect.id,
		stage: stage.id,
		frontMatter,
		links: body.links,
		images: body.images,
		definitions: body.definitions,
		unresolved: body.unresolved,
		headings: body.headings,
		htmlBlocks: body.htmlBlocks,
		sessions,
	};
}
