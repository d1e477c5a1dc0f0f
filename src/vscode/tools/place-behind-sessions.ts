import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import type { Session } from "../../core/post/session-model.ts";

/** Puts the cursor behind a session, or behind the last one, or where the text ends. */
export function placeBehindSessions(
	editor: vscode.TextEditor,
	{ sessions, text, frontMatter }: Post,
	session: Session | undefined = sessions.at(-1),
): void {
	const { end } = frontMatter.range;
	const cursor = editor.document.positionAt(session?.range.end ?? end + text.slice(end).trimEnd().length);
	editor.selection = new vscode.Selection(cursor, cursor);
}
