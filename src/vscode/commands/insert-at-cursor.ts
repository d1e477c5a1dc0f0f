import * as vscode from "vscode";
import type { Insertion } from "../../core/inserts/insertion.ts";
import { isRefusal, type Refusal } from "../../core/inserts/refusal.ts";
import type { Post } from "../../core/post/post.ts";
import { LineIndex } from "../../core/text/line-index.ts";
import { applyEdits } from "../../core/text/text-edit.ts";
import { toWorkspaceEdit } from "../convert.ts";
import type { ImageCopy } from "../images/plan-image.ts";
import { addCopy } from "../images/write-copy.ts";
import { readOpenPost } from "../open-posts.ts";
import { isFile } from "../preview/find-file.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandHandler, type CommandResult, tell } from "./command.ts";

/** The two halves of an insert command: where the answers come from, and the pure edit they make. */
export interface InsertCommand<Answers extends object> {
	/** Reads an argument object. */
	readonly read: (argument: unknown) => Answers | Refusal;
	/** Asks the writer; undefined where they stopped. */
	readonly ask: (editor: vscode.TextEditor) => Promise<Answers | undefined>;
	readonly insert: (post: Post, offset: number, answers: Answers) => Insertion;
	/** What the writer's settings for this document add to the answers. */
	readonly complete?: (answers: Answers, document: vscode.TextDocument) => Answers;
}

/** A command that inserts at the cursor of the active editor, as one undo step. */
export function insertAtCursor<Answers extends object>(command: InsertCommand<Answers>): CommandHandler {
	return async (argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const answers =
			argument === undefined || argument === null ? await command.ask(editor) : command.read(argument);
		if (answers === undefined) return { done: false };
		if (isRefusal(answers)) return tell(answers.refusal);
		const complete = command.complete?.(answers, editor.document) ?? answers;
		return insertInto(editor, (post, offset) => command.insert(post, offset, complete));
	};
}

/** Edits the text as it is now: it may have changed while the writer answered. A copy is written with it, as one undo step. */
export async function insertInto(
	editor: vscode.TextEditor,
	insert: (post: Post, offset: number) => Insertion,
	copy?: ImageCopy,
): Promise<CommandResult> {
	const { document } = editor;
	if (document.isClosed)
		return tell(vscode.l10n.t("Open the post again: it was closed before the last answer."));
	const text = document.getText();
	const insertion = insert(readOpenPost(document), document.offsetAt(editor.selection.active));
	if (isRefusal(insertion)) return tell(insertion.refusal);
	const edit = new vscode.WorkspaceEdit();
	// The file first: where it cannot be written, the text stays as it is.
	if (copy) addCopy(edit, copy);
	// VS Code refuses the edit by itself where the document's version is no longer the one read here.
	if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, insertion.edits, edit)))) {
		if (copy && !(await isFile(copy.uri)))
			return tell(vscode.l10n.t("Make sure that {0} can be written, and try again.", copy.path));
		return tell(vscode.l10n.t("Try again: the post changed meanwhile, or it is read-only."));
	}
	const { line, column } = new LineIndex(applyEdits(text, insertion.edits)).positionAt(insertion.cursor);
	const cursor = new vscode.Position(line, column);
	editor.selection = new vscode.Selection(cursor, cursor);
	editor.revealRange(new vscode.Range(cursor, cursor));
	return { done: true };
}
