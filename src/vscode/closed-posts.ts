import * as vscode from "vscode";
import { checkPostInSteps } from "../core/check-post.ts";
import type { Post } from "../core/post/post.ts";
import { isPost, readPostInSteps, withFacts } from "../core/post/read-post.ts";
import { positionsIn, toDiagnostic } from "./convert.ts";
import { postGlob } from "./find-posts.ts";
import { loadSchema } from "./front-matter-schemas.ts";
import { findImageFacts, type LookedFolders, lookInFolders } from "./images/image-facts.ts";
import { runInTurns } from "./in-turns.ts";
import { isMarkdownFile } from "./open-posts.ts";
import { readCheckRun, readCheckSettings, readPostFacts } from "./settings.ts";
import { loadSiteFiles } from "./site-files.ts";
import type { SitePosts } from "./site-posts.ts";

/** Where findings are shown, and the folder of the rules' pages. */
export interface ShownFindings {
	readonly collection: vscode.DiagnosticCollection;
	readonly docs: vscode.Uri;
}

/** A file and its findings; none for one that is no post, is gone, or cannot be read. */
export type CheckedFile = readonly [uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]];

/** Bytes past which a file is no write-up. */
const largestFile = 10_000_000;

/** Findings of posts that no editor has open, once the writer asked for them. Keeps no texts. */
export class ClosedPosts implements vscode.Disposable {
	readonly #shown: ShownFindings;
	/** What the posts that were checked say about each other. */
	readonly site: SitePosts;
	/** The files with findings here, by address. */
	readonly #files = new Map<string, vscode.Uri>();
	readonly #waiting = new Map<string, vscode.Uri>();
	#watchers: vscode.Disposable | undefined;
	/** Ends with the last of those that wait. */
	#working: Promise<void> | undefined;
	/** Checks of all posts that run: comparing the posts read so far would say what is not so. A new one ends the one before. */
	#checksOfAll = 0;
	#isDisposed = false;

	constructor(shown: ShownFindings, site: SitePosts) {
		this.#shown = shown;
		this.site = site;
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
		look: LookedFolders = lookInFolders(),
	): Promise<readonly CheckedFile[] | undefined> {
		const files = await Promise.all(
			uris.map(async (uri) => {
				const [text] = await Promise.all([readText(uri), loadSiteFiles(uri), loadSchema(uri)]);
				return { uri, text };
			}),
		);
		if (isStale()) return undefined;
		const isEnded = () => this.#isDisposed || isStale();
		const read = await runInTurns(readInSteps(files), isEnded);
		if (!read) return undefined;
		const known = await Promise.all(
			read.map(async ({ uri, post }) => {
				const images = post && (await findImageFacts(post, uri, look));
				this.site.put(uri, post);
				const site = this.site.factsOf(uri);
				const facts = { ...(images && { images }), ...(site && { site }) };
				return { uri, post: post && withFacts(post, facts) };
			}),
		);
		return isEnded() ? undefined : runInTurns(this.#checkInSteps(known), isEnded);
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
			if (readCheckRun(uri) === "off") this.#forget(uri);
			else this.#checkSoon(uri);
		}
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#waiting.clear();
		this.#watchers?.dispose();
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
			for (const uri of await this.site.relate()) this.#waiting.set(uri.toString(), uri);
		} while (this.#waiting.size > 0 && !isOver());
	}

	#watch(): vscode.Disposable {
		const changes = vscode.workspace.createFileSystemWatcher(postGlob, true, false, true);
		// A folder that is deleted is one event, whatever was in it.
		const deletions = vscode.workspace.createFileSystemWatcher("**", true, true, false);
		return vscode.Disposable.from(
			changes,
			deletions,
			changes.onDidChange((uri) => {
				if (this.#files.has(uri.toString()) && !isCheckedOpen(uri)) this.#checkSoon(uri);
			}),
			deletions.onDidDelete((deleted) => {
				for (const uri of this.#files.values()) {
					const isIn = uri.path === deleted.path || uri.path.startsWith(`${deleted.path}/`);
					if (isIn && uri.authority === deleted.authority && uri.scheme === deleted.scheme) this.#forget(uri);
				}
				this.#workSoon();
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(() => {
				for (const uri of this.#files.values()) if (!isInWorkspace(uri)) this.#forget(uri);
				this.site.forgetOthers();
			}),
		);
	}

	#forget(uri: vscode.Uri): void {
		this.#files.delete(uri.toString());
		this.#waiting.delete(uri.toString());
		this.site.put(uri, undefined);
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

interface ReadFile {
	readonly uri: vscode.Uri;
	/** Undefined for a file that is no post. */
	readonly post: Post | undefined;
}

function* readInSteps(
	files: readonly { readonly uri: vscode.Uri; readonly text: string | undefined }[],
): Generator<void, readonly ReadFile[]> {
	const read: ReadFile[] = [];
	for (const { uri, text = "" } of files) {
		const facts = readPostFacts(uri);
		yield;
		read.push({ uri, post: isPost(text, facts) ? yield* readPostInSteps(text, facts) : undefined });
	}
	return read;
}

/** Whether an open document has its findings from its text as it is. */
function isCheckedOpen(uri: vscode.Uri): boolean {
	const key = uri.toString();
	const isOpen = vscode.workspace.textDocuments.some((each) => !each.isClosed && each.uri.toString() === key);
	return isOpen && readCheckRun(uri) !== "off";
}

function isInWorkspace(uri: vscode.Uri): boolean {
	return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
	try {
		const bytes = await vscode.workspace.fs.readFile(uri);
		return bytes.byteLength > largestFile ? undefined : new TextDecoder().decode(bytes);
	} catch {
		// Gone meanwhile, or not ours to read: there is nothing to find in it.
		return undefined;
	}
}
