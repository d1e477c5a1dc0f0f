import * as vscode from "vscode";
import { readSiteNames } from "../../core/site/site-names.ts";
import {
	type BlogValues,
	countValues,
	type PostValues,
	placeInBlog,
	readPostValues,
	type SharedField,
} from "../../core/site/used-values.ts";
import { findPosts } from "../find-posts.ts";
import { pathInside } from "../images/known-images.ts";
import { nextTurn } from "../in-turns.ts";
import { readPostFacts } from "../settings.ts";
import { loadSiteFiles } from "../site-files.ts";
import { filesBelow } from "../site-posts.ts";

/** Posts past which a blog's values are known well enough; a few hundred bytes are kept of each. */
const mostPosts = 5_000;
/** Bytes past which a file is no write-up. */
const largestFile = 1_000_000;
/** Files that are in memory at a time. */
const filesAtOnce = 16;
/** Milliseconds after which what is known so far is given; the rest of a large blog is read meanwhile. */
const patience = 500;

/** A blog's values, and whether all of its posts were read for them. */
export interface KnownValues {
	readonly values: BlogValues;
	readonly isWhole: boolean;
}

/** The values that the workspace's posts have, read once somebody asks for them, and again where files change. */
export class PostsValues implements vscode.Disposable {
	readonly #posts = new Map<string, PostValues>();
	readonly #changed = new Map<string, vscode.Uri>();
	readonly #cancellation = new vscode.CancellationTokenSource();
	#watching: vscode.Disposable | undefined;
	#isListed = false;
	#reading: Promise<void> | undefined;

	/** Undefined outside a workspace folder. The post's own values do not count: it has them already. */
	async valuesFor(post: vscode.Uri, text: string, field: SharedField): Promise<KnownValues | undefined> {
		const folder = vscode.workspace.getWorkspaceFolder(post);
		if (!folder) return undefined;
		this.#watching ??= this.#watch();
		const place = placeInBlog(text, pathInside(folder.uri, post.path));
		const [isWhole, names] = await Promise.all([
			this.#isRead(),
			field === "layout" || field === "author"
				? readSiteNames(place.site, filesBelow(folder.uri))
				: undefined,
		]);
		const inFolder = `${folder.uri.toString().replace(/\/$/, "")}/`;
		const others = [...this.#posts].flatMap(([key, values]) =>
			key.startsWith(inFolder) && key !== post.toString() ? values : [],
		);
		return { values: countValues(others, place, names), isWhole };
	}

	dispose(): void {
		this.#cancellation.cancel();
		this.#cancellation.dispose();
		this.#watching?.dispose();
	}

	/** False where it takes longer; it goes on. */
	#isRead(): Promise<boolean> {
		this.#reading ??= this.#read().finally(() => {
			this.#reading = undefined;
		});
		const patient = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false));
		return Promise.race([this.#reading.then(() => true), patient]);
	}

	async #read(): Promise<void> {
		const { token } = this.#cancellation;
		// Settings and folders may change in the middle of it, and all has to be read again.
		while (!token.isCancellationRequested && (this.#changed.size > 0 || !this.#isListed)) {
			if (!this.#isListed) {
				this.#isListed = true;
				for (const uri of await listSome(token)) this.#changed.set(uri.toString(), uri);
			}
			const batch = [...this.#changed].slice(0, filesAtOnce);
			for (const [key] of batch) this.#changed.delete(key);
			await Promise.all(batch.map(([key, uri]) => this.#readOne(key, uri)));
			await nextTurn();
		}
	}

	async #readOne(key: string, uri: vscode.Uri): Promise<void> {
		const values = await readValues(uri);
		if (values && (this.#posts.has(key) || this.#posts.size < mostPosts)) this.#posts.set(key, values);
		else this.#posts.delete(key);
	}

	#watch(): vscode.Disposable {
		const watcher = vscode.workspace.createFileSystemWatcher("**");
		const readAgain = (uri: vscode.Uri) => {
			if (/\.(?:md|markdown)$/.test(uri.path)) this.#changed.set(uri.toString(), uri);
		};
		// A folder that is deleted is one event, whatever was in it.
		const forget = (uri: vscode.Uri) => {
			const deleted = uri.toString();
			for (const key of this.#posts.keys())
				if (key === deleted || key.startsWith(`${deleted}/`)) this.#posts.delete(key);
		};
		return vscode.Disposable.from(
			watcher,
			watcher.onDidCreate(readAgain),
			watcher.onDidChange(readAgain),
			watcher.onDidDelete(forget),
			// What is done in the editor is known even where nothing watches the disk.
			vscode.workspace.onDidSaveTextDocument(({ uri }) => readAgain(uri)),
			vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(forget)),
			vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
			vscode.workspace.onDidChangeConfiguration((change) => {
				if (change.affectsConfiguration("recap")) this.#forget();
			}),
		);
	}

	#forget(): void {
		this.#posts.clear();
		this.#isListed = false;
	}
}

async function listSome(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
	try {
		return (await findPosts(token)).slice(0, mostPosts);
	} catch {
		// Cancelled, or a file system that cannot be searched.
		return [];
	}
}

async function readValues(uri: vscode.Uri): Promise<PostValues | undefined> {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	if (!folder) return undefined;
	try {
		const [bytes] = await Promise.all([vscode.workspace.fs.readFile(uri), loadSiteFiles(uri)]);
		if (bytes.byteLength > largestFile) return undefined;
		const facts = { ...readPostFacts(uri), path: pathInside(folder.uri, uri.path) };
		return readPostValues(new TextDecoder().decode(bytes), facts);
	} catch {
		// Gone, or not ours to read: it has no values.
		return undefined;
	}
}
