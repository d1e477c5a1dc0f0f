import * as vscode from "vscode";
import { checkPostInSteps } from "../core/check-post.ts";
import type { Finding } from "../core/rules/rule.ts";
import { toDiagnostic } from "./convert.ts";
import { isMarkdownFile, isPostDocument, readOpenPostInSteps } from "./open-posts.ts";
import { readCheckSettings } from "./settings.ts";

/** Milliseconds of work before other extensions get their turn. */
const longestTurn = 15;

/** Checks posts when they are opened and saved, and takes their findings back when they are closed. */
export function registerDiagnostics(context: vscode.ExtensionContext): void {
	const diagnostics = new PostDiagnostics(vscode.Uri.joinPath(context.extensionUri, "docs", "rules"));
	const { workspace } = vscode;
	const checkAll = () => {
		for (const document of workspace.textDocuments) diagnostics.check(document);
	};
	context.subscriptions.push(
		diagnostics,
		workspace.onDidOpenTextDocument((document) => diagnostics.check(document)),
		workspace.onDidSaveTextDocument((document) => diagnostics.check(document)),
		workspace.onDidCloseTextDocument((document) => diagnostics.clear(document)),
		workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration("recap")) checkAll();
		}),
	);
	checkAll();
}

/** The findings in Problems. Documents wait for their turn; one that changes while it is checked starts again. */
class PostDiagnostics implements vscode.Disposable {
	readonly #collection = vscode.languages.createDiagnosticCollection("recap");
	readonly #docs: vscode.Uri;
	readonly #waiting = new Set<vscode.TextDocument>();
	#isWorking = false;
	#isDisposed = false;

	constructor(docs: vscode.Uri) {
		this.#docs = docs;
	}

	check(document: vscode.TextDocument): void {
		if (!isMarkdownFile(document)) return;
		this.#waiting.add(document);
		if (!this.#isWorking) void this.#work();
	}

	clear(document: vscode.TextDocument): void {
		this.#waiting.delete(document);
		this.#collection.delete(document.uri);
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#waiting.clear();
		this.#collection.dispose();
	}

	async #work(): Promise<void> {
		this.#isWorking = true;
		try {
			for (const document of this.#waiting) {
				// Asked for again from here on, it goes to the end of the queue.
				this.#waiting.delete(document);
				const findings = await this.#find(document);
				if (findings) this.#show(document, findings);
			}
		} finally {
			this.#isWorking = false;
		}
	}

	/** Undefined where the answer came too late: a newer request waits, or the document is closed. */
	async #find(document: vscode.TextDocument): Promise<readonly Finding[] | undefined> {
		const { version } = document;
		let turnEnd = performance.now() + longestTurn;
		const steps = findInSteps(document);
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done) return step.value;
			if (performance.now() < turnEnd) continue;
			await nextTurn();
			if (this.#isDisposed || document.isClosed || this.#waiting.has(document)) return undefined;
			if (document.version !== version) {
				this.#waiting.add(document);
				return undefined;
			}
			turnEnd = performance.now() + longestTurn;
		}
	}

	#show(document: vscode.TextDocument, findings: readonly Finding[]): void {
		this.#collection.set(
			document.uri,
			findings.map((finding) => toDiagnostic(document, this.#docs, finding)),
		);
	}
}

/** Texts that are not posts are not read to their end. */
function* findInSteps(document: vscode.TextDocument): Generator<void, readonly Finding[]> {
	if (!isPostDocument(document)) return [];
	const post = yield* readOpenPostInSteps(document);
	return yield* checkPostInSteps(post, readCheckSettings(document.uri));
}

/** Lets the extension host serve everyone else first. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
