import * as vscode from "vscode";
import { pasteLink } from "../../core/inserts/paste-link.ts";
import { validateNeededLink } from "../../core/inserts/validate.ts";
import { toTextRange } from "../convert.ts";
import { toPasteEdit } from "../paste/to-paste-edit.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandResult, tell, tellClosed, tellRefusedEdit } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { type Answered, KeptAnswers } from "./kept-answers.ts";

/** Asks for the address that some words promise, and makes them a link to it. They stay selected meanwhile: the writer sees which. */
export type LinkWords = (
	services: CommandServices,
	editor: vscode.TextEditor,
	words: vscode.Range,
) => Promise<CommandResult>;

export function wordLinker(): LinkWords {
	const keptAnswers = new KeptAnswers();
	return ({ posts }, editor, words) => askAndLink(posts, editor, words, keptAnswers.of(editor.document.uri));
}

async function askAndLink(
	posts: OpenPosts,
	editor: vscode.TextEditor,
	words: vscode.Range,
	kept: Answered,
): Promise<CommandResult> {
	const { document } = editor;
	editor.selection = new vscode.Selection(words.start, words.end);
	const answers = await askInSteps<"url">(vscode.l10n.t("Link Words"), kept, () => [
		{
			key: "url",
			question: vscode.l10n.t("The address of the page"),
			example: "https://example.com/article",
			validate: (typed) => validateNeededLink(posts.read(document), "link", typed),
		},
	]);
	if (answers === undefined) return { done: false };
	if (document.isClosed) return tellClosed();
	// Read again: the text may have changed while the writer answered, and the selection with it.
	const edits = pasteLink(posts.read(document), [toTextRange(document, editor.selection)], answers.url ?? "");
	if (!edits)
		return tell(
			vscode.l10n.t("Select the words alone and paste the address: no link can be made of all this."),
		);
	if (!(await vscode.workspace.applyEdit(toPasteEdit(document, edits)))) return tellRefusedEdit();
	kept.clear();
	return { done: true };
}
