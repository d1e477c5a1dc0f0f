import * as vscode from "vscode";
import { checkPostInSteps } from "../core/check-post.ts";
import type { Post } from "../core/post/post.ts";
import { withFacts } from "../core/post/read-post.ts";
import type { Finding } from "../core/rules/rule.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { ClosedPosts, type ShownFindings } from "./closed-posts.ts";
import { toDiagnostic } from "./convert.ts";
import { loadSchema, watchSchemas } from "./front-matter-schemas.ts";
import { findImageFacts, lookInFolders } from "./images/image-facts.ts";
import { runInTurns } from "./in-turns.ts";
import { isMarkdownFile, isPostDocument, keepFacts, readOpenPostInSteps } from "./open-posts.ts";
import { readCheckRun, readCheckSettings } from "./settings.ts";
import { loadSiteFiles, watchSiteFiles } from "./site-files.ts";
import { SitePosts } from "./site-posts.ts";

/** Milliseconds: a post that was checked in less is checked at every key. */
const quickCheck = 15;
/** Milliseconds without a key after which any post is checked while it is typed. */
const longestPause = 300;

/** Checks posts when they are opened and saved, or while they are typed, and takes their findings back when they are closed. */
export function registerDiagnostics(context: vscode.ExtensionContext): ClosedPosts {
	const shown: ShownFindings = {
		collection: vscode.languages.createDiagnosticCollection("recap"),
		docs: vscode.Uri.joinPath(context.extensionUri, "docs", "rules"),
	};
	const site = new SitePosts();
	const diagnostics = new PostDiagnostics(shown, site);
	const closed = new ClosedPosts(shown, site);
	const { workspace } = vscode;
	const checkAll = () => {
		for (const document of workspace.textDocuments) diagnostics.check(document);
	};
	context.subscriptions.push(
		shown.collection,
		diagnostics,
		closed,
		site,
		site.onDidChange((changed) => {
			for (const document of workspace.textDocuments) {
				if (changed.has(document.uri.toString())) diagnostics.check(document);
			}
		}),
		vscode.commands.registerCommand("recap.checkWorkspace", () => checkWorkspace(closed)),
		workspace.onDidOpenTextDocument((document) => diagnostics.check(document)),
		workspace.onDidSaveTextDocument((document) => diagnostics.check(document)),
		workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0) diagnostics.checkSoon(document);
		}),
		watchSiteFiles(checkAll),
		watchSchemas(checkAll),
		workspace.onDidCloseTextDocument((document) => {
			diagnostics.clear(document);
			closed.takeOver(document);
		}),
		workspace.onDidChangeConfiguration((change) => {
			if (!change.affectsConfiguration("recap")) return;
			checkAll();
			closed.checkAgain();
		}),
	);
	checkAll();
	return closed;
}

/** The findings in Problems. Documents wait for their turn; one that changes while it is checked starts again. */
class PostDiagnostics implements vscode.Disposable {
	readonly #collection: vscode.DiagnosticCollection;
	readonly #docs: vscode.Uri;
	readonly #site: SitePosts;
	readonly #waiting = new Set<vscode.TextDocument>();
	/** Documents that are being typed in, each with the check that follows the next pause. */
	readonly #soon = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
	/** Milliseconds from the beginning of a document's last check to its end. */
	readonly #took = new WeakMap<vscode.TextDocument, number>();
	#isWorking = false;
	#isDisposed = false;

	constructor({ collection, docs }: ShownFindings, site: SitePosts) {
		this.#site = site;
		this.#collection = collection;
		this.#docs = docs;
	}

	check(document: vscode.TextDocument): void {
		if (!isMarkdownFile(document)) return;
		this.#forget(document);
		if (readCheckRun(document.uri) === "off") {
			this.#collection.delete(document.uri);
			return;
		}
		this.#waiting.add(document);
		if (!this.#isWorking) void this.#work();
	}

	/**
	 * While typing, where the writer wants to be told then: at every key, or after a pause in which a longer post can be checked
	 * twice, which leaves most of the extension host's time to others. The newest text wins.
	 */
	checkSoon(document: vscode.TextDocument): void {
		if (!isMarkdownFile(document) || readCheckRun(document.uri) !== "onType") return;
		const took = this.#took.get(document) ?? 0;
		if (took < quickCheck) {
			this.check(document);
			return;
		}
		this.#forget(document);
		this.#soon.set(
			document,
			setTimeout(() => this.check(document), Math.min(2 * took, longestPause)),
		);
	}

	clear(document: vscode.TextDocument): void {
		this.#forget(document);
		this.#collection.delete(document.uri);
	}

	dispose(): void {
		this.#isDisposed = true;
		for (const timer of this.#soon.values()) clearTimeout(timer);
		this.#soon.clear();
		this.#waiting.clear();
	}

	#forget(document: vscode.TextDocument): void {
		this.#waiting.delete(document);
		clearTimeout(this.#soon.get(document));
		this.#soon.delete(document);
	}

	async #work(): Promise<void> {
		this.#isWorking = true;
		try {
			for (const document of this.#waiting) {
				// Asked for again from here on, it goes to the end of the queue.
				this.#waiting.delete(document);
				const start = performance.now();
				const findings = await this.#find(document);
				if (!findings) continue;
				this.#took.set(document, performance.now() - start);
				this.#show(document, findings);
			}
		} finally {
			this.#isWorking = false;
		}
	}

	/** Undefined where the answer came too late: a newer request waits or will, or the document is closed. */
	async #find(document: vscode.TextDocument): Promise<readonly Finding[] | undefined> {
		await Promise.all([loadSiteFiles(document.uri), loadSchema(document.uri)]);
		if (this.#isDisposed || document.isClosed) return undefined;
		const { version } = document;
		const isStale = () => {
			const isAskedAgain = this.#waiting.has(document) || this.#soon.has(document);
			if (this.#isDisposed || document.isClosed || isAskedAgain) return true;
			if (readCheckRun(document.uri) === "off") return true;
			if (document.version !== version) this.#waiting.add(document);
			return document.version !== version;
		};
		const post = await runInTurns(readInSteps(document), isStale);
		if (!post) return post === null ? [] : undefined;
		const images = await findImageFacts(post, document.uri, lookInFolders());
		if (images && isStale()) return undefined;
		const site = this.#site.factsOf(document.uri);
		const facts = { ...(images && { images }), ...(site && { site }) };
		keepFacts(document, facts);
		return runInTurns(checkPostInSteps(withFacts(post, facts), readCheckSettings(document.uri)), isStale);
	}

	#show(document: vscode.TextDocument, findings: readonly Finding[]): void {
		this.#collection.set(
			document.uri,
			findings.map((finding) => toDiagnostic(document, this.#docs, finding)),
		);
	}
}

/** Null for texts that are not posts: they are not read to their end. */
function* readInSteps(document: vscode.TextDocument): Generator<void, Post | null> {
	return isPostDocument(document) ? yield* readOpenPostInSteps(document) : null;
}
