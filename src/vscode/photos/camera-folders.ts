import * as vscode from "vscode";
import { isFileNameLike } from "../../core/images/file-name-like.ts";
import { fileNameOf } from "../../core/text/file-name.ts";

/** What cameras and phones write; one group alone: ripgrep, which looks for them, takes none within another. */
const PHOTOS = "**/*.{jpg,JPG,jpeg,JPEG,heic,HEIC,heif,HEIF}";
const mostFiles = 2000;
const mostFolders = 5;

export interface CameraFolder {
	readonly folder: vscode.Uri;
	readonly count: number;
}

/** The folders below `root` with photos that nobody has named yet, those with most first. */
export async function cameraFolders(root: vscode.Uri): Promise<readonly CameraFolder[]> {
	const pattern = new vscode.RelativePattern(root, PHOTOS);
	const files = await vscode.workspace.findFiles(pattern, "**/node_modules/**", mostFiles);
	const counts = new Map<string, number>();
	for (const file of files) {
		if (!isFileNameLike(fileNameOf(file.path).replace(/\.\w+$/, ""))) continue;
		const folder = vscode.Uri.joinPath(file, "..").toString();
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
		.slice(0, mostFolders)
		.map(([folder, count]) => ({ folder: vscode.Uri.parse(folder), count }));
}
