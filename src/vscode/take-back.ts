import * as vscode from "vscode";

/** A file that is to be made, and all that is to be in it. */
export interface MadeFile {
	readonly uri: vscode.Uri;
	readonly contents: Uint8Array;
}

/**
 * Takes away the files of an edit that got no further, also what a full disk left of one: nothing is done by half. A file with another
 * content is somebody else's, and why the edit got no further. Answers the first that was not written whole; undefined where all were.
 */
export async function takeBack<File extends MadeFile>(files: readonly File[]): Promise<File | undefined> {
	let unwritten: File | undefined;
	for (const file of files) {
		const found = await bytesOf(file.uri);
		if (found?.length !== file.contents.length) unwritten ??= file;
		if (found && isStartOf(found, file.contents)) await vscode.workspace.fs.delete(file.uri);
	}
	return unwritten;
}

/** Writes a file, also over another; where it cannot be written whole, as on a full disk, what was there is there again, and the answer is false. */
export async function writeWhole(uri: vscode.Uri, contents: Uint8Array): Promise<boolean> {
	const { fs } = vscode.workspace;
	const before = await bytesOf(uri);
	try {
		await fs.writeFile(uri, contents);
		return true;
	} catch {
		if (before) await fs.writeFile(uri, before).then(undefined, () => {});
		else await takeBack([{ uri, contents }]);
		return false;
	}
}

function isStartOf(found: Uint8Array, contents: Uint8Array): boolean {
	return found.length <= contents.length && found.every((byte, at) => byte === contents[at]);
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
	try {
		return await vscode.workspace.fs.readFile(uri);
	} catch {
		return undefined;
	}
}
