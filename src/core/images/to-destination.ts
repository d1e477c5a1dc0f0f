import { folderOf, isMovedPost, servedRoots, siteFolderOf } from "../dialects/site-folders.ts";
import { encodeSegments, type PathSegments, startsWithSegments, toSegments } from "../text/path-segments.ts";
import { addressInBase, type ImageMap } from "./image-map.ts";

/**
 * What a post writes for a file of the workspace: its address where a base serves it, a path from the site's root where
 * relative ones lead nowhere (Jekyll posts, files in `static/` and the like), else the path from the post.
 * @param localPath from the workspace folder, with forward slashes
 */
export function toDestination(localPath: string, postPath: string, map: ImageMap): string {
	const file = toSegments(localPath) ?? [];
	const addresses = map.bases
		.filter(({ isForNew }) => isForNew)
		.map((base) => ({ address: addressInBase(base, file), depth: base.folder.length }))
		.filter(({ address }) => address !== undefined)
		.sort((a, b) => b.depth - a.depth);
	return (
		addresses[0]?.address ?? siteDestination(file, postPath) ?? relativeDestination(file, folderOf(postPath))
	);
}

function siteDestination(file: PathSegments, postPath: string): string | undefined {
	const site = siteFolderOf(postPath);
	const post = folderOf(postPath);
	for (const folder of [site, []]) {
		const root = file[folder.length] ?? "";
		const isServed = servedRoots.includes(root) && startsWithSegments(file, [...folder, root]);
		if (isServed && post[folder.length] !== root) return `/${encodeSegments(file.slice(folder.length + 1))}`;
	}
	const isOfSite = isMovedPost(postPath) && startsWithSegments(file, site);
	return isOfSite ? `/${encodeSegments(file.slice(site.length))}` : undefined;
}

function relativeDestination(file: PathSegments, from: PathSegments): string {
	let common = 0;
	while (common < Math.min(from.length, file.length - 1) && from[common] === file[common]) common++;
	const up = from.slice(common).map(() => "..");
	return [...up, encodeSegments(file.slice(common))].join("/");
}
