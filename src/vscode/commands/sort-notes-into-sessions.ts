import * as vscode from "vscode";
import type { Notes, SortedNotes } from "../../core/sorting/notes-to-sort.ts";
import { saySorted } from "../../core/sorting/say-sorted.ts";
import { sortNotes } from "../../core/sorting/sort-notes.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { applyEdits, replaceRange, type TextEdit } from "../../core/text/text-edit.ts";
import { applyForReview } from "../apply-for-review.ts";
import { toRange, toTextRange, toWorkspaceEdit } from "../convert.ts";
import { folderOf } from "../preview/post-place.ts";
import { scheduleOfPost } from "../schedule/schedule-of-post.ts";
import { toFileUri } from "../to-file-uri.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell, tellClosed, tellRefusedEdit } from "./command-result.ts";

/** UTF-16 units; more are no evening's notes. */
const mostNotes = 500_000;

/** `recap.sortNotesIntoSessions`, with `{ file }` or nothing in it for the selection, or a question where nothing is selected. */
export const sortNotesIntoSessionsCommand: CommandRecord = {
	id: "recap.sortNotesIntoSessions",
	title: "Sort Notes into Sessions",
	about:
		"Moves raw notes, the selected ones or those of another file, under the sessions of the post that they are about, after a review: each piece goes by the time, title or speaker it names. What names none for sure stays, and its line is told.",
	enablement: onPost,
	argument: [
		{
			key: "file",
			type: "string or `vscode.Uri`",
			about: "the notes; a relative path starts at the workspace folder; without it the selection",
		},
	],
	run: async ({ posts, schedules }, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const { document } = editor;
		const isAsked = argument === undefined || argument === null;
		const source = isAsked ? await askSource(editor) : await readSource(argument, editor);
		if (source === undefined) return { done: false };
		if (isRefusal(source)) return tell(source.refusal);
		const notes = await notesIn(source, document);
		if (isRefusal(notes)) return tell(notes.refusal);
		const schedule = await scheduleOfPost(schedules, document.uri, posts.read(document));
		if (document.isClosed) return tellClosed();
		const isElsewhere = notes.document !== document;
		const post = posts.read(document);
		const sorted = sortNotes(post, isElsewhere ? { text: notes.document.getText() } : notes.part, schedule);
		return isRefusal(sorted) ? tell(sorted.refusal) : move(document, notes.document, sorted, isAsked);
	},
};

/** A file, or the selected part of the post. */
type Source = vscode.Uri | vscode.Selection;

async function readSource(
	argument: unknown,
	{ document, selection }: vscode.TextEditor,
): Promise<Source | Refusal> {
	const read = new ArgumentReader(argument, ["file"]);
	const file = read.optionalValue("file");
	if (read.refusal) return read.refusal;
	if (file === undefined) return selection.isEmpty ? { refusal: selectFirst() } : selection;
	return toFileUri(file, document.uri) ?? { refusal: vscode.l10n.t("Give file as a Uri or a path.") };
}

function selectFirst(): string {
	return vscode.l10n.t("Select the notes first, or name their file.");
}

interface FoundNotes {
	readonly document: vscode.TextDocument;
	readonly part: Notes;
}

async function notesIn(source: Source, post: vscode.TextDocument): Promise<FoundNotes | Refusal> {
	if (source instanceof vscode.Selection)
		return { document: post, part: { range: toTextRange(post, source) } };
	if (source.toString() === post.uri.toString()) return { refusal: selectFirst() };
	const name = vscode.workspace.asRelativePath(source);
	const tooMany = { refusal: vscode.l10n.t("Sort a part of {0}: these notes are too many.", name) };
	try {
		const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === source.toString());
		if (!isOpen && (await vscode.workspace.fs.stat(source)).size > 4 * mostNotes) return tooMany;
		const document = await vscode.workspace.openTextDocument(source);
		const text = document.getText();
		return text.length > mostNotes ? tooMany : { document, part: { text } };
	} catch {
		return { refusal: vscode.l10n.t("{0} cannot be read: choose a text file that is there.", name) };
	}
}

interface SourceItem extends vscode.QuickPickItem {
	/** Undefined for any other file. */
	readonly file?: vscode.Uri;
}

/** The selection where there is one, else another text that is open, or any file. */
async function askSource({ document, selection }: vscode.TextEditor): Promise<Source | undefined> {
	if (!selection.isEmpty) return selection;
	const title = vscode.l10n.t("Sort Notes into Sessions");
	const open = openTexts(document);
	const items: SourceItem[] = [
		...open.map((file) => ({
			file,
			label: vscode.workspace.asRelativePath(file),
			description: vscode.l10n.t("Open"),
			iconPath: new vscode.ThemeIcon("file"),
		})),
		{ label: vscode.l10n.t("Choose a file…"), iconPath: new vscode.ThemeIcon("folder-opened") },
	];
	const chosen = await vscode.window.showQuickPick(items, {
		title,
		placeHolder: vscode.l10n.t(
			"Choose the file that holds the notes; notes in the post have to be selected first",
		),
	});
	if (!chosen || chosen.file) return chosen?.file;
	const files = await vscode.window.showOpenDialog({
		title,
		openLabel: vscode.l10n.t("Sort"),
		defaultUri: folderOf(document.uri).root,
		canSelectMany: false,
	});
	return files?.[0];
}

function openTexts(post: vscode.TextDocument): readonly vscode.Uri[] {
	const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
	const texts = tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []));
	const others = texts.filter((uri) => uri.toString() !== post.uri.toString());
	return [...new Map(others.map((uri) => [uri.toString(), uri])).values()];
}

/** One change for each text: taken by halves in the review, a note would be there twice or nowhere. */
async function move(
	post: vscode.TextDocument,
	notes: vscode.TextDocument,
	sorted: SortedNotes,
	isReviewed: boolean,
): Promise<CommandResult> {
	const isElsewhere = notes !== post;
	const notesBefore = notes.getText();
	const wanted = applyEdits(post.getText(), sorted.edits);
	const message = saySorted(sorted, notesBefore, isElsewhere ? sorted.notesEdits : sorted.edits);
	const edit = new vscode.WorkspaceEdit();
	const add = (document: vscode.TextDocument, edits: readonly TextEdit[]) => {
		for (const { range, newText } of inOne(document.getText(), edits))
			edit.replace(document.uri, toRange(document, range), newText, {
				label: vscode.l10n.t("Notes under their sessions"),
				description: message,
				needsConfirmation: isReviewed,
			});
	};
	add(post, sorted.edits);
	if (isElsewhere) add(notes, sorted.notesEdits);
	const { version } = post;
	const isApplied = await applyForReview(edit, isReviewed);
	if (post.isClosed) return tellClosed();
	if (isApplied && post.getText() === wanted) {
		vscode.window.setStatusBarMessage(message, 8000);
		return { done: true, message };
	}
	if (isApplied && isElsewhere && notes.getText() !== notesBefore) await putBack(notes, notesBefore);
	// The writer discarded it in the review; it is not for them to try again.
	return isReviewed && post.version === version ? { done: false } : tellRefusedEdit();
}

function inOne(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
	if (edits.length === 0) return [];
	const start = Math.min(...edits.map(({ range }) => range.start));
	const end = Math.max(...edits.map(({ range }) => range.end));
	const after = applyEdits(text, edits);
	return [replaceRange({ start, end }, after.slice(start, after.length - (text.length - end)))];
}

/** The notes without the post's part of the edit: they would be nowhere. */
async function putBack(notes: vscode.TextDocument, text: string): Promise<void> {
	const whole = { start: 0, end: notes.getText().length };
	await vscode.workspace.applyEdit(toWorkspaceEdit(notes, [replaceRange(whole, text)]));
}
