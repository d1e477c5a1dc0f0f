import type { BlogFiles } from "../core/blog/blog-files.ts";
import type { PostSummary } from "../core/blog/post-summary.ts";
import { relateBlog } from "../core/blog/relations.ts";
import type { SiteFacts } from "../core/facts/site-facts.ts";

/** What posts below the current folder say about each other, by file as it was given. */
export async function relateFiles(
	posts: ReadonlyMap<string, PostSummary>,
	files: BlogFiles,
): Promise<ReadonlyMap<string, SiteFacts>> {
	const byPath = new Map([...posts].map(([file, { path }]) => [path, file]));
	const related = await relateBlog(posts.values(), files);
	return new Map([...related].map(([path, facts]) => [byPath.get(path) ?? path, facts]));
}
