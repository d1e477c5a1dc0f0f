import { valuesOf } from "../post/field-values.ts";
import type { Post } from "../post/post.ts";

/** The day that a post is of, as `YYYY-MM-DD`, by its front matter or its file's name: what it links stood there then. */
export function dayOfPost(post: Post): string | undefined {
	const written = [valuesOf(post, "publishedOn")[0]?.value, post.facts.path];
	return written.flatMap((text) => /\d{4}-\d{2}-\d{2}/.exec(text ?? "") ?? [])[0];
}
