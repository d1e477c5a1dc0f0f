import { isPostFile } from "../dialects/post-files.ts";
import { explainDestination } from "../images/explain-destination.ts";
import { readPost } from "../post/read-post.ts";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";
import { lookAtFile } from "./look-at-file.ts";

/** What other posts tell of paths such as `/images/hall.jpg`. */
export interface SiteImageRoots {
	/** Folders of the workspace below which such a path was found, the workspace folder as an empty text. */
	readonly roots: readonly string[];
	/** First folders of such paths that were not found: the site has them from elsewhere. */
	readonly elsewhere: ReadonlySet<string>;
}

/** More would tell nothing new, and each is read and looked for. */
const MOST_POSTS = 7;
const MOST_IMAGES = 5;

/** One such path in a post, and the folder below which its file was found. */
export interface RootedImage {
	readonly postPath: string;
	readonly destination: string;
	readonly root: string | undefined;
}

/** What all posts but one tell: a post is no witness for itself. */
export function rootsBeside(postPath: string, images: readonly RootedImage[]): SiteImageRoots {
	const others = images.filter((image) => image.postPath !== postPath);
	const unfound = others.filter(({ root }) => root === undefined);
	return {
		roots: [...new Set(others.flatMap(({ root }) => root ?? []))],
		elsewhere: new Set(unfound.map(({ destination }) => firstFolder(destination))),
	};
}

/** Looks for such paths in the newest posts of a folder; posts are named by date more often than not. */
export async function findRootedImages(folder: string, files: BlogFiles): Promise<readonly RootedImage[]> {
	const names = ((await files.list(folder)) ?? []).flatMap(({ name, kind }) =>
		kind === "file" && isPostFile(name) ? [name] : [],
	);
	const paths = names
		.sort()
		.slice(-MOST_POSTS)
		.map((name) => pathIn(folder, name));
	const read = await Promise.all(
		paths.map(async (path) => {
			const post = readPost((await readText(files, path)) ?? "", { path });
			const written = post.body.images.map(({ destination }) => destination);
			const rooted = [...new Set(written)].filter((each) => /^\/(?!\/)/.test(each)).slice(0, MOST_IMAGES);
			return Promise.all(
				rooted.map(async (destination) => ({
					postPath: path,
					destination,
					root: await rootOf(destination, path, files),
				})),
			);
		}),
	);
	return read.flat();
}

async function rootOf(destination: string, postPath: string, files: BlogFiles): Promise<string | undefined> {
	for (const { path, base } of explainDestination(destination, postPath)) {
		if (base && (await lookAtFile(path, files))?.state === "found") return base.folder;
	}
	return undefined;
}

/** `images` of `/images/2026/hall.jpg`. */
export function firstFolder(destination: string): string {
	return /^\/([^/]*)\//.exec(destination)?.[1] ?? "";
}
