import type * as vscode from "vscode";
import type { Finding } from "../../core/rules/rule.ts";
import { checkRunSetting } from "../../core/settings/check-run.ts";
import { toDiagnostic } from "../convert.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { readSetting } from "../settings.ts";
import type { ShownFindings } from "./closed-posts.ts";

/** Milliseconds: a post that was checked in less is checked at every key. */
const quickCheck = 15;
/** Milliseconds without a key after which any post is checked while it is typed. */
const longestPause = 300;

/** The findings in Problems. Documents wait for their turn; one that changes while it is checked starts again. */
export class PostDiagnostics implements vscode.Disposable {
	readonly #shown: ShownFindings;
	readonly #posts: OpenPosts;
	readonly #waiting = new Set<vscode.TextDocument>();
	/** Documents that are being typed in, each with the check that follows the next pause. */
	readonly #soon = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
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
			this.#shown.collection.delete(document.uri);
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
		if (!isMarkdownFile(document) || readSetting(checkRunSetting, document.uri) !== "onType") return;
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
		this.#shown.collection.delete(document.uri);
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
		const { version } = document;
		const isAskedAgain = () => this.#waiting.has(document) || this.#soon.has(document);
		const isStale = () =>
			this.#isDisposed || isAskedAgain() || readSetting(checkRunSetting, document.uri) === "off";
		const checked = await this.#posts.check(document, isStale);
		if (checked && !isStale()) return checked.findings;
		if (document.version !== version && !document.isClosed && !isStale()) this.#waiting.add(document);
		return undefined;
	}

	#show(document: vscode.TextDocument, findings: readonly Finding[]): void {
		this.#shown.collection.set(
			document.uri,
			findings.map((finding) => toDiagnostic(document, this.#shown.docs, finding)),
		);
	}
}
