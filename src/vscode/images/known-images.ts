import { type BlogFiles, folderAbove, pathIn, readText } from "../../core/blog/blog-files.ts";
import { isPostFile } from "../../core/dialects/post-files.ts";
import type { KnownImages, PostImages } from "../../core/images/derive-image-bases.ts";
import { imagePathsToLookFor } from "../../core/images/derive-image-bases.ts";
import type { Post } from "../../core/post/post.ts";
import { readPost } from "../../core/post/read-post.ts";

/** More would tell nothing new, and each means a few looks at the file system. */
const mostImages = 30;
const mostNeighbours = 6;

/** The images the post shows, as far as they are files; where it shows none, those of its newest neighbours too. */
export async function knownImages(post: Post, postPath: string, files: BlogFiles): Promise<KnownImages> {
	const own = await lookFor([imagesOf(post, postPath)], files);
	if (own.existing.size > 0) return own;
	const neighbours = await readNeighbours(files, postPath);
	return neighbours.length === 0 ? own : lookFor([...own.posts, ...neighbours], files);
}

function imagesOf(post: Post, postPath: string): PostImages {
	const destinations = post.body.images.flatMap(({ destination }) => destination ?? []);
	return { postPath, destinations: [...new Set(destinations)].slice(-mostImages) };
}

async function lookFor(posts: readonly PostImages[], files: BlogFiles): Promise<KnownImages> {
	const paths = imagePathsToLookFor(posts);
	const stats = await Promise.all(paths.map((path) => files.stat(path)));
	return { posts, existing: new Set(paths.filter((_, at) => stats[at]?.kind === "file")) };
}

/** Posts are named by date more often than not: the last names are the newest. Drafts look among the published. */
async function readNeighbours(files: BlogFiles, postPath: string): Promise<readonly PostImages[]> {
	const folder = folderAbove(postPath);
	const folders = [...new Set([folder, folder.replace(/(^|\/)_drafts$/, "$1_posts")])];
	const read = await Promise.all(folders.map((each) => readPosts(files, each, postPath)));
	return read.flat();
}

async function readPosts(files: BlogFiles, folder: string, except: string): Promise<readonly PostImages[]> {
	const entries = (await files.list(folder)) ?? [];
	const names = entries.flatMap(({ name, kind }) => (kind === "file" && isPostFile(name) ? [name] : []));
	const paths = names.sort().map((name) => pathIn(folder, name));
	const others = paths.filter((path) => path !== except).slice(-mostNeighbours);
	return Promise.all(
		others.map(async (path) => imagesOf(readPost((await readText(files, path)) ?? ""), path)),
	);
}
