import * as vscode from "vscode";
import type { ImageCopy } from "./plan-image.ts";
import { awaitCopy } from "./tell-of-copies.ts";

/** Adds the copy to an edit: VS Code refuses the edit where a file of that name has come meanwhile. */
export function addCopy(edit: vscode.WorkspaceEdit, copy: ImageCopy): void {
	awaitCopy(copy);
	const { uri, contents } = copy;
	edit.createFile(uri, { contents, overwrite: false, ignoreIfExists: false });
}

/** Writes the copy; false where it cannot be written. Not part of the post's undo step: undo would ask about two files. */
export async function writeCopy(copy: ImageCopy): Promise<boolean> {
	const edit = new vscode.WorkspaceEdit();
	addCopy(edit, copy);
	try {
		return await vscode.workspace.applyEdit(edit);
	} catch {
		return false;
	}
}

/** Takes back a copy that no post shows after all. */
export async function removeCopy({ uri }: ImageCopy): Promise<void> {
	await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
}
