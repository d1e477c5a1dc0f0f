import type * as vscode from "vscode";
import type { ImageCopy } from "./plan-image.ts";
import { awaitCopy } from "./tell-of-copies.ts";

/** By copy, the post whose undo step takes it away again; of this window only, as undo is. */
const undoneBy = new Map<string, string>();

/**
 * Adds the copy to the edit of the post that shows it, so that one undo takes both back and redo brings both.
 * VS Code refuses the edit where a file of that name has come meanwhile.
 */
export function addCopy(edit: vscode.WorkspaceEdit, copy: ImageCopy): void {
	awaitCopy(copy);
	const { post, uri, contents } = copy;
	undoneBy.set(uri.toString(), post.toString());
	edit.createFile(uri, { contents, overwrite: false, ignoreIfExists: false });
}

/** Whether an undo in another post than `post` would take a file away: a post must not come to depend on it. */
export function isUndoneByOther(file: vscode.Uri, post: vscode.Uri): boolean {
	const owner = undoneBy.get(file.toString());
	return owner !== undefined && owner !== post.toString();
}
