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

/** Whether anything has this name, be it a link to nowhere: what is written there would come to stand where it leads. */
export async function isTaken(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch (error) {
		// What cannot be asked is not known to be free.
		return !(error instanceof vscode.FileSystemError && error.code === "FileNotFound");
	}
}
