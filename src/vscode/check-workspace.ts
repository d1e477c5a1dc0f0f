import * as vscode from "vscode";
import type { ClosedPosts } from "./closed-posts.ts";
import { type CommandResult, tell } from "./commands/command.ts";
import { findPosts } from "./find-posts.ts";
import { lookInFolders } from "./images/image-facts.ts";

/** Files that are in memory at a time. */
const filesAtOnce = 8;

/** Findings past which Problems is no help any more. */
const mostFindings = 20_000;

/** Milliseconds between two updates of Problems and the progress. */
const showEvery = 100;

/** A check that runs; a new one ends it. */
let running: vscode.CancellationTokenSource | undefined;

/** Stops a check of the workspace; what it has found stays shown. */
export function cancelWorkspaceCheck(): void {
	running?.cancel();
}

/** `recap.checkWorkspace`: checks every post in the workspace that neither `files.exclude` nor a `.gitignore` hides. */
export async function checkWorkspace(closed: ClosedPosts): Promise<CommandResult> {
	if (!vscode.workspace.workspaceFolders) {
		return tell(vscode.l10n.t("Open a folder first: Recap checks the posts in it."));
	}
	cancelWorkspaceCheck();
	const source = new vscode.CancellationTokenSource();
	running = source;
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
					return await closed.checkingAll(() => checkAll(closed, progress, source.token));
				} finally {
					listening.dispose();
				}
			},
		);
	} finally {
		if (running === source) running = undefined;
		source.dispose();
	}
}

async function checkAll(
	closed: ClosedPosts,
	progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
	token: vscode.CancellationToken,
): Promise<CommandResult> {
	const uris = await findPosts(token);
	const look = lookInFolders();
	closed.site.clear();
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
		const files = token.isCancellationRequested
			? undefined
			: await closed.check(batch, () => token.isCancellationRequested, look);
		if (!files) break;
		counts.checked += batch.length;
		for (const [uri, { length }] of files) {
			counts.findings += length;
			if (length > 0) lengths.set(uri.toString(), length);
		}
		found.push(...files);
		if (performance.now() - shownAt > showEvery) show();
	}
	const isStopped = () => token.isCancellationRequested;
	// What all posts say about each other is known only now.
	const related = isStopped() ? [] : await closed.site.relate();
	for (let at = 0; at < related.length && counts.findings < mostFindings; at += filesAtOnce) {
		const files = await closed.check(related.slice(at, at + filesAtOnce), isStopped, look);
		if (!files) break;
		for (const [uri, { length }] of files) {
			counts.findings += length - (lengths.get(uri.toString()) ?? 0);
			if (length > 0) lengths.set(uri.toString(), length);
		}
		found.push(...files);
	}
	show();
	const message = vscode.l10n.t(
		"Checked {0} of {1} files: {2} findings in {3} posts.",
		counts.checked,
		uris.length,
		counts.findings,
		lengths.size,
	);
	vscode.window.setStatusBarMessage(message, 5000);
	return { done: !token.isCancellationRequested, message };
}
