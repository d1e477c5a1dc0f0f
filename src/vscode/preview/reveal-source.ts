import * as vscode from "vscode";
import { columnOf } from "./column-of.ts";

/** Puts the cursor on a line, from 0, of the post in its editor, which gets the focus; opens one where there is none. Nothing where the file is gone. */
export async function revealSource(post: vscode.Uri, line: number): Promise<void> {
	const document = await documentOf(post);
	if (!document) return;
	const start = new vscode.Position(Math.min(Math.floor(line), document.lineCount - 1), 0);
	await vscode.window.showTextDocument(document, {
		viewColumn: columnOf(post) ?? vscode.ViewColumn.Beside,
		selection: new vscode.Range(start, start),
	});
}

/** A post's document; undefined where its file is gone. */
export function documentOf(post: vscode.Uri): Thenable<vscode.TextDocument | undefined> {
	return vscode.workspace.openTextDocument(post).then(
		(document) => document,
		() => undefined,
	);
}
