import * as vscode from "vscode";

/** Bytes; a text file of a site is never that long. */
const longestFile = 1_048_576;
const decoder = new TextDecoder();

/** A Jekyll site's folder, read only below itself. */
export class SiteFolder {
	readonly uri: vscode.Uri;

	constructor(uri: vscode.Uri) {
		this.uri = uri;
	}

	/** `path` is relative, with forward slashes and no way up. */
	at(path: string): vscode.Uri {
		return vscode.Uri.joinPath(this.uri, path);
	}

	/** Undefined where there is no such text file. */
	async read(path: string): Promise<string | undefined> {
		if (path.split("/").includes("..")) return undefined;
		try {
			const { type, size } = await vscode.workspace.fs.stat(this.at(path));
			// A symbolic link has another bit set: it may lead out of the site.
			if (type !== vscode.FileType.File || size > longestFile) return undefined;
			return decoder.decode(await vscode.workspace.fs.readFile(this.at(path)));
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
