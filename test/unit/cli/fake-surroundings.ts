import { placesFrom } from "../../../src/cli/file-places.ts";
import type { FoundFiles, Surroundings } from "../../../src/cli/surroundings.ts";

/** Surroundings in memory, and what was written to them. */
export class FakeSurroundings implements Surroundings {
	readonly version = "1.2.3";
	readonly today = "2026-01-31";
	readonly placeOf = placesFrom("/nowhere/blog");
	output = "";
	errors = "";
	readonly written: Record<string, string> = {};
	/** Why nothing can be written. */
	writeFailure: Error | undefined;
	readonly #input: string;
	readonly #files: Readonly<Record<string, string | Error>>;

	constructor(files: Readonly<Record<string, string | Error>> = {}, input = "") {
		this.#files = files;
		this.#input = input;
	}

	async readText(path: string): Promise<string> {
		const content = this.#files[path] ?? failure("ENOENT");
		if (content instanceof Error) throw content;
		return content;
	}

	readonly imageFolders = {
		list: async (folder: string) => {
			const prefix = folder === "" ? "" : `${folder}/`;
			const inside = Object.keys(this.#files).filter((file) => file.startsWith(prefix));
			return inside.length === 0
				? undefined
				: [...new Set(inside.map((file) => file.slice(prefix.length).split("/")[0] ?? ""))];
		},
		bytesOf: async (path: string) => {
			const content = this.#files[path];
			return typeof content === "string" ? content.length : undefined;
		},
	};

	async writeText(path: string, before: string, after: string): Promise<void> {
		if (this.writeFailure) throw this.writeFailure;
		if (before !== this.#files[path]) throw new Error(`${path} was read as another text`);
		this.written[path] = after;
	}

	async readStandardInput(): Promise<string> {
		return this.#input;
	}

	async findFiles(paths: readonly string[]): Promise<FoundFiles> {
		return { files: paths, problems: [] };
	}

	write(text: string): void {
		this.output += text;
	}

	writeError(text: string): void {
		this.errors += text;
	}
}

/** An error as Node's file system gives it. */
export function failure(code: string): Error {
	return Object.assign(new Error(`${code}: made up`), { code });
}
