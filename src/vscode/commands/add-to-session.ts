import * as vscode from "vscode";
import { addToSession, type SessionPart } from "../../core/inserts/add-to-session.ts";
import { readSessionPart } from "../../core/inserts/answers.ts";
import { validateAlt, validateNeededAddress } from "../../core/inserts/validate.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";

/** `recap.addToSession`, with `SessionPart` as argument or a choice and its questions. */
export const addToSessionCommand = insertAtCursor<SessionPart>({
	read: readSessionPart,
	insert: addToSession,
	async ask() {
		const parts = [
			{ label: vscode.l10n.t("Slides"), part: "slides" },
			{ label: vscode.l10n.t("Video"), part: "video" },
			{ label: vscode.l10n.t("Photo"), part: "photo" },
			{ label: vscode.l10n.t("Speaker"), part: "speaker" },
		] as const;
		const chosen = await vscode.window.showQuickPick(parts, {
			title: TITLE,
			placeHolder: vscode.l10n.t("What to add to the session"),
		});
		return chosen && askPart(chosen.part);
	},
});

const TITLE = vscode.l10n.t("Add to Session");

async function askPart(part: SessionPart["part"]): Promise<SessionPart | undefined> {
	if (part === "speaker") {
		const answers = await askInSteps(TITLE, [
			{ key: "name", question: vscode.l10n.t("Who spoke"), example: "Ann Lee" },
		]);
		return answers && { part, name: answers.name ?? "" };
	}
	if (part === "photo") {
		const answers = await askInSteps(TITLE, [
			{
				key: "url",
				question: vscode.l10n.t("The address of the photo, or its path in the blog"),
				example: "images/hall.jpg",
				validate: (typed) => validateNeededAddress("image", typed),
			},
			{
				key: "alt",
				question: vscode.l10n.t("What the photo shows, for readers who do not see it"),
				example: vscode.l10n.t("The hall, full to the last row"),
				validate: validateAlt,
			},
		]);
		return answers && { part, url: answers.url ?? "", alt: answers.alt ?? "" };
	}
	const answers = await askInSteps(TITLE, [
		{
			key: "url",
			question:
				part === "slides"
					? vscode.l10n.t("The address of the slides, or their path in the blog")
					: vscode.l10n.t("The address of the recording"),
			example:
				part === "slides"
					? "https://speakerdeck.com/annlee/naming-things"
					: "https://www.youtube.com/watch?v=…",
			validate: (typed) => validateNeededAddress(part, typed),
		},
	]);
	return answers && { part, url: answers.url ?? "" };
}
