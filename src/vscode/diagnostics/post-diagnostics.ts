import type * as vscode from "vscode";
import { moveFindings, stillFound } from "../../core/check/still-found.ts";
import type { Finding } from "../../core/rules/rule.ts";
import { checkRunSetting } from "../../core/settings/check-run.ts";
import { toDiagnostic } from "../convert.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { readSetting } from "../settings.ts";
import type { ShownFindings } from "./closed-posts.ts";
import { isLeftBehind } from "./left-behind.ts";

/** Milliseconds: a post that was checked in less is checked at every key. */
const quickCheck = 15;
/** Milliseconds without a key after which any post is checked while it is typed. */
const longestPause = 300;

/**
 * The findings in Problems. Documents wait for their turn; one that changes while it is checked starts again. Where the writer wants to
 * be told on saving alone, what was mended still goes while they type: only what is new waits.
 */
export class PostDiagnostics implements vscode.Disposable {
	readonly #shown: ShownFindings;
	readonly #posts: OpenPosts;
	readonly #waiting = new Set<vscode.TextDocument>();
	/** Documents that are being typed in, each with the check that follows the next pause. */
	readonly #soon = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
	/** What is shown, where it stands in the text as it is now. */
	readonly #findings = new WeakMap<vscode.TextDocument, readonly Finding[]>();
	/** Documents of which all findings are to be shown after the next check, not only those that were shown before. */
	readonly #owed = new WeakSet<vscode.TextDocument>();
	/** Milliseconds from the beginning of a document's last check to its end. */
	readonly #took = new WeakMap<vscode.TextDocument, number>();
	#isWorking = false;
	#isDisposed = false;

	constructor(shown: ShownFindings, posts: OpenPosts) {
		this.#shown = shown;
		this.#posts = posts;
	}

	check(document: vscode.TextDocument): void {
		if (!isMarkdownFile(document)) return;
		this.#forget(document);
		if (readSetting(checkRunSetting, document.uri) === "off") {
			this.#take(document);
			return;
		}
		this.#owed.add(document);
		this.#enqueue(document);
	}

	/** The text changed: what stood in it moves along, and goes where its text has gone. */
	follow(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
		const shown = this.#findings.get(document);
		if (shown) {
			const moved = moveFindings(
				shown,
				changes.map(({ rangeOffset: start, rangeLength, text }) => ({
					range: { start, end: start + rangeLength },
					length: text.length,
				})),
			);
			this.#findings.set(document, moved);
			if (moved.length < shown.length) this.#show(document, moved);
		}
		this.#checkSoon(document);
	}

	/**
	 * While typing: at every key, or after a pause in which a longer post can be checked twice, which leaves most of the extension
	 * host's time to others. The newest text wins. On saving alone there is nothing to look for where nothing is shown.
	 */
	#checkSoon(document: vscode.TextDocument): void {
		if (!isMarkdownFile(document)) return;
		const run = readSetting(checkRunSetting, document.uri);
		const isShown = (this.#findings.get(document)?.length ?? 0) > 0;
		if (run === "off" || (run === "onSave" && !isShown && !this.#waiting.has(document))) return;
		if (run === "onType") this.#owed.add(document);
		const took = this.#took.get(document) ?? 0;
		this.#forget(document);
		if (took < quickCheck) {
			this.#enqueue(document);
			return;
		}
		this.#soon.set(
			document,
			setTimeout(() => this.#enqueue(document), Math.min(2 * took, longestPause)),
		);
	}

	#enqueue(document: vscode.TextDocument): void {
		this.#soon.delete(document);
		this.#waiting.add(document);
		if (!this.#isWorking) void this.#work();
	}

	clear(document: vscode.TextDocument): void {
		this.#forget(document);
		this.#take(document);
	}

	dispose(): void {
		this.#isDisposed = true;
		for (const timer of this.#soon.values()) clearTimeout(timer);
		this.#soon.clear();
		this.#waiting.clear();
	}

	#take(document: vscode.TextDocument): void {
		this.#owed.delete(document);
		this.#findings.delete(document);
		this.#shown.collection.delete(document.uri);
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
				const isWhole = this.#owed.delete(document);
				this.#show(document, isWhole ? findings : stillFound(this.#findings.get(document) ?? [], findings));
			}
		} finally {
			this.#isWorking = false;
		}
	}

	/** Undefined where the answer came too late: a newer request waits or will, or the document is closed. */
	async #find(document: vscode.TextDocument): Promise<readonly Finding[] | undefined> {
		const { version } = document;
		const isAskedAgain = () => this.#waiting.has(document) || this.#soon.has(document);
		const isStale = () =>
			this.#isDisposed || isAskedAgain() || readSetting(checkRunSetting, document.uri) === "off";
		if (await isLeftBehind(document)) return isStale() ? undefined : [];
		const checked = await this.#posts.check(document, isStale);
		if (checked && !isStale()) return checked.findings;
		if (document.version !== version && !document.isClosed && !isStale()) this.#waiting.add(document);
		return undefined;
	}

	#show(document: vscode.TextDocument, findings: readonly Finding[]): void {
		this.#findings.set(document, findings);
		this.#shown.collection.set(
			document.uri,
			findings.map((finding) => toDiagnostic(document, this.#shown.docs, finding)),
		);
	}
}
