import type { BlogFiles, FileStat, FolderEntry } from "../../src/core/blog/blog-files.ts";
import { pathIn } from "../../src/core/blog/blog-files.ts";

/** A blog's files in memory, by path. Counts what it is asked, as looking around is what costs on a disk. */
export class MemoryFiles implements BlogFiles {
	readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly changedAt: number }>();
	readonly #listeners = new Set<(path: string) => void>();
	/** What was asked, e.g. `list images` and `read _config.yml`. */
	readonly asked: string[] = [];
	#clock = 0;

	constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
		for (const [path, content] of Object.entries(files)) this.#put(path, content);
	}

	/** Writes a file and tells of it. */
	write(path: string, content: string | Uint8Array): void {
		this.#put(path, content);
		this.#tell(path);
	}

	/** Removes a file, or a folder with all that is in it, and tells of that one path. */
	remove(path: string): void {
		for (const each of [...this.#files.keys()])
			if (each === path || each.startsWith(`${path}/`)) this.#files.delete(each);
		this.#tell(path);
	}

	async list(folder: string): Promise<readonly FolderEntry[] | undefined> {
		this.asked.push(`list ${folder}`);
		const prefix = folder === "" ? "" : `${folder}/`;
		const names = new Map<string, FolderEntry>();
		for (const path of this.#files.keys()) {
			if (!path.startsWith(prefix)) continue;
			const [name = "", ...below] = path.slice(prefix.length).split("/");
			names.set(name, { name, kind: below.length > 0 ? "folder" : "file", isLink: false });
		}
		return names.size === 0 && folder !== "" ? undefined : [...names.values()];
	}

	async read(path: string, most: number): Promise<Uint8Array | undefined> {
		this.asked.push(`read ${path}`);
		const bytes = this.#files.get(path)?.bytes;
		return bytes && bytes.length <= most ? bytes : undefined;
	}

	async stat(path: string): Promise<FileStat | undefined> {
		this.asked.push(`stat ${path}`);
		const file = this.#files.get(path);
		if (file) return { kind: "file", isLink: false, size: file.bytes.length, changedAt: file.changedAt };
		const isFolder = [...this.#files.keys()].some((each) => each.startsWith(pathIn(path, "")));
		return isFolder ? { kind: "folder", isLink: false, size: 0, changedAt: 0 } : undefined;
	}

	onDidChange(listener: (path: string) => void): { dispose(): void } {
		this.#listeners.add(listener);
		return { dispose: () => this.#listeners.delete(listener) };
	}

	#put(path: string, content: string | Uint8Array): void {
		const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
		this.#files.set(path, { bytes, changedAt: ++this.#clock });
	}

	#tell(path: string): void {
		for (const listener of this.#listeners) listener(path);
	}
}
