import { type Dirent, readFileSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { BlogFiles, FileStat, FolderEntry } from "../core/blog/blog-files.ts";

/** The files below a folder of the disk. Each folder is listed once, and nothing is told of changes: for one run. */
export function diskFiles(root: string): BlogFiles {
	const lists = new Map<string, Promise<readonly FolderEntry[] | undefined>>();
	return {
		list(folder) {
			const entries = lists.get(folder) ?? listFolder(join(root, folder));
			lists.set(folder, entries);
			return entries;
		},
		read: async (path, most) => {
			const file = statOf(join(root, path));
			if (file?.kind !== "file" || file.size > most) return undefined;
			try {
				return readFileSync(join(root, path));
			} catch {
				return undefined;
			}
		},
		stat: async (path) => statOf(join(root, path)),
		onDidChange: () => ({ dispose: () => undefined }),
	};
}

async function listFolder(folder: string): Promise<readonly FolderEntry[] | undefined> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		return entries.map((entry) => ({ name: entry.name, ...kindIn(folder, entry) }));
	} catch {
		return undefined;
	}
}

function kindIn(folder: string, entry: Dirent): Omit<FolderEntry, "name"> {
	if (!entry.isSymbolicLink()) return { kind: kindOf(entry), isLink: false };
	return { kind: statOf(join(folder, entry.name))?.kind ?? "other", isLink: true };
}

function statOf(path: string): FileStat | undefined {
	try {
		const stats = statSync(path);
		return { kind: kindOf(stats), isLink: false, size: stats.size, changedAt: stats.mtimeMs };
	} catch {
		return undefined;
	}
}

function kindOf(entry: Pick<Dirent, "isFile" | "isDirectory">): FolderEntry["kind"] {
	return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}
