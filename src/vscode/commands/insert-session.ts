import * as vscode from "vscode";
import { readSessionAnswers } from "../../core/inserts/answers.ts";
import { insertSession, type SessionRequest } from "../../core/inserts/insert-session.ts";
import { completeSpeakers } from "../../core/inserts/known-speakers.ts";
import { validateAddress, validateTitle } from "../../core/inserts/validate.ts";
import { KnownSpeakers } from "../known-speakers.ts";
import { readSessionTemplate } from "../settings.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";

/** `recap.insertSession`, with `SessionAnswers` as argument or five questions. */
export const insertSessionCommand = insertAtCursor<SessionRequest>({
	read: readSessionAnswers,
	insert: insertSession,
	complete: (answers, { uri }) => ({ ...answers, template: readSessionTemplate(uri) }),
	async ask() {
		const known = new KnownSpeakers();
		try {
			void known.look();
			const answers = await askSession(known);
			return answers && { ...answers, title: answers.title ?? "", knownSpeakers: known.speakers };
		} finally {
			known.dispose();
		}
	},
});

function askSession(known: KnownSpeakers) {
	return askInSteps(vscode.l10n.t("Insert Session"), [
		{
			key: "title",
			question: vscode.l10n.t("The session's title"),
			example: vscode.l10n.t("Naming things without tears"),
			validate: validateTitle,
		},
		{
			key: "url",
			question: vscode.l10n.t("The address of the session's page (Enter to leave out)"),
			example: "https://example.org/2026/talks/naming-things",
			validate: (typed) => validateAddress("page", typed),
		},
		{
			key: "speakers",
			question: vscode.l10n.t("Who spoke (Enter to leave out)"),
			example: vscode.l10n.t("Ann Lee and Bob Ray"),
			complete: (typed) => {
				const { before, matches } = completeSpeakers(typed, known.speakers);
				return matches.map(({ name, url }) => ({ answer: before + name, description: url }));
			},
			onDidLearn: known.onDidLearn,
		},
		{
			key: "slides",
			question: vscode.l10n.t("The address of the slides (Enter to leave out)"),
			example: "https://speakerdeck.com/annlee/naming-things",
			validate: (typed) => validateAddress("slides", typed),
		},
		{
			key: "video",
			question: vscode.l10n.t("The address of the recording (Enter to leave out)"),
			example: "https://www.youtube.com/watch?v=…",
			validate: (typed) => validateAddress("video", typed),
		},
	]);
}
