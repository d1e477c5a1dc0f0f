import * as vscode from "vscode";
import { isSiteFile, siteFileGlob } from "../core/blog/engine-files.ts";

/** A folder's files that tell an engine, by the folder's address; undefined while they are being listed. */
const known = new Map<string, readonly string[] | undefined>();
const loading = new Map<string, Promise<readonly string[]>>();

const changed = new vscode.EventEmitter<void>();

/** More is known of a site's files, or less. */
export const onDidChangeSiteFiles = changed.event;

/** A site's root is seldom further up than this, and every folder is listed once. */
const mostFolders = 8;

/** Lists the folders above a post, up to the first with files that tell its engine. Each folder is listed once. */
export async function loadSiteFiles(post: vscode.Uri): Promise<void> {
	for (const folder of foldersAbove(post)) {
		const names = known.get(folder.toString()) ?? (await list(folder));
		if (names.length > 0) return;
	}
}

/** What `loadSiteFiles` found. */
export function siteFilesOf(post: vscode.Uri): readonly string[] {
	const root = siteRootOf(post);
	return (root && known.get(root.toString())) ?? [];
}

/** The folder `loadSiteFiles` found them in. */
export function siteRootOf(post: vscode.Uri): vscode.Uri | undefined {
	return foldersAbove(post).find((folder) => (known.get(folder.toString())?.length ?? 0) > 0);
}

/** Forgets a folder when such a file comes or goes, and says so. */
export function watchSiteFiles(onChange: () => void): vscode.Disposable {
	const watcher = vscode.workspace.createFileSystemWatcher(siteFileGlob, false, true, false);
	const forget = (uri: vscode.Uri) => {
		const folder = vscode.Uri.joinPath(uri, "..").toString();
		if (!isSiteFile(uri.path.split("/").at(-1) ?? "") || !loading.has(folder)) return;
		known.delete(folder);
		loading.delete(folder);
		changed.fire();
		onChange();
	};
	return vscode.Disposable.from(watcher, watcher.onDidCreate(forget), watcher.onDidDelete(forget));
}

/** The folders a site's root may be, the nearest first: above the post's own, and the workspace folder. */
function foldersAbove(post: vscode.Uri): readonly vscode.Uri[] {
	const root = vscode.workspace.getWorkspaceFolder(post)?.uri;
	if (!root) return [];
	const folders: vscode.Uri[] = [];
	let folder = vscode.Uri.joinPath(post, "..", "..");
	while (folders.length < mostFolders && folder.path.startsWith(`${root.path.replace(/\/$/, "")}/`)) {
		folders.push(folder);
		folder = vscode.Uri.joinPath(folder, "..");
	}
	return [...folders, root];
}

async function list(folder: vscode.Uri): Promise<readonly string[]> {
	const key = folder.toString();
	let listing = loading.get(key);
	if (!listing) {
		listing = Promise.resolve(vscode.workspace.fs.readDirectory(folder)).then(
			(entries) => entries.map(([name]) => name).filter(isSiteFile),
			// A folder that cannot be listed says nothing.
			() => [],
		);
		loading.set(key, listing);
	}
	const names = await listing;
	// Not where it was forgotten meanwhile.
	if (loading.get(key) === listing && known.get(key) !== names) {
		known.set(key, names);
		changed.fire();
	}
	return names;
}
