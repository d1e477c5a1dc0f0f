import * as vscode from "vscode";
import type { Blog } from "../../core/blog/blog.ts";
import { readText } from "../../core/blog/blog-files.ts";
import { rememberFolders } from "../../core/blog/find-images.ts";
import type { ImageFolders } from "../../core/blog/look-at-file.ts";
import { checkPostInSteps } from "../../core/check/check-post.ts";
import type { PostFacts } from "../../core/facts/post-facts.ts";
import type { Post } from "../../core/post/post.ts";
import { readIfPostInSteps, withFacts } from "../../core/post/read-post.ts";
import { checkRunSetting } from "../../core/settings/check-run.ts";
import type { Blogs, PlacedFile } from "../blog/blogs.ts";
import { pathBelow } from "../blog/workspace-files.ts";
import { positionsIn, toDiagnostic } from "../convert.ts";
import { runInTurns } from "../in-turns.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import { readCheckSettings, readSetting } from "../settings.ts";

/** Where findings are shown, and the folder of the rules' pages. */
export interface ShownFindings {
	readonly collection: vscode.DiagnosticCollection;
	readonly docs: vscode.Uri;
}

/** A file and its findings; none for one that is no post, is gone, or cannot be read. */
export type CheckedFile = readonly [uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]];

/** Bytes past which a file is no write-up. */
const largestFile = 10_000_000;

/** The files of each blog, its folders listed once: for one check of many posts. */
export type RememberedFolders = (blog: Blog) => ImageFolders;

export function rememberAllFolders(): RememberedFolders {
	const known = new Map<Blog, ImageFolders>();
	return (blog) => {
		const folders = known.get(blog) ?? rememberFolders(blog.files);
		known.set(blog, folders);
		return folders;
	};
}

/** Findings of posts that no editor has open, once the writer asked for them. Keeps no texts. */
export class ClosedPosts implements vscode.Disposable {
	readonly #shown: ShownFindings;
	readonly #blogs: Blogs;
	readonly #related = new vscode.EventEmitter<ReadonlySet<string>>();
	/** Addresses of posts of which other posts say something else now. */
	readonly onDidRelate = this.#related.event;
	/** The files with findings here, by address. */
	readonly #files = new Map<string, vscode.Uri>();
	readonly #waiting = new Map<string, vscode.Uri>();
	#watchers: vscode.Disposable | undefined;
	/** Ends with the last of those that wait. */
	#working: Promise<void> | undefined;
	/** Checks of all posts that run: comparing the posts read so far would say what is not so. A new one ends the one before. */
	#checksOfAll = 0;
	#isDisposed = false;

	constructor(shown: ShownFindings, blogs: Blogs) {
		this.#shown = shown;
		this.#blogs = blogs;
	}

	/** The files of all folders that may be posts; what was shown of others goes. From now on what posts say about each other is remembered. */
	async findAll(isStale: () => boolean): Promise<readonly vscode.Uri[]> {
		const found = await Promise.all(
			this.#blogs.all.map(async ({ blog, root }) => {
				blog.prepareToRelate();
				const paths = await blog.findPosts(isStale);
				return paths.map((path) => vscode.Uri.joinPath(root, path));
			}),
		);
		// A folder may lie in another one of the workspace.
		const uris = new Map(found.flat().map((uri) => [uri.toString(), uri]));
		if (!isStale()) this.#forgetAllBut(uris);
		return [...uris.values()];
	}

	/** Compares all posts; gives those of which something else is known now. */
	async relate(): Promise<readonly vscode.Uri[]> {
		const changed = await Promise.all(
			this.#blogs.all.map(async ({ blog, root }) =>
				(await blog.relate()).map((path) => vscode.Uri.joinPath(root, path)),
			),
		);
		const uris = changed.flat();
		if (uris.length > 0) this.#related.fire(new Set(uris.map(String)));
		return uris;
	}

	/** Runs a check of all posts; what changes meanwhile waits for its end. */
	async checkingAll<Answer>(checkAll: () => Promise<Answer>): Promise<Answer> {
		this.#checksOfAll++;
		try {
			await this.#working;
			return await checkAll();
		} finally {
			this.#checksOfAll--;
			if (this.#waiting.size > 0) this.#workSoon();
		}
	}

	/** Checks files as they are on disk, in turns. Undefined where `isStale`, asked after each turn, gives the answer up. */
	async check(
		uris: readonly vscode.Uri[],
		isStale: () => boolean,
		foldersOf: RememberedFolders = rememberAllFolders(),
	): Promise<readonly CheckedFile[] | undefined> {
		const files = await Promise.all(uris.map((uri) => this.#load(uri)));
		if (isStale()) return undefined;
		const isEnded = () => this.#isDisposed || isStale();
		const read = await runInTurns(readInSteps(files), isEnded);
		if (!read) return undefined;
		const known = await Promise.all(
			read.map(async ({ post, ...file }) => {
				const { blog, path } = file;
				blog.put(path, post);
				const later = post && (await blog.laterFactsFor(post, path, foldersOf(blog)));
				return { ...file, post: post && later && withFacts(post, later) };
			}),
		);
		return isEnded() ? undefined : runInTurns(this.#checkInSteps(known), isEnded);
	}

	async #load(uri: vscode.Uri): Promise<LoadedFile> {
		const { blog, path } = this.#blogs.of(uri);
		const [text, facts] = await Promise.all([readText(blog.files, path, largestFile), blog.factsFor(path)]);
		return { uri, blog, path, text: text ?? "", facts };
	}

	/** Shows findings in place of those shown before, and watches over them. Open documents speak for themselves. */
	show(files: readonly CheckedFile[]): void {
		if (this.#isDisposed) return;
		this.#watchers ??= this.#watch();
		// Of a file that stands there twice the last counts: a collection would show both.
		const last = new Map(files.map((file) => [file[0].toString(), file]));
		const closed = [...last.values()].filter(([uri]) => !isCheckedOpen(uri) && isInWorkspace(uri));
		for (const [uri, { length }] of closed) {
			if (length > 0) this.#files.set(uri.toString(), uri);
			else this.#files.delete(uri.toString());
		}
		this.#shown.collection.set(closed.map(([uri, diagnostics]) => [uri, diagnostics]));
	}

	/** A document was closed: what its file says is shown on where the writer asked for closed files. */
	takeOver(document: vscode.TextDocument): void {
		if (this.#watchers && isInWorkspace(document.uri) && isMarkdownFile(document))
			this.#checkSoon(document.uri);
	}

	/** The settings changed. */
	checkAgain(): void {
		for (const uri of this.#files.values()) {
			if (readSetting(checkRunSetting, uri) === "off") this.#forget(uri);
			else this.#checkSoon(uri);
		}
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#waiting.clear();
		this.#watchers?.dispose();
		this.#related.dispose();
	}

	#checkSoon(uri: vscode.Uri): void {
		this.#waiting.set(uri.toString(), uri);
		this.#workSoon();
	}

	#workSoon(): void {
		if (this.#checksOfAll > 0) return;
		this.#working ??= this.#work().finally(() => {
			this.#working = undefined;
		});
	}

	async #work(): Promise<void> {
		const isOver = () => this.#isDisposed || this.#checksOfAll > 0;
		do {
			for (const [key, uri] of this.#waiting) {
				if (isOver()) return;
				this.#waiting.delete(key);
				const checked = await this.check([uri], () => this.#waiting.has(key));
				if (checked) this.show(checked);
			}
			// What one post says may be news for others, and for itself.
			for (const uri of await this.relate()) this.#waiting.set(uri.toString(), uri);
		} while (this.#waiting.size > 0 && !isOver());
	}

	#watch(): vscode.Disposable {
		return vscode.Disposable.from(
			this.#blogs.onDidChangeFile(({ uri: changed }) => {
				for (const uri of this.#files.values()) {
					if (pathBelow(changed, uri) !== undefined && !isCheckedOpen(uri)) this.#checkSoon(uri);
				}
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(() => {
				for (const uri of this.#files.values()) if (!isInWorkspace(uri)) this.#forget(uri);
			}),
		);
	}

	#forgetAllBut(uris: ReadonlyMap<string, vscode.Uri>): void {
		for (const [key, uri] of this.#files) if (!uris.has(key)) this.#forget(uri);
	}

	#forget(uri: vscode.Uri): void {
		this.#files.delete(uri.toString());
		this.#waiting.delete(uri.toString());
		if (!isCheckedOpen(uri)) this.#shown.collection.delete(uri);
	}

	*#checkInSteps(files: readonly ReadFile[]): Generator<void, readonly CheckedFile[]> {
		const checked: CheckedFile[] = [];
		for (const { uri, post } of files) {
			const findings = post ? yield* checkPostInSteps(post, readCheckSettings(uri)) : [];
			const positions = positionsIn(findings.length > 0 && post ? post.text : "");
			checked.push([uri, findings.map((finding) => toDiagnostic(positions, this.#shown.docs, finding))]);
			yield;
		}
		return checked;
	}
}

interface LoadedFile extends PlacedFile {
	readonly uri: vscode.Uri;
	/** Empty for a file that is gone or cannot be read: there is nothing to find in it. */
	readonly text: string;
	readonly facts: PostFacts;
}

interface ReadFile extends PlacedFile {
	readonly uri: vscode.Uri;
	/** Undefined for a file that is no post. */
	readonly post: Post | undefined;
}

function* readInSteps(files: readonly LoadedFile[]): Generator<void, readonly ReadFile[]> {
	const read: ReadFile[] = [];
	for (const { text, facts, ...file } of files) {
		read.push({ ...file, post: yield* readIfPostInSteps(text, facts) });
		yield;
	}
	return read;
}

/** Whether an open document has its findings from its text as it is. */
function isCheckedOpen(uri: vscode.Uri): boolean {
	const key = uri.toString();
	const isOpen = vscode.workspace.textDocuments.some((each) => !each.isClosed && each.uri.toString() === key);
	return isOpen && readSetting(checkRunSetting, uri) !== "off";
}

function isInWorkspace(uri: vscode.Uri): boolean {
	return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
