import { type BlogFiles, folderAbove, isBelow } from "./blog-files.ts";
import { isSiteFile } from "./engine-files.ts";

/** The site a post belongs to: the nearest folder above it with files that tell a blog engine. */
export interface Site {
	/** From the blog's folder. */
	readonly folder: string;
	/** The names in it that tell an engine, e.g. `_config.yml`. */
	readonly files: readonly string[];
}

/** A site's root is seldom further up than this, and every folder is listed once. */
const mostFolders = 8;

/** Finds sites' roots, listing each folder once until something changes in it. */
export class Sites {
	readonly #files: BlogFiles;
	/** The names that tell an engine, by folder. */
	readonly #known = new Map<string, readonly string[]>();
	readonly #listing = new Map<string, Promise<readonly string[]>>();

	constructor(files: BlogFiles) {
		this.#files = files;
	}

	/** Undefined where no folder above the post tells an engine. */
	async find(post: string): Promise<Site | undefined> {
		for (const folder of foldersAbove(post)) {
			const names = this.#known.get(folder) ?? (await this.#list(folder));
			if (names.length > 0) return { folder, files: names };
		}
		return undefined;
	}

	/** What `find` has found before, or part of it: the nearest that is known so far. */
	known(post: string): Site | undefined {
		for (const folder of foldersAbove(post)) {
			const names = this.#known.get(folder);
			if (names && names.length > 0) return { folder, files: names };
		}
		return undefined;
	}

	/** Forgets what a changed path says otherwise now. True where that could matter. */
	pathChanged(path: string): boolean {
		let isNews = false;
		const name = path.slice(path.lastIndexOf("/") + 1);
		for (const folder of this.#listing.keys()) {
			const isOwnFile = folder === folderAbove(path) && isSiteFile(name);
			if (!isOwnFile && !isBelow(folder, path)) continue;
			this.#listing.delete(folder);
			this.#known.delete(folder);
			isNews = true;
		}
		return isNews;
	}

	async #list(folder: string): Promise<readonly string[]> {
		let listing = this.#listing.get(folder);
		if (!listing) {
			// A folder that cannot be listed says nothing.
			listing = this.#files
				.list(folder)
				.then((entries) => (entries ?? []).map(({ name }) => name).filter(isSiteFile));
			this.#listing.set(folder, listing);
		}
		const names = await listing;
		// Not where it was forgotten meanwhile.
		if (this.#listing.get(folder) === listing) this.#known.set(folder, names);
		return names;
	}
}

/** The folders a site's root may be, the nearest first: above the post's own, and the blog's folder. */
function foldersAbove(post: string): readonly string[] {
	const folders: string[] = [];
	let folder = folderAbove(folderAbove(post));
	while (folder !== "" && folders.length < mostFolders) {
		folders.push(folder);
		folder = folderAbove(folder);
	}
	return [...folders, ""];
}
