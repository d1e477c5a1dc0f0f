import * as vscode from "vscode";
import type { Insertion } from "../../core/inserts/insertion.ts";
import { nearestPlace } from "../../core/inserts/nearest-place.ts";
import type { Post } from "../../core/post/post.ts";
import { LineIndex } from "../../core/text/line-index.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { applyEdits } from "../../core/text/text-edit.ts";
import { toWorkspaceEdit } from "../convert.ts";
import type { ImageCopies } from "../images/image-copies.ts";
import type { ImageCopy } from "../images/image-copy.ts";
import { warnWithOffer } from "../notify.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { takeBack } from "../take-back.ts";
import { activePostEditor } from "./active-post-editor.ts";
import type { CommandHandler } from "./command.ts";
import { type CommandResult, tell, tellClosed, tellRefusedEdit } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { type Answered, KeptAnswers } from "./kept-answers.ts";

/** What an insert command is made of: where the answers come from, and the pure edit they make. */
export interface InsertCommand<Answers extends object> {
	/** Reads an argument object. */
	readonly read: (argument: unknown) => Answers | Refusal;
	/** Whether the cursor stands where this can be inserted, asked before the writer is. */
	readonly place: (post: Post, offset: number) => object | Refusal;
	/** Asks the writer; undefined where they stopped. */
	readonly ask: (
		editor: vscode.TextEditor,
		kept: Answered,
		services: CommandServices,
	) => Promise<Answers | Refusal | undefined>;
	readonly insert: (post: Post, offset: number, answers: Answers) => Insertion;
	/** What the writer's settings and the blog's posts add to the answers; undefined where the writer would not wait for it. */
	readonly complete?: (
		answers: Answers,
		post: InsertedPost,
		services: CommandServices,
	) => Promise<Answers | undefined>;
}

/** A post that something is inserted into. */
export interface InsertedPost {
	readonly document: vscode.TextDocument;
	readonly post: Post;
	/** Whether the answers came as an argument. */
	readonly isTold: boolean;
}

/** A command that inserts at the cursor of the active editor, as one undo step. */
export function insertAtCursor<Answers extends object>(command: InsertCommand<Answers>): CommandHandler {
	return insertCommand({
		...command,
		async write(editor, answers, services, isTold) {
			const { posts, copies } = services;
			const { document } = editor;
			const place = { document, post: posts.read(document), isTold };
			const complete = command.complete ? await command.complete(answers, place, services) : answers;
			if (!complete) return { done: false };
			return insertInto({ editor, posts, copies }, (post, offset) => command.insert(post, offset, complete));
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
	readonly write: (
		editor: vscode.TextEditor,
		answers: Answers,
		services: CommandServices,
		isTold: boolean,
	) => Promise<CommandResult>;
}): CommandHandler {
	const keptAnswers = new KeptAnswers();
	return async (services, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		if (argument !== undefined && argument !== null) {
			const answers = read(argument);
			return isRefusal(answers) ? tell(answers.refusal) : write(editor, answers, services, true);
		}
		const { document, selection } = editor;
		const post = services.posts.read(document);
		const offset = document.offsetAt(selection.active);
		const found = place(post, offset);
		if (!isRefusal(found)) return askAndWrite(editor, services);
		if (nearestPlace(post, offset, place) === undefined) return tell(found.refusal);
		void warnWithOffer(found.refusal, vscode.l10n.t("Go to the Nearest Place"), () =>
			goOnNear(document, services),
		);
		return { done: false, message: found.refusal };
	};

	async function askAndWrite(editor: vscode.TextEditor, services: CommandServices): Promise<CommandResult> {
		const kept = keptAnswers.of(editor.document.uri);
		const answers = await ask(editor, kept, services);
		if (answers === undefined) return { done: false };
		if (isRefusal(answers)) return tell(answers.refusal);
		const result = await write(editor, answers, services, false);
		if (result.done) kept.clear();
		return result;
	}

	/** The text and the cursor may have changed since it was offered. */
	async function goOnNear(document: vscode.TextDocument, services: CommandServices): Promise<unknown> {
		if (document.isClosed) return undefined;
		const editor = await vscode.window.showTextDocument(document);
		const near = nearestPlace(
			services.posts.read(document),
			document.offsetAt(editor.selection.active),
			place,
		);
		if (near === undefined) return undefined;
		const cursor = document.positionAt(near);
		editor.selection = new vscode.Selection(cursor, cursor);
		editor.revealRange(
			new vscode.Range(cursor, cursor),
			vscode.TextEditorRevealType.InCenterIfOutsideViewport,
		);
		return askAndWrite(editor, services);
	}
}

/** Where an insertion goes, and what writes the files that it needs. */
export interface InsertTarget {
	readonly editor: vscode.TextEditor;
	readonly posts: OpenPosts;
	readonly copies: ImageCopies;
}

/** Edits the text as it is now: it may have changed while the writer answered. `files` are written with it, as one undo step; the caller tells what there is to do about them. */
export async function insertInto(
	{ editor, posts, copies }: InsertTarget,
	insert: (post: Post, offset: number) => Insertion,
	files: readonly ImageCopy[] = [],
): Promise<CommandResult> {
	const { document } = editor;
	if (document.isClosed) return tellClosed();
	const text = document.getText();
	const insertion = insert(posts.read(document), document.offsetAt(editor.selection.active));
	if (isRefusal(insertion)) return tell(insertion.refusal);
	const edit = new vscode.WorkspaceEdit();
	// The files first: where one cannot be written, the text stays as it is.
	copies.addTo(edit, files, { areTold: true });
	// VS Code refuses the edit by itself where the document's version is no longer the one read here.
	// It refuses one without changes, too.
	const isEmpty = insertion.edits.length === 0 && files.length === 0;
	if (!isEmpty && !(await vscode.workspace.applyEdit(toWorkspaceEdit(document, insertion.edits, edit)))) {
		const unwritten = await takeBack(files);
		if (!unwritten) return tellRefusedEdit();
		return tell(vscode.l10n.t("Make sure that {0} can be written, and try again.", unwritten.path));
	}
	const { line, column } = new LineIndex(applyEdits(text, insertion.edits)).positionAt(insertion.cursor);
	const cursor = new vscode.Position(line, column);
	const selection = new vscode.Selection(cursor, cursor);
	// Set again on a slow machine, it would take the cursor back from behind what is typed meanwhile.
	if (!editor.selection.isEqual(selection)) editor.selection = selection;
	editor.revealRange(selection);
	return { done: true };
}
