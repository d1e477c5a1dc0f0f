import type { CacheKind } from "../../src/cli/cache/cache-file.ts";
import { placesFrom } from "../../src/cli/file-places.ts";
import type { FoundFiles, Surroundings } from "../../src/cli/surroundings.ts";
import type { Watching } from "../../src/cli/watch-folders.ts";
import { FakeWeb } from "./fake-web.ts";
import { MemoryFiles } from "./memory-files.ts";

/** Surroundings in memory, and what was written to them. */
export class FakeSurroundings implements Surroundings {
	readonly version = "1.2.3";
	readonly today = "2026-01-31";
	readonly project = "";
	readonly placeOf = placesFrom("/nowhere/blog").placeOf;
	web = new FakeWeb({});
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

	async readBytes(path: string): Promise<Uint8Array> {
		return new TextEncoder().encode(await this.readText(path));
	}

	blogFiles(folder: string): MemoryFiles {
		const texts = Object.entries(this.#files).flatMap(([path, content]) =>
			typeof content === "string" ? [[path, content] as const] : [],
		);
		return new MemoryFiles(folder === "" ? Object.fromEntries(texts) : {});
	}

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

	openWeb = () => this.web;

	/** What happens between two runs of `--watch`; ended after the last. */
	changes: (() => void)[] = [];
	watched: readonly string[] | undefined;
	/** Whether `--watch` gets all the watches that it asks for. */
	hasWatches = true;

	watch(paths: readonly string[]): Watching {
		this.watched = paths;
		return {
			next: async () => {
				const change = this.changes.shift();
				change?.();
				return change !== undefined;
			},
			isWhole: () => this.hasWatches,
			end: () => undefined,
		};
	}

	again(instead: object): Surroundings {
		return Object.assign(new FakeSurroundings(this.#files, this.#input), instead);
	}

	build = () => "this build";

	/** By location; the current folder's own under their kind. */
	caches = new Map<string, string>();

	refuseCache(): undefined {}

	loadCache(kind: CacheKind, location: string | undefined): string | undefined {
		return this.caches.get(location ?? kind);
	}

	saveCache(kind: CacheKind, location: string | undefined, text: string): void {
		this.caches.set(location ?? kind, text);
	}

	clock = 1_000_000_000_000;
	now = () => this.clock;

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
