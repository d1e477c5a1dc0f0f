import * as vscode from "vscode";
import { folderAbove, longestTextFile, pathIn, readText } from "../../core/blog/blog-files.ts";
import type { BlogRoot } from "../blog/blogs.ts";

/** A file of the site, with the time of its last change in milliseconds. */
export interface SiteFile {
	readonly uri: vscode.Uri;
	/** From the blog's folder. */
	readonly path: string;
	readonly changedAt: number;
}

/** A Jekyll site's folder, read only below itself. */
export class SiteFolder {
	readonly #blog: BlogRoot;
	readonly #folder: string;

	/** `folder` is from the blog's. */
	constructor(blog: BlogRoot, folder: string) {
		this.#blog = blog;
		this.#folder = folder;
	}

	/**
	 * The file at a path relative to the folder, with forward slashes and no way up; undefined where there is none. A symbolic link on
	 * the way to it may lead out of the site, and a layout could send what it reads there to a stranger as a picture's address.
	 */
	async find(written: string): Promise<SiteFile | undefined> {
		const names = written.split("/");
		if (names.includes("..")) return undefined;
		const { files } = this.#blog.blog;
		const path = pathIn(this.#folder, written);
		const steps = names.map((_, at) => pathIn(this.#folder, names.slice(0, at + 1).join("/")));
		const stats = await Promise.all(steps.map((step) => files.stat(step)));
		const file = stats.pop();
		const isPlain = stats.every((each) => each?.kind === "folder" && !each.isLink);
		if (!isPlain || file?.kind !== "file" || file.isLink) return undefined;
		return { uri: vscode.Uri.joinPath(this.#blog.root, path), path, changedAt: file.changedAt };
	}

	/** Undefined where there is no such text file. */
	async read(path: string): Promise<string | undefined> {
		const file = await this.find(path);
		return file && readText(this.#blog.blog.files, file.path, longestTextFile);
	}
}

/** The nearest folder above a post that has layouts, within its blog. */
export async function findSiteFolder(blog: BlogRoot, post: string): Promise<SiteFolder | undefined> {
	for (let folder = folderAbove(post); ; folder = folderAbove(folder)) {
		const layouts = await blog.blog.files.stat(pathIn(folder, "_layouts"));
		if (layouts?.kind === "folder") return new SiteFolder(blog, folder);
		if (folder === "") return undefined;
	}
}
