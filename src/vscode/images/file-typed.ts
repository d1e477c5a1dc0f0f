import * as vscode from "vscode";
import { pathBelow } from "../blog/workspace-files.ts";
import { isFile } from "../preview/find-file.ts";
import { folderOf } from "../preview/post-place.ts";

/** Where people's own folders are: `~` is the one that the blog stands in. */
const HOME = /^(?:\/(?:home|Users)\/[^/]+|\/root|\/?[a-z]:\/Users\/[^/]+)(?=\/)/i;

/**
 * The file that a path typed for an image names on the disk; undefined where it names none, or one that the post can write the path
 * of as it is typed: from the site's root, or from the post.
 */
export async function fileTyped(typed: string, post: vscode.Uri): Promise<vscode.Uri | undefined> {
	const { root } = folderOf(post);
	const absolute = pathTyped(typed, root);
	const isOutside = /^(?:\.\.\/)+/.test(absolute) || /^[a-z]:\//i.test(absolute) || absolute.startsWith("/");
	if (!isOutside || absolute.startsWith("//")) return undefined;
	const uri = absolute.startsWith(".")
		? vscode.Uri.joinPath(post, "..", absolute)
		: root.with({ path: vscode.Uri.file(absolute).path });
	// From the post to another folder of the blog is a path like any other.
	if (absolute.startsWith(".") && pathBelow(root, uri) !== undefined) return undefined;
	return (await isFile(uri)) ? uri : undefined;
}

/** A path as people type and paste it, with forward slashes and without quotes; `~` is the home that `root` stands in. */
export function pathTyped(typed: string, root: vscode.Uri): string {
	const path = typed
		.trim()
		.replace(/^(["'])(.*)\1$/, "$2")
		.replace(/^file:\/\//i, "")
		.replaceAll("\\", "/");
	const home = HOME.exec(root.path)?.[0];
	return path.startsWith("~/") && home !== undefined ? home + path.slice(1) : path;
}
