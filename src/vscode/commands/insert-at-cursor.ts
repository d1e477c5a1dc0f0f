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
import { type Answered, KeptAnswers } from "./kept-answers.ts";

/** What an insert command is made of: where the answers come from, and the pure edit they make. */
export interface InsertCommand<Answers extends object> {
	/** Reads an argument object. */
	readonly read: (argument: unknown) => Answers | Refusal;
	/** Whether the cursor stands where this can be inserted, asked before the writer is. */
	readonly place: (post: Post, offset: number) => object | Refusal;
	/** Asks the writer; undefined where they stopped. */
	readonly ask: (editor: vscode.TextEditor, kept: Answered) => Promise<Answers | Refusal | undefined>;
	readonly insert: (post: Post, offset: number, answers: Answers) => Insertion;
	/** What the writer's settings for this document add to the answers. */
	readonly complete?: (answers: Answers, document: vscode.TextDocument) => Answers;
}

/** A command that inserts at the cursor of the active editor, as one undo step. */
export function insertAtCursor<Answers extends object>(command: InsertCommand<Answers>): CommandHandler {
	return insertCommand({
		...command,
		write: (editor, answers) => {
			const complete = command.complete?.(answers, editor.document) ?? answers;
			return insertInto(editor, (post, offset) => command.insert(post, offset, complete));
		},
	});
}

/** `insertAtCursor` for a command that does more than insert. */
export function insertCommand<Answers extends object>({
	read,
	place,
	ask,
	write,
}: Pick<InsertCommand<Answers>, "read" | "place" | "ask"> & {
	readonly write: (editor: vscode.TextEditor, answers: Answers) => Promise<CommandResult>;
}): CommandHandler {
	const keptAnswers = new KeptAnswers();
	return async (argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		if (argument !== undefined && argument !== null) {
			const answers = read(argument);
			return isRefusal(answers) ? tell(answers.refusal) : write(editor, answers);
		}
		const { document, selection } = editor;
		const found = place(readOpenPost(document), document.offsetAt(selection.active));
		if (isRefusal(found)) return tell(found.refusal);
		const kept = keptAnswers.of(document.uri);
		const answers = await ask(editor, kept);
		if (answers === undefined) return { done: false };
		if (isRefusal(answers)) return tell(answers.refusal);
		const result = await write(editor, answers);
		if (result.done) kept.clear();
		return result;
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
