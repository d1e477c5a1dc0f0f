import type * as vscode from "vscode";
import { locateFile } from "../../core/preview/locate-file.ts";
import type { Blogs } from "../blog/blogs.ts";
import { imageMapIn } from "../blog/image-map-in.ts";
import { findFile } from "../preview/find-file.ts";
import { folderOf } from "../preview/post-place.ts";

/** The file in the workspace that an image's destination names, if it is there. */
export async function findLocalImage(
	blogs: Blogs,
	post: vscode.Uri,
	destination: string,
): Promise<vscode.Uri | undefined> {
	const { root, place } = folderOf(post);
	const location = locateFile(destination, place, imageMapIn(blogs, post));
	return location.kind === "files" ? findFile(location.paths.map((path) => root.with({ path }))) : undefined;
}
