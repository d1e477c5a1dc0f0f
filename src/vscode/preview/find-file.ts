import * as vscode from "vscode";

/** The first of these that is a file. */
export async function findFile(uris: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
	const found = await Promise.all(uris.map(isFile));
	return uris[found.indexOf(true)];
}

/** Whether there is a file, or a link to one. */
export async function isFile(uri: vscode.Uri): Promise<boolean> {
	return (await timeOfChange(uri)) !== undefined;
}

/** When a file last changed, in milliseconds; undefined where there is none. */
export async function timeOfChange(uri: vscode.Uri): Promise<number | undefined> {
	try {
		const { type, mtime } = await vscode.workspace.fs.stat(uri);
		return (type & vscode.FileType.File) !== 0 ? mtime : undefined;
	} catch {
		return undefined;
	}
}
