import * as vscode from "vscode";
import { type ImageFileAnswers, readImageAnswers } from "../../core/inserts/answers.ts";
import { type ImageAnswers, insertImage } from "../../core/inserts/insert-image.ts";
import { referencePlace } from "../../core/inserts/place.ts";
import { validateAlt } from "../../core/inserts/validate.ts";
import type { Post } from "../../core/post/post.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { imageFile, planImage } from "../images/plan-image.ts";
import { describeCopy } from "../images/tell-of-copies.ts";
import { toFileUri } from "../to-file-uri.ts";
import { askImageSource } from "./ask-image-source.ts";
import { goThrough } from "./ask-in-steps.ts";
import { BoxSequence } from "./box-sequence.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { type InsertTarget, insertCommand, insertInto } from "./insert-at-cursor.ts";
import type { Answered } from "./kept-answers.ts";
import { sessionTitleIn } from "./session-title.ts";

const TITLE = vscode.l10n.t("Insert Image");

/** `recap.insertImage`, with `{ alt, url }` or `{ alt, file }` as argument or two questions. */
export const insertImageCommand: CommandRecord = {
	id: "recap.insertImage",
	title: "Insert Image",
	about:
		"Asks for a file or an address and what the picture shows, and writes `![alt][n]`. A file from outside is copied into the blog's folder for images under a clean name, without the place where the photo was taken; undo takes the copy back too.",
	enablement: onPost,
	argument: [
		{ key: "alt", type: "string", about: "needed: what the picture shows" },
		{ key: "url", type: "string", about: "an address, or a path in the blog" },
		{
			key: "file",
			type: "string or `vscode.Uri`",
			about: "instead of `url`: a picture on disk; a relative path starts at the workspace folder",
		},
	],
	run: insertCommand<ImageAnswers | ImageFileAnswers>({
		read: readImageAnswers,
		place: referencePlace,
		ask,
		async write(editor, answers, { posts }) {
			if ("url" in answers)
				return insertInto({ editor, posts }, (post, offset) => insertImage(post, offset, answers));
			const file = toFileUri(answers.file, editor.document.uri);
			return file
				? insertFile({ editor, posts }, file, answers.alt)
				: tell(vscode.l10n.t("Give file as a Uri or a path."));
		},
	}),
};

async function ask(
	editor: vscode.TextEditor,
	kept: Answered,
	{ posts }: CommandServices,
): Promise<ImageAnswers | ImageFileAnswers | Refusal | undefined> {
	const boxes = new BoxSequence();
	try {
		const source = await askImageSource({ boxes, posts, kept }, TITLE, editor.document);
		if (source === undefined || isRefusal(source)) return source;
		const title = sessionTitleIn(editor, posts);
		const answers = await goThrough(boxes, TITLE, kept, () => [
			{
				key: "alt",
				question: vscode.l10n.t("What the image shows, for readers who do not see it"),
				example: vscode.l10n.t("Ann Lee in front of a full main hall"),
				suggest: () => title,
				validate: validateAlt,
			},
		]);
		return answers && { ...source, alt: answers.alt ?? "" };
	} finally {
		boxes.dispose();
	}
}

async function insertFile(
	{ editor, posts }: InsertTarget,
	file: vscode.Uri,
	alt: string,
): Promise<CommandResult> {
	const { document, selection } = editor;
	// Before the file is read: whether the image can stand here at all.
	const trial = insertImage(posts.read(document), document.offsetAt(selection.active), { alt, url: "/" });
	if (isRefusal(trial)) return tell(trial.refusal);
	const plan = await planImage({ document, posts }, imageFile(file), alt);
	if (isRefusal(plan)) return tell(plan.refusal);
	const { copy, destination } = plan;
	const insert = (post: Post, offset: number) => insertImage(post, offset, { alt, url: destination });
	const result = await insertInto({ editor, posts, copy }, insert);
	if (!copy || !result.done) return result;
	const message = describeCopy(copy);
	// What the writer has to do about a copy is told as a message already.
	if (!copy.mayTellLocation) vscode.window.setStatusBarMessage(message, 5000);
	return { done: true, message };
}
