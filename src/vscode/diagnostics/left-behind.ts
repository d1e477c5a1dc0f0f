import * as vscode from "vscode";
import type { Blogs } from "../blog/blogs.ts";
import { pathBelow } from "../blog/workspace-files.ts";
import { isTaken } from "../preview/find-file.ts";

/** Whether a document's file is gone, and no editor shows what it was: VS Code keeps such a document for minutes. */
export async function isLeftBehind({ uri, isUntitled }: vscode.TextDocument): Promise<boolean> {
	return !isUntitled && !isInTab(uri) && !(await isTaken(uri));
}

/** Tells of documents that no editor shows when their file came or went, or their last editor. */
export function onDidLeaveBehind(
	blogs: Blogs,
	tell: (document: vscode.TextDocument) => void,
): vscode.Disposable {
	const look = (isMeant: (uri: vscode.Uri) => boolean) => {
		for (const document of vscode.workspace.textDocuments)
			if (isMeant(document.uri) && !isInTab(document.uri)) tell(document);
	};
	return vscode.Disposable.from(
		blogs.onDidChangeFile(({ uri: changed }) => look((uri) => pathBelow(changed, uri) !== undefined)),
		vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
			if (closed.length > 0) look((uri) => closed.some((tab) => shows(tab, uri)));
		}),
	);
}

function isInTab(uri: vscode.Uri): boolean {
	return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => shows(tab, uri)));
}

function shows({ input }: vscode.Tab, uri: vscode.Uri): boolean {
	const shown =
		input instanceof vscode.TabInputTextDiff
			? [input.original, input.modified]
			: input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
				? [input.uri]
				: [];
	return shown.some((each) => each.toString() === uri.toString());
}
