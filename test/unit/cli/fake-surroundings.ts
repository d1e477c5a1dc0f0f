import type { Surroundings } from "../../../src/cli/surroundings.ts";

/** Surroundings in memory, and what was written to them. */
export class FakeSurroundings implements Surroundings {
	readonly version = "1.2.3";
	readonly today = "2026-01-31";
	output = "";
	errors = "";
	readonly #files: Readonly<Record<string, string | Error>>;

	constructor(files: Readonly<Record<string, string | Error>> = {}) {
		this.#files = files;
	}

	async readText(path: string): Promise<string> {
		const content = this.#files[path] ?? failure("ENOENT");
		if (content instanceof Error) throw content;
		return content;
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
