import * as vscode from "vscode";
import type { Services } from "../services.ts";
import { ClosedPosts, type ShownFindings } from "./closed-posts.ts";
import { onDidLeaveBehind } from "./left-behind.ts";
import { PostDiagnostics } from "./post-diagnostics.ts";

/** Checks posts when they are opened and saved, or while they are typed, and takes their findings back when they are closed. */
export function registerDiagnostics(context: vscode.ExtensionContext, services: Services): ClosedPosts {
	const shown: ShownFindings = {
		collection: vscode.languages.createDiagnosticCollection("recap"),
		docs: vscode.Uri.joinPath(services.extensionUri, "docs", "rules"),
	};
	const { workspace } = vscode;
	const diagnostics = new PostDiagnostics(shown, services.posts);
	const closed = new ClosedPosts(shown, services.blogs);
	const checkAll = () => {
		for (const document of workspace.textDocuments) diagnostics.check(document);
	};
	context.subscriptions.push(
		shown.collection,
		diagnostics,
		closed,
		closed.onDidRelate((changed) => {
			for (const document of workspace.textDocuments) {
				if (changed.has(document.uri.toString())) diagnostics.check(document);
			}
		}),
		workspace.onDidOpenTextDocument((document) => diagnostics.check(document)),
		workspace.onDidSaveTextDocument((document) => diagnostics.check(document)),
		workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0) diagnostics.follow(document, contentChanges);
		}),
		services.blogs.onDidChangeFacts(checkAll),
		onDidLeaveBehind(services.blogs, (document) => diagnostics.check(document)),
		services.links.onDidChange(checkAll),
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
