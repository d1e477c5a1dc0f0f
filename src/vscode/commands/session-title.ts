import type * as vscode from "vscode";
import { sessionTitleAt } from "../../core/inserts/suggest-text.ts";
import type { OpenPosts } from "../posts/open-posts.ts";

/** The title of the session at the editor's cursor; empty outside sessions. */
export function sessionTitleIn({ document, selection }: vscode.TextEditor, posts: OpenPosts): string {
	return sessionTitleAt(posts.read(document), document.offsetAt(selection.active));
}
