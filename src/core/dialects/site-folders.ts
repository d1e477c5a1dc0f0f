import { type PathSegments, toSegments } from "../text/path-segments.ts";
import { dialects } from "./index.ts";

const sites = dialects.flatMap(({ site }) => site ?? []);

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Folders that are there to be served from `/`, those of all engines. */
export const servedRoots = unique(sites.flatMap(({ served = [] }) => served));
/** Everywhere a path from `/` may lead, the likeliest first; last the site's folder itself. */
export const siteRoots = unique([
	...servedRoots,
	...sites.flatMap(({ alsoServed = [] }) => alsoServed.filter((folder) => folder !== "")),
	"",
]);
/** Folders for posts that engines know, right below the site's folder. */
export const postFolders = unique(sites.flatMap(({ posts = [] }) => posts));
const movedFolders = unique(sites.flatMap(({ movesPosts, posts = [] }) => (movesPosts ? posts : [])));

/** The folder of the site a post belongs to, e.g. `docs` for `docs/_posts/x.md`; empty for the workspace folder. */
export function siteFolderOf(postPath: string): PathSegments {
	const segments = toSegments(postPath) ?? [];
	const at = segments.findIndex((segment) => postFolders.includes(segment));
	return segments.slice(0, Math.max(at, 0));
}

/** Whether an engine may serve a post from elsewhere than where its file stands: a path relative to it leads nowhere. */
export function isMovedPost(postPath: string): boolean {
	return (toSegments(postPath) ?? []).some((segment) => movedFolders.includes(segment));
}

/** Where the first picture of a post goes, from the site's folder. */
export function newImagesFolder(postPath: string): string {
	const folder = (toSegments(postPath) ?? [])[siteFolderOf(postPath).length] ?? "";
	return sites.find(({ posts, newImages }) => newImages && posts?.includes(folder))?.newImages ?? "images";
}

export function folderOf(path: string): PathSegments {
	return (toSegments(path) ?? []).slice(0, -1);
}
