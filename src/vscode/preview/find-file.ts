import * as vscode from "vscode";

/** The first of these that is a file. */
export async function findFile(uris: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
	const found = await Promise.all(uris.map(isFile));
	return uris[found.indexOf(true)];
}

/** Whether there is a file, or a link to one. */
export async function isFile(uri: vscode.Uri): Promise<boolean> {
	try {
		return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
	} catch {
		return false;
	}
}
