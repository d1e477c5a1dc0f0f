import type { FrontMatterSchema } from "../facts/schema.ts";
import { fileNameOf } from "../text/file-name.ts";
import { type BlogFiles, readText } from "./blog-files.ts";
import { collectSchema } from "./collect-schema.ts";

/** The schemas of a blog's front matter, each read once until a JSON file changes; which of them refer to it is not worth remembering. */
export class Schemas {
	readonly #files: Pick<BlogFiles, "read">;
	readonly #known = new Map<string, FrontMatterSchema>();
	readonly #reading = new Map<string, Promise<FrontMatterSchema>>();

	constructor(files: Pick<BlogFiles, "read">) {
		this.#files = files;
	}

	/** Reads the schema a setting names; nothing outside the blog's folder is read, whatever the setting says. */
	async load(setting: string | undefined): Promise<FrontMatterSchema | undefined> {
		const path = pathOf(setting);
		if (path === undefined) return undefined;
		const known = this.#known.get(path);
		if (known) return known;
		let reading = this.#reading.get(path);
		if (!reading) {
			reading = collectSchema(path, (each) => readText(this.#files, each));
			this.#reading.set(path, reading);
		}
		const schema = await reading;
		// Not where it was forgotten meanwhile.
		if (this.#reading.get(path) === reading) this.#known.set(path, schema);
		return schema;
	}

	/** What `load` has read. */
	known(setting: string | undefined): FrontMatterSchema | undefined {
		const path = pathOf(setting);
		return path === undefined ? undefined : this.#known.get(path);
	}

	/** True where schemas have to be read again. */
	pathChanged(path: string): boolean {
		const isSchema = /\.json$/i.test(path) || !fileNameOf(path).includes(".");
		if (this.#reading.size === 0 || !isSchema) return false;
		this.#reading.clear();
		this.#known.clear();
		return true;
	}
}

function pathOf(setting: string | undefined): string | undefined {
	const path = setting?.trim().replace(/^(?:\.?\/)+/, "") ?? "";
	return path === "" || /(?:^|\/)\.\.(?:\/|$)|\\|^[a-z][a-z0-9+.-]*:/i.test(path) ? undefined : path;
}
