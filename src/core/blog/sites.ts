import type { SiteMarkdown } from "../facts/site-markdown.ts";
import type { SiteBase } from "../images/site-base.ts";
import { fileNameOf } from "../text/file-name.ts";
import { type BlogFiles, folderAbove, isBelow } from "./blog-files.ts";
import { isSiteFile } from "./engine-files.ts";
import { readPostsOnly } from "./posts-only.ts";
import { readSiteBase } from "./site-base.ts";
import { readSiteLanguage } from "./site-language.ts";
import { isMarkdownConfig, readSiteMarkdown } from "./site-markdown.ts";

/** The site a post belongs to: the nearest folder above it with files that tell a blog engine. */
export interface Site {
	/** From the blog's folder. */
	readonly folder: string;
	/** The names in it that tell an engine, e.g. `_config.yml`. */
	readonly files: readonly string[];
	/** What its configuration says of Markdown. */
	readonly markdown?: SiteMarkdown | undefined;
	/** Where it stands on its host, if not at the root. */
	readonly base?: SiteBase | undefined;
	/** The code of the language it is in, as its configuration says. */
	readonly language?: string | undefined;
	/** The ids of the engines that, with this configuration, publish nothing but posts from their folders of posts. */
	readonly postsOnly: ReadonlySet<string>;
}

/** A site's root is seldom further up than this, and every folder is listed once. */
const mostFolders = 8;

/** Finds sites' roots, listing each folder once until something changes in it. */
export class Sites {
	readonly #files: BlogFiles;
	/** Each folder as far as it is a site's root: without names where nothing tells an engine. */
	readonly #known = new Map<string, Site>();
	readonly #listing = new Map<string, Promise<Site>>();

	constructor(files: BlogFiles) {
		this.#files = files;
	}

	/** Undefined where no folder above the post tells an engine. */
	async find(post: string): Promise<Site | undefined> {
		for (const folder of foldersAbove(post)) {
			const site = this.#known.get(folder) ?? (await this.#list(folder));
			if (site.files.length > 0) return site;
		}
		return undefined;
	}

	/** What `find` has found before, or part of it: the nearest that is known so far. */
	known(post: string): Site | undefined {
		for (const folder of foldersAbove(post)) {
			const site = this.#known.get(folder);
			if (site && site.files.length > 0) return site;
		}
		return undefined;
	}

	/** Forgets what a changed path says otherwise now. True where that could matter. */
	pathChanged(path: string): boolean {
		let isNews = false;
		const name = fileNameOf(path);
		for (const folder of this.#listing.keys()) {
			const isOwnFile = folder === folderAbove(path) && isSiteFile(name);
			const isSetting = isBelow(path, folder) && isMarkdownConfig(path);
			if (!isOwnFile && !isSetting && !isBelow(folder, path)) continue;
			this.#listing.delete(folder);
			this.#known.delete(folder);
			isNews = true;
		}
		return isNews;
	}

	async #list(folder: string): Promise<Site> {
		let listing = this.#listing.get(folder);
		if (!listing) {
			listing = this.#look(folder);
			this.#listing.set(folder, listing);
		}
		const site = await listing;
		// Not where it was forgotten meanwhile.
		if (this.#listing.get(folder) === listing) this.#known.set(folder, site);
		return site;
	}

	/** A folder that cannot be listed says nothing. */
	async #look(folder: string): Promise<Site> {
		const entries = (await this.#files.list(folder)) ?? [];
		const files = entries.map(({ name }) => name).filter(isSiteFile);
		const [markdown, base, language, postsOnly] = await Promise.all([
			readSiteMarkdown(folder, files, this.#files),
			readSiteBase(folder, files, this.#files),
			readSiteLanguage(folder, files, this.#files),
			readPostsOnly(folder, files, this.#files),
		]);
		return { folder, files, markdown, base, language, postsOnly };
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
