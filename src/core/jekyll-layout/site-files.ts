import * as l10n from "@vscode/l10n";
import { LAYOUT_LIMITS, LayoutError } from "./limits.ts";
import { toSitePath } from "./site-path.ts";

/** Reads a site's text file, its path relative to the site folder; undefined where there is none. */
export type ReadSiteFile = (path: string) => Promise<string | undefined>;

export type SiteFile =
	| { readonly kind: "file"; readonly path: string; readonly text: string }
	| { readonly kind: "missing" | "refused" };

/** The files one rendering reads: each once, within the limits, none outside the folders of `toSitePath`. */
export class SiteFiles {
	readonly #read: ReadSiteFile;
	readonly #known = new Map<string, SiteFile>();
	#characters = 0;

	constructor(read: ReadSiteFile) {
		this.#read = read;
	}

	/** The paths of the files that were there, in the order they were first asked for. */
	get used(): readonly string[] {
		return [...this.#known.values()].flatMap((file) => (file.kind === "file" ? [file.path] : []));
	}

	async open(written: string): Promise<SiteFile> {
		const path = toSitePath(written);
		if (path === undefined) return { kind: "refused" };
		const known = this.#known.get(path);
		if (known) return known;
		if (this.#known.size >= LAYOUT_LIMITS.files) {
			throw new LayoutError(
				l10n.t("The layout opens more than {0} files: use fewer includes.", LAYOUT_LIMITS.files),
			);
		}
		const file = toFile(path, await this.#readQuietly(path));
		this.#known.set(path, file);
		if (file.kind === "file") this.#charge(path, file.text.length);
		return file;
	}

	#charge(path: string, characters: number): void {
		this.#characters += characters;
		if (characters > LAYOUT_LIMITS.fileCharacters || this.#characters > LAYOUT_LIMITS.siteCharacters) {
			throw new LayoutError(
				l10n.t("{0} is too long to preview: split it, or leave it out of the layout.", path),
			);
		}
	}

	async #readQuietly(path: string): Promise<string | undefined> {
		try {
			return await this.#read(path);
		} catch {
			return undefined;
		}
	}
}

function toFile(path: string, text: string | undefined): SiteFile {
	if (text === undefined) return { kind: "missing" };
	return text.includes("\0") ? { kind: "refused" } : { kind: "file", path, text };
}
