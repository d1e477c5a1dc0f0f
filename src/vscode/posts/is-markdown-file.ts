import * as vscode from "vscode";

/** Whether Recap looks at a document at all: Markdown that a writer can change, not one side of a comparison or a chat's code block. */
export function isMarkdownFile({ languageId, uri }: vscode.TextDocument): boolean {
	if (languageId !== "markdown") return false;
	return uri.scheme === "untitled" || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
