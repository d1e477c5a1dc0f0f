import type * as vscode from "vscode";
import { locateFile } from "../../core/preview/locate-file.ts";
import { findFile } from "../preview/find-file.ts";
import { folderOf } from "../preview/post-place.ts";
import { imageMapOf } from "../settings.ts";

/** The file in the workspace that an image's destination names, if it is there. */
export async function findLocalImage(post: vscode.Uri, destination: string): Promise<vscode.Uri | undefined> {
	const { root, place } = folderOf(post);
	const location = locateFile(destination, place, imageMapOf(post));
	return location.kind === "files" ? findFile(location.paths.map((path) => root.with({ path }))) : undefined;
}
