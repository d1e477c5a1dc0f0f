import type * as vscode from "vscode";
import { sessionTitleAt } from "../../core/inserts/suggest-text.ts";
import { readOpenPost } from "../open-posts.ts";

/** The title of the session at the editor's cursor; empty outside sessions. */
export function sessionTitleIn({ document, selection }: vscode.TextEditor): string {
	return sessionTitleAt(readOpenPost(document), document.offsetAt(selection.active));
}
