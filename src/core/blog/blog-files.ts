/**
 * A blog's files below one folder, as a host can see them. Paths are relative to that folder, with forward slashes; `""` is the
 * folder itself. Whatever looks around in a blog does it through this port: the editor, the command line and tests each have one.
 * Nothing here rejects: what is not there, or cannot be read, is undefined.
 */
export interface BlogFiles {
	/** What stands in a folder; undefined where there is no such folder. */
	list(folder: string): Promise<readonly FolderEntry[] | undefined>;
	/** A file's bytes; undefined where there is no such file or it has more than `most` bytes. */
	read(path: string, most: number): Promise<Uint8Array | undefined>;
	/** Undefined where nothing has this path. */
	stat(path: string): Promise<FileStat | undefined>;
	/** Tells a path that came, went or has other content; a folder speaks for all below it, `""` for everything. */
	onDidChange(listener: (path: string) => void): { dispose(): void };
}

export type EntryKind = "file" | "folder" | "other";

export interface FolderEntry {
	readonly name: string;
	/** Of a symbolic link, that of what it leads to. */
	readonly kind: EntryKind;
	readonly isLink: boolean;
}

export interface FileStat extends Omit<FolderEntry, "name"> {
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly changedAt: number;
}

/** Bytes: a text file of a blog's configuration, layouts or data is never that long. */
export const longestTextFile = 1_048_576;

const decoder = new TextDecoder();

/** A file's text, without a byte order mark; undefined where there is none or it is too long. What is not UTF-8 is read as well as it can be. */
export async function readText(
	files: Pick<BlogFiles, "read">,
	path: string,
	most: number = longestTextFile,
): Promise<string | undefined> {
	const bytes = await files.read(path, most);
	return bytes && decoder.decode(bytes);
}

/** The path of an entry in a folder of the blog. */
export function pathIn(folder: string, name: string): string {
	return folder === "" ? name : `${folder}/${name}`;
}

/** The folder a path lies in; `""` for the blog's own. */
export function folderAbove(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Whether `path` is `folder` or lies below it. */
export function isBelow(path: string, folder: string): boolean {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
