import * as vscode from "vscode";
import { type SessionMedia, sessionMedia } from "../../core/session-list/list-sessions.ts";
import { sayLackingPosts } from "../../core/session-list/say-lacking.ts";
import type { Services } from "../services.ts";
import { findLackingPosts, lookAgain } from "./lacking-posts.ts";
import { type LackingRow, LackingTree } from "./lacking-tree.ts";

/** The Explorer's list of posts whose sessions lack slides, a video or a photo: filled when somebody asks for it, and then kept true. */
export class LackingView implements vscode.Disposable {
	readonly tree = new LackingTree();
	readonly view: vscode.TreeView<LackingRow>;
	readonly #services: Services;
	readonly #disposables: vscode.Disposable[];
	#wanted: readonly SessionMedia[] = sessionMedia;
	#read = 0;
	/** A search that runs; a new one ends it. */
	#running: vscode.CancellationTokenSource | undefined;

	constructor(services: Services) {
		this.#services = services;
		this.view = vscode.window.createTreeView("recap.lackingMedia", {
			treeDataProvider: this.tree,
			showCollapseAll: true,
		});
		this.#disposables = [
			this.view,
			this.tree,
			vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#lookAgain(uri)),
		];
	}

	/** The message for the writer, or undefined where they stopped it. */
	async look(wanted: readonly SessionMedia[]): Promise<string | undefined> {
		this.cancel();
		const source = new vscode.CancellationTokenSource();
		this.#running = source;
		try {
			const found = await vscode.window.withProgress(
				{
					location: vscode.ProgressLocation.Notification,
					title: vscode.l10n.t("Recap: looking through all posts"),
					cancellable: true,
				},
				async (progress, pressed) => {
					const listening = pressed.onCancellationRequested(() => source.cancel());
					let reported = 0;
					try {
						return await findLackingPosts(this.#services, {
							wanted,
							isStale: () => source.token.isCancellationRequested,
							onRead(read, of) {
								progress.report({
									message: vscode.l10n.t("{0} of {1}", read, of),
									increment: (100 * (read - reported)) / Math.max(1, of),
								});
								reported = read;
							},
						});
					} finally {
						listening.dispose();
					}
				},
			);
			if (!found) return undefined;
			this.#wanted = wanted;
			this.#read = found.read;
			this.tree.show(found.posts);
			return this.#tell();
		} finally {
			if (this.#running === source) this.#running = undefined;
			source.dispose();
		}
	}

	/** Brings the view up. It is there from the first list on. */
	async reveal(): Promise<void> {
		await vscode.commands.executeCommand("setContext", "recap.mediaIsListed", true);
		await vscode.commands.executeCommand("recap.lackingMedia.focus");
	}

	/** Stops a search that runs; what was listed before stays. */
	cancel(): void {
		this.#running?.cancel();
	}

	dispose(): void {
		this.cancel();
		for (const disposable of this.#disposables) disposable.dispose();
	}

	/** What was added to a listed post is lacking no more. */
	async #lookAgain(uri: vscode.Uri): Promise<void> {
		const isListed = (post: { readonly uri: vscode.Uri }) => post.uri.toString() === uri.toString();
		if (!this.tree.posts.some(isListed)) return;
		const now = await lookAgain(uri, this.#wanted, this.#services);
		this.tree.show(this.tree.posts.flatMap((post) => (isListed(post) ? (now ? [now] : []) : [post])));
		this.#tell();
	}

	#tell(): string {
		const message = sayLackingPosts(this.tree.posts, this.#read);
		this.view.message = message;
		return message;
	}
}
