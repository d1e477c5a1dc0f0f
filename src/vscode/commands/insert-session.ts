import { readSessionAnswers } from "../../core/inserts/answers.ts";
import { insertSession, type SessionRequest } from "../../core/inserts/insert-session.ts";
import { validateAddress, validateTitle } from "../../core/inserts/validate.ts";
import { readSessionTemplate } from "../settings.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";

/** `recap.insertSession`, with `SessionAnswers` as argument or five questions. */
export const insertSessionCommand = insertAtCursor<SessionRequest>({
	read: readSessionAnswers,
	insert: insertSession,
	complete: (answers, { uri }) => ({ ...answers, template: readSessionTemplate(uri) }),
	async ask() {
		const answers = await askInSteps("Insert Session", [
			{
				key: "title",
				question: "The session's title",
				example: "Naming things without tears",
				validate: validateTitle,
			},
			{
				key: "url",
				question: "The address of the session's page (Enter to leave out)",
				example: "https://example.org/2026/talks/naming-things",
				validate: (typed) => validateAddress("page", typed),
			},
			{
				key: "speakers",
				question: "Who spoke (Enter to leave out)",
				example: "Ann Lee and Bob Ray",
			},
			{
				key: "slides",
				question: "The address of the slides (Enter to leave out)",
				example: "https://speakerdeck.com/annlee/naming-things",
				validate: (typed) => validateAddress("slides", typed),
			},
			{
				key: "video",
				question: "The address of the recording (Enter to leave out)",
				example: "https://www.youtube.com/watch?v=…",
				validate: (typed) => validateAddress("video", typed),
			},
		]);
		return answers && { ...answers, title: answers.title ?? "" };
	},
});
