import * as vscode from "vscode";
import { readVideoAnswers } from "../../core/inserts/answers.ts";
import {
	insertVideo,
	type VideoAnswers,
	type VideoForm,
	videoFormsOf,
} from "../../core/inserts/insert-video.ts";
import { suggestMediaText } from "../../core/inserts/suggest-text.ts";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import { sessionTitleIn } from "./session-title.ts";

const TITLE = vscode.l10n.t("Insert Video");

/** `recap.insertVideo`, with `VideoAnswers` as argument or two questions, and a choice where there is one. */
export const insertVideoCommand = insertAtCursor<VideoAnswers>({
	read: readVideoAnswers,
	insert: insertVideo,
	async ask(editor) {
		const session = sessionTitleIn(editor);
		const answers = await askInSteps(TITLE, [
			{
				key: "url",
				question: vscode.l10n.t("The address of the video, or its path in the blog"),
				example: "https://www.youtube.com/watch?v=…",
				validate: (typed) => validateNeededAddress("video", typed),
			},
			{
				key: "text",
				question: vscode.l10n.t("What the video is called"),
				example: "Video",
				suggest: ({ url }) => suggestMediaText("video", url ?? "", session),
			},
		]);
		if (answers === undefined) return undefined;
		const url = answers.url ?? "";
		const form = await askForm(videoFormsOf(url));
		return form && { url, text: answers.text, as: form };
	},
});

const LABELS: Readonly<Record<VideoForm, string>> = {
	link: vscode.l10n.t("A link"),
	thumbnail: vscode.l10n.t("The video's picture, as a link"),
	embed: vscode.l10n.t("The player itself"),
};

async function askForm(forms: readonly VideoForm[]): Promise<VideoForm | undefined> {
	if (forms.length === 1) return forms[0];
	const choices = forms.map((form) => ({ label: LABELS[form], form }));
	const chosen = await vscode.window.showQuickPick(choices, {
		title: TITLE,
		placeHolder: vscode.l10n.t("How the video stands in the post"),
		ignoreFocusOut: true,
	});
	return chosen?.form;
}
