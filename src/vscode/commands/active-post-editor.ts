import * as vscode from "vscode";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";

/** The editor that commands work on, or one sentence why there is none. */
export function activePostEditor(): vscode.TextEditor | string {
	const editor = vscode.window.activeTextEditor;
	if (editor === undefined) return vscode.l10n.t("Open a post in the editor first.");
	if (editor.document.languageId !== "markdown")
		return vscode.l10n.t("Open a Markdown file first: Recap changes posts only.");
	if (!isMarkdownFile(editor.document))
		return vscode.l10n.t("Save the post where you can write first: this file is read-only.");
	return editor;
}
