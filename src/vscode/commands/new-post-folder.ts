import * as vscode from "vscode";
import { withoutDots } from "../to-file-uri.ts";

/**
 * The folder a new post is meant for: the one that is given, else that of the active editor's blog, else the one the writer chooses
 * of several. One sentence where there is none, undefined where the writer stopped.
 */
export async function folderFor(given: unknown): Promise<vscode.Uri | string | undefined> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const [first] = folders;
	if (!first) return vscode.l10n.t("Open the blog's folder first: a new post goes into it.");
	if (given !== undefined) return readFolder(given, first.uri);
	const active = vscode.window.activeTextEditor?.document.uri;
	const activeFolder = active && vscode.workspace.getWorkspaceFolder(active);
	if (activeFolder) return activeFolder.uri;
	if (folders.length === 1) return first.uri;
	const placeHolder = vscode.l10n.t("The blog that the new post is for");
	return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
}

function readFolder(given: unknown, root: vscode.Uri): vscode.Uri | string {
	const named =
		given instanceof vscode.Uri
			? given
			: typeof given !== "string"
				? undefined
				: /^[a-z][a-z\d+.-]+:/i.test(given)
					? vscode.Uri.parse(given)
					: vscode.Uri.joinPath(root, given);
	const uri = named && withoutDots(named);
	if (uri && vscode.workspace.getWorkspaceFolder(uri)) return uri;
	return vscode.l10n.t("Give folder as a folder of the workspace.");
}
