import * as vscode from "vscode";

/** Bytes; a text file of a site is never that long. */
const longestFile = 1_048_576;
const decoder = new TextDecoder();

/** A file of the site, with its size in bytes and the time of its last change in milliseconds. */
export interface SiteFile {
	readonly uri: vscode.Uri;
	readonly size: number;
	readonly mtime: number;
}

/** A Jekyll site's folder, read only below itself. */
export class SiteFolder {
	readonly uri: vscode.Uri;

	constructor(uri: vscode.Uri) {
		this.uri = uri;
	}

	/**
	 * The file at a path relative to the folder, with forward slashes and no way up; undefined where there is none. A symbolic link on
	 * the way to it may lead out of the site, and a layout could send what it reads there to a stranger as a picture's address.
	 */
	async find(path: string): Promise<SiteFile | undefined> {
		const names = path.split("/");
		if (names.includes("..")) return undefined;
		const steps = names.map((_, at) => vscode.Uri.joinPath(this.uri, ...names.slice(0, at + 1)));
		try {
			const stats = await Promise.all(steps.map((uri) => vscode.workspace.fs.stat(uri)));
			const [uri, file] = [steps.at(-1), stats.pop()];
			// A symbolic link has another bit set.
			const isPlain = stats.every(({ type }) => type === vscode.FileType.Directory);
			if (!uri || !isPlain || file?.type !== vscode.FileType.File) return undefined;
			return { uri, size: file.size, mtime: file.mtime };
		} catch {
			return undefined;
		}
	}

	/** Undefined where there is no such text file. */
	async read(path: string): Promise<string | undefined> {
		const file = await this.find(path);
		if (!file || file.size > longestFile) return undefined;
		try {
			return decoder.decode(await vscode.workspace.fs.readFile(file.uri));
		} catch {
			return undefined;
		}
	}
}

/** The nearest folder above a post that has layouts, within its workspace folder. */
export async function findSiteFolder(post: vscode.Uri): Promise<SiteFolder | undefined> {
	const root = vscode.workspace.getWorkspaceFolder(post)?.uri;
	if (!root) return undefined;
	const isInside = ({ path }: vscode.Uri) => `${path}/`.startsWith(`${root.path.replace(/\/$/, "")}/`);
	for (
		let folder = vscode.Uri.joinPath(post, "..");
		isInside(folder);
		folder = vscode.Uri.joinPath(folder, "..")
	) {
		if (await isFolder(vscode.Uri.joinPath(folder, "_layouts"))) return new SiteFolder(folder);
		if (folder.path === "/") break;
	}
	return undefined;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
	try {
		return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
	} catch {
		return false;
	}
}
