import * as vscode from "vscode";
import { sayChecked } from "../../core/check/say-checked.ts";
import { type CommandResult, tell } from "../commands/command-result.ts";
import { type ClosedPosts, rememberAllFolders } from "./closed-posts.ts";

/** Files that are in memory at a time. */
const filesAtOnce = 8;

/** Findings past which Problems is no help any more. */
const mostFindings = 20_000;

/** Milliseconds between two updates of Problems and the progress. */
const showEvery = 100;

/** `recap.checkWorkspace`: checks every post in the workspace that neither `files.exclude` nor a `.gitignore` hides. */
export class WorkspaceCheck {
	readonly #closed: ClosedPosts;
	/** A check that runs; a new one ends it. */
	#running: vscode.CancellationTokenSource | undefined;

	constructor(closed: ClosedPosts) {
		this.#closed = closed;
	}

	/** Stops a check that runs; what it has found stays shown. */
	cancel(): void {
		this.#running?.cancel();
	}

	async run(): Promise<CommandResult> {
		if (!vscode.workspace.workspaceFolders) {
			return tell(vscode.l10n.t("Open a folder first: Recap checks the posts in it."));
		}
		this.cancel();
		const source = new vscode.CancellationTokenSource();
		this.#running = source;
		try {
			return await vscode.window.withProgress(
				{
					location: vscode.ProgressLocation.Notification,
					title: vscode.l10n.t("Recap: checking all posts"),
					cancellable: true,
				},
				async (progress, pressed) => {
					const listening = pressed.onCancellationRequested(() => source.cancel());
					try {
						return await this.#closed.checkingAll(() => checkAll(this.#closed, progress, source.token));
					} finally {
						listening.dispose();
					}
				},
			);
		} finally {
			if (this.#running === source) this.#running = undefined;
			source.dispose();
		}
	}
}

async function checkAll(
	closed: ClosedPosts,
	progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
	token: vscode.CancellationToken,
): Promise<CommandResult> {
	const isStopped = () => token.isCancellationRequested;
	const uris = await closed.findAll(isStopped);
	const foldersOf = rememberAllFolders();
	/** Findings of each file that has any. */
	const lengths = new Map<string, number>();
	const counts = { checked: 0, findings: 0 };
	let found: (readonly [vscode.Uri, readonly vscode.Diagnostic[]])[] = [];
	let shownAt = performance.now();
	let reported = 0;
	const show = () => {
		closed.show(found);
		found = [];
		shownAt = performance.now();
		const increment = (100 * (counts.checked - reported)) / Math.max(1, uris.length);
		reported = counts.checked;
		progress.report({ message: vscode.l10n.t("{0} of {1}", counts.checked, uris.length), increment });
	};
	while (counts.checked < uris.length && counts.findings < mostFindings) {
		const batch = uris.slice(counts.checked, counts.checked + filesAtOnce);
		const files = isStopped() ? undefined : await closed.check(batch, isStopped, foldersOf);
		if (!files) break;
		counts.checked += batch.length;
		for (const [uri, { length }] of files) {
			counts.findings += length;
			if (length > 0) lengths.set(uri.toString(), length);
		}
		found.push(...files);
		if (performance.now() - shownAt > showEvery) show();
	}
	// What all posts say about each other is known only now.
	const related = isStopped() ? [] : await closed.relate();
	for (let at = 0; at < related.length && counts.findings < mostFindings; at += filesAtOnce) {
		const files = await closed.check(related.slice(at, at + filesAtOnce), isStopped, foldersOf);
		if (!files) break;
		for (const [uri, { length }] of files) {
			counts.findings += length - (lengths.get(uri.toString()) ?? 0);
			if (length > 0) lengths.set(uri.toString(), length);
		}
		found.push(...files);
	}
	show();
	const message = sayChecked({ ...counts, files: uris.length, posts: lengths.size });
	vscode.window.setStatusBarMessage(message, 5000);
	return { done: !token.isCancellationRequested, message };
}
