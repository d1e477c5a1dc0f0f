import * as vscode from "vscode";
import { readImageAnswers } from "../../core/inserts/answers.ts";
import { insertImage } from "../../core/inserts/insert-image.ts";
import { isRefusal } from "../../core/inserts/refusal.ts";
import { validateAlt } from "../../core/inserts/validate.ts";
import { imageFile, planImage } from "../images/plan-image.ts";
import { describeCopy, removeCopy, writeCopy } from "../images/write-copy.ts";
import { readOpenPost } from "../open-posts.ts";
import { toFileUri } from "../to-file-uri.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { askImageSource } from "./ask-image-source.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandHandler, type CommandResult, tell } from "./command.ts";
import { insertInto } from "./insert-at-cursor.ts";
import { sessionTitleIn } from "./session-title.ts";

const TITLE = "Insert Image";

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
	return file ? insertFile(editor, file, answers.alt) : tell("Give file as a Uri or a path.");
};

async function ask(editor: vscode.TextEditor) {
	const source = await askImageSource(TITLE, editor.document.uri);
	if (source === undefined) return undefined;
	if (source === "clipboard") {
		return { refusal: 'Paste the image into the text and choose "Insert Reference Image (Recap)".' };
	}
	const title = sessionTitleIn(editor);
	const answers = await askInSteps(TITLE, [
		{
			key: "alt",
			question: "What the image shows, for readers who do not see it",
			example: "Ann Lee in front of a full main hall",
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
	if (copy && !(await writeCopy(copy)))
		return tell(`Make sure that ${copy.path} can be written, and try again.`);
	const result = await insertInto(editor, (post, offset) =>
		insertImage(post, offset, { alt, url: destination }),
	);
	if (!copy) return result;
	if (!result.done) {
		await removeCopy(copy);
		return result;
	}
	const message = describeCopy(copy);
	vscode.window.setStatusBarMessage(message, 5000);
	return { done: true, message };
}
