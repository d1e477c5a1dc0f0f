import * as vscode from "vscode";
import type { KnownImages } from "../../core/images/derive-image-bases.ts";
import { imagePathsToLookFor, type PostImages } from "../../core/images/derive-image-bases.ts";
import type { Post } from "../../core/post/post.ts";
import { readPost } from "../../core/post/read-post.ts";
import { isFile } from "../preview/find-file.ts";
import type { PostFolder } from "../preview/post-place.ts";

/** More would tell nothing new, and each means a few looks at the file system. */
const MOST_IMAGES = 30;
const MOST_NEIGHBOURS = 6;

/** The images the post shows, as far as they are files; where it shows none, those of its newest neighbours too. */
export async function knownImages(post: Post, { root, place }: PostFolder): Promise<KnownImages> {
	const postPath = pathInside(root, place.path);
	const own = await lookFor([imagesOf(post, postPath)], root);
	if (own.existing.size > 0) return own;
	const neighbours = await readNeighbours(root, postPath);
	return neighbours.length === 0 ? own : lookFor([...own.posts, ...neighbours], root);
}

/** A path without the root folder's. */
export function pathInside(root: vscode.Uri, path: string): string {
	return path.slice(root.path.endsWith("/") ? root.path.length : root.path.length + 1);
}

function imagesOf(post: Post, postPath: string): PostImages {
	const destinations = post.body.images.flatMap(({ destination }) => destination ?? []);
	return { postPath, destinations: [...new Set(destinations)].slice(-MOST_IMAGES) };
}

async function lookFor(posts: readonly PostImages[], root: vscode.Uri): Promise<KnownImages> {
	const paths = imagePathsToLookFor(posts);
	const found = await Promise.all(paths.map((path) => isFile(vscode.Uri.joinPath(root, path))));
	return { posts, existing: new Set(paths.filter((_, at) => found[at])) };
}

/** Posts are named by date more often than not: the last names are the newest. Drafts look among the published. */
async function readNeighbours(root: vscode.Uri, postPath: string): Promise<readonly PostImages[]> {
	const folder = postPath.slice(0, Math.max(0, postPath.lastIndexOf("/")));
	const folders = [...new Set([folder, folder.replace(/(^|\/)_drafts$/, "$1_posts")])];
	const read = await Promise.all(folders.map((path) => readPosts(root, path, postPath)));
	return read.flat();
}

async function readPosts(root: vscode.Uri, folder: string, except: string): Promise<readonly PostImages[]> {
	try {
		const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
		const names = entries.flatMap(([name, type]) =>
			type === vscode.FileType.File && /\.(?:md|markdown)$/i.test(name) ? [name] : [],
		);
		const paths = names.sort().map((name) => (folder === "" ? name : `${folder}/${name}`));
		const others = paths.filter((path) => path !== except).slice(-MOST_NEIGHBOURS);
		return await Promise.all(others.map((path) => readImages(root, path)));
	} catch {
		return [];
	}
}

async function readImages(root: vscode.Uri, path: string): Promise<PostImages> {
	const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, path));
	return imagesOf(readPost(new TextDecoder().decode(bytes)), path);
}
