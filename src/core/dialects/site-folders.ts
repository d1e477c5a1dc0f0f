import { type PathSegments, toSegments } from "../text/path-segments.ts";

/** Folders that are there to be served from `/`: by Hugo, by many others, by Hexo. */
export const SERVED_ROOTS: readonly string[] = ["static", "public", "source"];
/** Everywhere a path from `/` may lead, the likeliest first; last the site's folder itself (Jekyll). */
export const SITE_ROOTS: readonly string[] = [...SERVED_ROOTS, "src", "content", ""];
/** Folders for posts that engines know, right below the site's folder. */
const POST_FOLDERS = ["_posts", "_drafts", "content"];

/** The folder of the site a post belongs to, e.g. `docs` for `docs/_posts/x.md`; empty for the workspace folder. */
export function siteFolderOf(postPath: string): PathSegments {
	const segments = toSegments(postPath) ?? [];
	const at = segments.findIndex((segment) => POST_FOLDERS.includes(segment));
	return segments.slice(0, Math.max(at, 0));
}

/** Jekyll writes the pages of these elsewhere: a path relative to the post leads nowhere. */
export function isJekyllPost(postPath: string): boolean {
	const segments = toSegments(postPath) ?? [];
	return segments.includes("_posts") || segments.includes("_drafts");
}

export function folderOf(path: string): PathSegments {
	return (toSegments(path) ?? []).slice(0, -1);
}
