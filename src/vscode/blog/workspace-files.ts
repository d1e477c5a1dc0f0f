import * as vscode from "vscode";
import type { BlogFiles, FileStat, FolderEntry } from "../../core/blog/blog-files.ts";

/**
 * The files of a workspace folder through VS Code's file system, whatever serves it. Hears of changes from VS Code's watcher and
 * from what is saved, created, renamed and deleted in the editor: on virtual file systems nothing else tells of those.
 */
export class WorkspaceFiles implements BlogFiles, vscode.Disposable {
	readonly #root: vscode.Uri;
	readonly #listeners = new Set<(path: string) => void>();
	#watching: vscode.Disposable | undefined;

	constructor(root: vscode.Uri) {
		this.#root = root;
	}

	async list(folder: string): Promise<readonly FolderEntry[] | undefined> {
		const uri = this.#at(folder);
		try {
			// VS Code writes a line to its log for a folder that is listed and not there.
			await vscode.workspace.fs.stat(uri);
			const entries = await vscode.workspace.fs.readDirectory(uri);
			return entries.map(([name, type]) => ({ name, ...kindOf(type) }));
		} catch {
			return undefined;
		}
	}

	async read(path: string, most: number): Promise<Uint8Array | undefined> {
		const uri = this.#at(path);
		try {
			const { size } = await vscode.workspace.fs.stat(uri);
			if (size > most) return undefined;
			const bytes = await vscode.workspace.fs.readFile(uri);
			// A file system may not know a size before it has read the file.
			return bytes.byteLength > most ? undefined : bytes;
		} catch {
			return undefined;
		}
	}

	async stat(path: string): Promise<FileStat | undefined> {
		try {
			const { type, size, mtime } = await vscode.workspace.fs.stat(this.#at(path));
			return { ...kindOf(type), size, changedAt: mtime };
		} catch {
			return undefined;
		}
	}

	onDidChange(listener: (path: string) => void): vscode.Disposable {
		this.#watching ??= this.#watch();
		this.#listeners.add(listener);
		return new vscode.Disposable(() => this.#listeners.delete(listener));
	}

	dispose(): void {
		this.#watching?.dispose();
		this.#listeners.clear();
	}

	#at(path: string): vscode.Uri {
		return path === "" ? this.#root : vscode.Uri.joinPath(this.#root, path);
	}

	#watch(): vscode.Disposable {
		const { workspace } = vscode;
		const watcher = workspace.createFileSystemWatcher(new vscode.RelativePattern(this.#root, "**"));
		const tell = (uri: vscode.Uri) => this.#tell(uri);
		return vscode.Disposable.from(
			watcher,
			watcher.onDidCreate(tell),
			watcher.onDidChange(tell),
			watcher.onDidDelete(tell),
			workspace.onDidSaveTextDocument(({ uri }) => tell(uri)),
			workspace.onDidCreateFiles(({ files }) => files.forEach(tell)),
			workspace.onDidDeleteFiles(({ files }) => files.forEach(tell)),
			workspace.onDidRenameFiles(({ files }) => {
				for (const { oldUri, newUri } of files) {
					tell(oldUri);
					tell(newUri);
				}
			}),
		);
	}

	#tell(uri: vscode.Uri): void {
		const path = pathBelow(this.#root, uri);
		if (path === undefined) return;
		for (const listener of this.#listeners) listener(path);
	}
}

/** A file's path from a folder; undefined for one that lies elsewhere. */
export function pathBelow(root: vscode.Uri, uri: vscode.Uri): string | undefined {
	if (uri.scheme !== root.scheme || uri.authority !== root.authority) return undefined;
	const prefix = root.path.endsWith("/") ? root.path : `${root.path}/`;
	if (uri.path === root.path) return "";
	return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : undefined;
}

function kindOf(type: vscode.FileType): Omit<FolderEntry, "name"> {
	const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
	if ((type & vscode.FileType.Directory) !== 0) return { kind: "folder", isLink };
	return { kind: (type & vscode.FileType.File) === 0 ? "other" : "file", isLink };
}
