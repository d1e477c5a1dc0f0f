import * as vscode from "vscode";
import type { PostPlace } from "../../core/preview/locate-file.ts";

/** Where a post stands for the resources it names. */
export interface PostFolder {
	/** The workspace folder that holds the post, or the post's own folder: nothing outside is loaded or opened. */
	readonly root: vscode.Uri;
	readonly place: PostPlace;
}

/** A new file stands in the first workspace folder; without one it has a folder of its own in which nothing is. */
export function folderOf(post: vscode.Uri): PostFolder {
	const folder = vscode.workspace.getWorkspaceFolder(post);
	if (folder) return { root: folder.uri, place: { path: post.path, root: folder.uri.path } };
	if (post.scheme !== "untitled") {
		const root = vscode.Uri.joinPath(post, "..");
		return { root, place: { path: post.path, root: root.path } };
	}
	const root = vscode.workspace.workspaceFolders?.[0]?.uri ?? post.with({ path: "/untitled" });
	return { root, place: { path: `${root.path}/untitled.md`, root: root.path } };
}
