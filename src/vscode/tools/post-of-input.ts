import * as vscode from "vscode";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import { toFileUri } from "../to-file-uri.ts";

/** The post that an agent names, as it stands in the editor, saved or not. Only files of the open folders; throws a sentence otherwise. */
export async function postOfInput(file: unknown): Promise<vscode.TextDocument> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	const uri = folder && toFileUri(file, folder.uri);
	if (!uri)
		throw new Error(vscode.l10n.t("Give file as the path or URI of a Markdown file in the open folders."));
	if (!vscode.workspace.getWorkspaceFolder(uri))
		throw new Error(vscode.l10n.t("Name a file of the open folders: {0} is in none of them.", uri.path));
	const document = await vscode.workspace.openTextDocument(uri).then(
		(opened) => opened,
		() => undefined,
	);
	if (!document) throw new Error(vscode.l10n.t("{0} cannot be read: choose a file that is there.", uri.path));
	if (!isMarkdownFile(document))
		throw new Error(vscode.l10n.t("Open a Markdown file first: Recap changes posts only."));
	return document;
}
