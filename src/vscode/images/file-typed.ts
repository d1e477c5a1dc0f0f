import * as vscode from "vscode";
import { isRootedPath, typedPath } from "../../core/text/typed-path.ts";
import { pathBelow } from "../blog/workspace-files.ts";
import { homeOf } from "../home-of.ts";
import { isFile } from "../preview/find-file.ts";
import { folderOf } from "../preview/post-place.ts";
import { toFileUri } from "../to-file-uri.ts";

/**
 * The file that a path typed for an image names on the disk; undefined where it names none, or one that the post can write the path
 * of as it is typed: from the site's root, or from the post.
 */
export async function fileTyped(typed: string, post: vscode.Uri): Promise<vscode.Uri | undefined> {
	const { root } = folderOf(post);
	const path = typedPath(typed, homeOf(root));
	if (!isRootedPath(path) || path.startsWith("./")) return undefined;
	const isRelative = path.startsWith("../");
	const uri = isRelative ? vscode.Uri.joinPath(post, "..", path) : toFileUri(path, post);
	// From the post to another folder of the blog is a path like any other.
	if (!uri || (isRelative && pathBelow(root, uri) !== undefined)) return undefined;
	return (await isFile(uri)) ? uri : undefined;
}
