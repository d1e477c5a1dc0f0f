import * as vscode from "vscode";
import { readImageAnswers } from "../../core/inserts/answers.ts";
import { insertImage } from "../../core/inserts/insert-image.ts";
import { isRefusal } from "../../core/inserts/refusal.ts";
import { validateAlt } from "../../core/inserts/validate.ts";
import type { Post } from "../../core/post/post.ts";
import { imageFile, planImage } from "../images/plan-image.ts";
import { describeCopy } from "../images/tell-of-copies.ts";
import { readOpenPost } from "../open-posts.ts";
import { IMAGE_TITLE } from "../paste/kinds.ts";
import { toFileUri } from "../to-file-uri.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { askImageSource } from "./ask-image-source.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandHandler, type CommandResult, tell } from "./command.ts";
import { insertInto } from "./insert-at-cursor.ts";
import { sessionTitleIn } from "./session-title.ts";

const TITLE = vscode.l10n.t("Insert Image");

/** `recap.insertImage`, with `{ alt, url }` or `{ alt, file }` as argument or two questions. */
export const insertImageCommand: CommandHandler = async (argument) => {
	const editor = activePostEditor();
	if (typeof editor === "string") return tell(editor);
	const answers =
		argument === undefined || argument === null ? await ask(editor) : readImageAnswers(argument);
	if (answers === undefined) return { done: false };
	if (isRefusal(answers)) return tell(answers.refusal);
	if ("url" in answers) return insertInto(editor, (post, offset) => insertImage(post, offset, answers));
	const file = toFileUri(answers.file, editor.document.uri);
	return file ? insertFile(editor, file, answers.alt) : tell(vscode.l10n.t("Give file as a Uri or a path."));
};

async function ask(editor: vscode.TextEditor) {
	const source = await askImageSource(TITLE, editor.document.uri);
	if (source === undefined) return undefined;
	if (source === "clipboard") {
		return {
			refusal: vscode.l10n.t('Paste the image into the text and choose "{0}".', IMAGE_TITLE),
		};
	}
	const title = sessionTitleIn(editor);
	const answers = await askInSteps(TITLE, [
		{
			key: "alt",
			question: vscode.l10n.t("What the image shows, for readers who do not see it"),
			example: vscode.l10n.t("Ann Lee in front of a full main hall"),
			suggest: () => title,
			validate: validateAlt,
		},
	]);
	return answers && { ...source, alt: answers.alt ?? "" };
}

async function insertFile(editor: vscode.TextEditor, file: vscode.Uri, alt: string): Promise<CommandResult> {
	const { document, selection } = editor;
	// Before anything is written: whether the image can stand here at all.
	const trial = insertImage(readOpenPost(document), document.offsetAt(selection.active), { alt, url: "/" });
	if (isRefusal(trial)) return tell(trial.refusal);
	const plan = await planImage(document, imageFile(file), alt);
	if (isRefusal(plan)) return tell(plan.refusal);
	const { copy, destination } = plan;
	const insert = (post: Post, offset: number) => insertImage(post, offset, { alt, url: destination });
	const result = await insertInto(editor, insert, copy);
	if (!copy || !result.done) return result;
	const message = describeCopy(copy);
	vscode.window.setStatusBarMessage(message, 5000);
	return { done: true, message };
}
