import * as vscode from "vscode";
import { type PostSummary, summarizePost } from "../core/blog/post-summary.ts";
import { relatePosts, type SiteNames } from "../core/blog/relate-posts.ts";
import { readSiteNames, type SiteFolders } from "../core/blog/site-names.ts";
import type { SiteFacts } from "../core/facts/site-facts.ts";
import type { Post } from "../core/post/post.ts";
import { pathInside } from "./images/known-images.ts";

/** Posts past which others are not compared: a few hundred bytes are kept of each. */
const mostPosts = 10_000;

interface KnownPost {
	readonly uri: vscode.Uri;
	readonly folder: vscode.WorkspaceFolder;
	readonly summary: PostSummary;
}

/** What all posts of the workspace say about each other, once the writer asked for a check of them all. */
export class SitePosts implements vscode.Disposable {
	readonly #posts = new Map<string, KnownPost>();
	#facts: ReadonlyMap<string, SiteFacts> = new Map();
	readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
	/** Addresses of posts of which something else is known now. */
	readonly onDidChange = this.#changed.event;

	/** What is known of a post; undefined where nothing is to say. */
	factsOf(uri: vscode.Uri): SiteFacts | undefined {
		return this.#facts.get(uri.toString());
	}

	/** All posts will be read again. */
	clear(): void {
		this.#posts.clear();
	}

	/** Folders were added or taken away: posts that are in none any more say nothing. */
	forgetOthers(): void {
		for (const [key, { uri }] of this.#posts) {
			if (!vscode.workspace.getWorkspaceFolder(uri)) this.#posts.delete(key);
		}
	}

	/** Takes a post as it was read; undefined for a file that is none, or is gone. */
	put(uri: vscode.Uri, post: Post | undefined): void {
		const key = uri.toString();
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		const summary = folder && post && summarizePost(post, pathInside(folder.uri, uri.path));
		if (!folder || !summary) this.#posts.delete(key);
		else if (this.#posts.size < mostPosts || this.#posts.has(key)) {
			// A copy, as a piece of a post's text would keep the whole text in memory.
			this.#posts.set(key, { uri, folder, summary: structuredClone(summary) });
		}
	}

	/** Compares the posts. Gives those of which something else is known now. */
	async relate(): Promise<readonly vscode.Uri[]> {
		const known = [...this.#posts.values()];
		const folders = [...new Map(known.map(({ folder }) => [folder.uri.toString(), folder])).values()];
		const facts = new Map<string, SiteFacts>();
		for (const folder of folders) {
			const own = known.filter((post) => post.folder.uri.toString() === folder.uri.toString());
			const names = await readNames(folder, own);
			const related = relatePosts(
				own.map(({ summary }) => summary),
				({ blog }) => names.get(siteOf(blog)),
			);
			for (const [path, each] of related) facts.set(vscode.Uri.joinPath(folder.uri, path).toString(), each);
		}
		const before = this.#facts;
		this.#facts = facts;
		const changed = [...new Set([...before.keys(), ...facts.keys()])].filter(
			(key) => written(before.get(key)) !== written(facts.get(key)),
		);
		if (changed.length > 0) this.#changed.fire(new Set(changed));
		return changed.map((key) => this.#posts.get(key)?.uri ?? vscode.Uri.parse(key));
	}

	dispose(): void {
		this.#changed.dispose();
	}
}

/** Sites in one folder past which nobody's names are read. */
const mostSites = 20;

async function readNames(
	folder: vscode.WorkspaceFolder,
	posts: readonly KnownPost[],
): Promise<ReadonlyMap<string, SiteNames>> {
	const sites = [...new Set(posts.map(({ summary }) => siteOf(summary.blog)))].slice(0, mostSites);
	const files = filesBelow(folder.uri);
	return new Map(
		await Promise.all(sites.map(async (site) => [site, await readSiteNames(site, files)] as const)),
	);
}

/** The site's folder in `PostSummary.blog`. */
function siteOf(blog: string): string {
	return blog.slice(0, blog.lastIndexOf(" "));
}

function written(facts: SiteFacts | undefined): string {
	return JSON.stringify(facts, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? "";
}

/** What `readSiteNames` reads of a folder. */
export function filesBelow(root: vscode.Uri): SiteFolders {
	const { fs } = vscode.workspace;
	const at = (path: string) => vscode.Uri.joinPath(root, path);
	return {
		list: async (folder) => {
			try {
				// VS Code writes a line to its log for a folder that is read and not there.
				await fs.stat(at(folder));
				return (await fs.readDirectory(at(folder))).map(([name]) => name);
			} catch {
				return undefined;
			}
		},
		read: async (path) => {
			try {
				return new TextDecoder().decode(await fs.readFile(at(path)));
			} catch {
				return undefined;
			}
		},
	};
}
