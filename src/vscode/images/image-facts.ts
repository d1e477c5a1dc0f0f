import * as vscode from "vscode";
import { findImages, type ImageFolders, rememberFolders } from "../../core/blog/find-images.ts";
import type { Post } from "../../core/post/post.ts";
import { imageMapOf } from "../settings.ts";
import { pathInside } from "./known-images.ts";

/** The files of each workspace folder, its folders listed once: for one check. */
export type LookedFolders = (folder: vscode.WorkspaceFolder) => ImageFolders;

export function lookInFolders(): LookedFolders {
	const known = new Map<string, ImageFolders>();
	return ({ uri }) => {
		const key = uri.toString();
		const folders = known.get(key) ?? rememberFolders(foldersBelow(uri));
		known.set(key, folders);
		return folders;
	};
}

/** What became of a post's local images; undefined where it has none, or stands in no folder of the workspace. */
export async function findImageFacts(
	post: Post,
	uri: vscode.Uri,
	look: LookedFolders,
): Promise<Post["facts"]["images"]> {
	const folder = post.isPost ? vscode.workspace.getWorkspaceFolder(uri) : undefined;
	if (!folder) return undefined;
	return findImages(post, pathInside(folder.uri, uri.path), imageMapOf(uri), look(folder));
}

function foldersBelow(root: vscode.Uri): ImageFolders {
	const { fs } = vscode.workspace;
	return {
		list: async (folder) => {
			try {
				return (await fs.readDirectory(vscode.Uri.joinPath(root, folder))).map(([name]) => name);
			} catch {
				return undefined;
			}
		},
		bytesOf: async (path) => {
			try {
				const { type, size } = await fs.stat(vscode.Uri.joinPath(root, path));
				return (type & vscode.FileType.File) === 0 ? undefined : size;
			} catch {
				return undefined;
			}
		},
	};
}
