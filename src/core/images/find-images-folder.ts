import { folderOf, newImagesFolder, siteFolderOf } from "../dialects/site-folders.ts";
import { mostFrequent } from "../text/most-frequent.ts";
import { type PathSegments, toSegments } from "../text/path-segments.ts";
import { explainKnown, type KnownImages } from "./derive-image-bases.ts";
import { customsOf, describePost, fillCustom } from "./folder-custom.ts";
import type { ImageMap } from "./image-map.ts";

/**
 * Where a post's new images go, from the workspace folder: what the writer has set; where the post's other images are;
 * where most images of other posts would be if they were this one's; else where its engine looks for images.
 */
export function findImagesFolder(postPath: string, map: ImageMap, known: KnownImages): string {
	if (map.folder !== undefined) return map.folder;
	const images = explainKnown(known);
	const own = images.filter((image) => image.postPath === postPath);
	if (own.length > 0) return mostFrequent(own.map(({ path }) => folderOf(path).join("/"))) ?? "";
	const post = describePost(postPath);
	const votes = images.flatMap((image) => {
		const customs = customsOf(folderOf(image.path), describePost(image.postPath));
		return [...new Set(customs.flatMap((custom) => fillCustom(custom, post) ?? []))];
	});
	return mostFrequent(votes) ?? engineFolder(postPath).join("/");
}

function engineFolder(postPath: string): PathSegments {
	const site = siteFolderOf(postPath);
	const folder = folderOf(postPath);
	// A bundle (Hugo, Astro, Gatsby) has its images beside it, and so has everything below Astro's src/content.
	if (/(?:^|\/)_?index\.[a-z]+$/i.test(postPath) || site.at(-1) === "src") return folder;
	return [...site, ...(toSegments(newImagesFolder(postPath)) ?? [])];
}
