import * as vscode from "vscode";

/** A file system in memory, as virtual workspaces have: nobody can search it but by reading folder after folder. */
export class MemoryFiles implements vscode.FileSystemProvider {
	readonly #files = new Map<string, Uint8Array>();
	readonly #links = new Set<string>();
	readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly onDidChangeFile = this.#changed.event;
	readonly #held = new Map<string, { readonly released: Promise<void>; release(): void }>();

	write(path: string, text: string): void {
		this.#files.set(path, new TextEncoder().encode(text));
	}

	/** Makes a link to a file that is not there: VS Code says of one on a disk that it is a link, and of no kind. */
	linkToNowhere(path: string): void {
		this.#links.add(path);
	}

	/** Lets whoever reads a file wait, as on a slow line, until the returned function is called. */
	hold(path: string): () => void {
		let release = () => {};
		const released = new Promise<void>((resolve) => {
			release = resolve;
		});
		this.#held.set(path, { released, release });
		return release;
	}

	/** Lets go all who still wait. */
	releaseAll(): void {
		for (const { release } of this.#held.values()) release();
	}

	read(path: string): string {
		return new TextDecoder().decode(this.#files.get(path));
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => {});
	}

	stat(uri: vscode.Uri): vscode.FileStat {
		const file = this.#files.get(uri.path);
		const times = { ctime: 0, mtime: Date.now() };
		if (file) return { ...times, type: vscode.FileType.File, size: file.byteLength };
		if (this.#links.has(uri.path)) return { ...times, type: vscode.FileType.SymbolicLink, size: 0 };
		if (this.#namesIn(uri.path).size === 0) throw vscode.FileSystemError.FileNotFound(uri);
		return { ...times, type: vscode.FileType.Directory, size: 0 };
	}

	readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
		const names = this.#namesIn(uri.path);
		if (names.size === 0) throw vscode.FileSystemError.FileNotFound(uri);
		return [...names];
	}

	async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		await this.#held.get(uri.path)?.released;
		const file = this.#files.get(uri.path);
		if (!file) throw vscode.FileSystemError.FileNotFound(uri);
		return file;
	}

	writeFile(uri: vscode.Uri, content: Uint8Array): void {
		this.#files.set(uri.path, content);
		this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
	}

	delete(uri: vscode.Uri): void {
		this.#files.delete(uri.path);
		this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
	}

	createDirectory(): void {}

	rename(): void {
		throw vscode.FileSystemError.NoPermissions();
	}

	#namesIn(folder: string): Map<string, vscode.FileType> {
		const prefix = folder.endsWith("/") ? folder : `${folder}/`;
		const below = [...this.#files.keys()].filter((path) => path.startsWith(prefix));
		return new Map(
			below.map((path) => {
				const [name = "", ...rest] = path.slice(prefix.length).split("/");
				return [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
			}),
		);
	}
}
