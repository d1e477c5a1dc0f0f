import * as vscode from "vscode";
import { readSessionAnswers } from "../../core/inserts/answers.ts";
import { insertSession, type SessionRequest } from "../../core/inserts/insert-session.ts";
import { completeSpeakers } from "../../core/inserts/known-speakers.ts";
import { blockPlace } from "../../core/inserts/place.ts";
import { validateLink, validateTitle } from "../../core/inserts/validate.ts";
import type { Post } from "../../core/post/post.ts";
import { KnownSpeakers } from "../known-speakers.ts";
import { readOpenPost } from "../open-posts.ts";
import { readSessionTemplate } from "../settings.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import type { Row, Step } from "./steps.ts";

type Key = "title" | "url" | "speakers" | "slides" | "video";

/** `recap.insertSession`, with `SessionAnswers` as argument or five questions. */
export const insertSessionCommand = insertAtCursor<SessionRequest>({
	read: readSessionAnswers,
	place: blockPlace,
	insert: insertSession,
	complete: (answers, { uri }) => ({ ...answers, template: readSessionTemplate(uri) }),
	async ask({ document }, kept) {
		const known = new KnownSpeakers();
		try {
			void known.look();
			const steps = questions(known, () => readOpenPost(document));
			const answers = await askInSteps(vscode.l10n.t("Insert Session"), kept, () => steps);
			return answers && { ...answers, title: answers.title ?? "", knownSpeakers: known.speakers };
		} finally {
			known.dispose();
		}
	},
});

function questions(known: KnownSpeakers, post: () => Post): readonly Step<Key>[] {
	return [
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
			validate: (typed) => validateLink(post(), "page", typed),
		},
		{
			key: "speakers",
			question: vscode.l10n.t("Who spoke (Enter to leave out)"),
			example: vscode.l10n.t("Ann Lee and Bob Ray"),
			rows: (typed) => speakerRows(typed, known),
			onDidLearn: known.onDidLearn,
		},
		{
			key: "slides",
			question: vscode.l10n.t("The address of the slides (Enter to leave out)"),
			example: "https://speakerdeck.com/annlee/naming-things",
			validate: (typed) => validateLink(post(), "slides", typed),
		},
		{
			key: "video",
			question: vscode.l10n.t("The address of the recording (Enter to leave out)"),
			example: "https://www.youtube.com/watch?v=…",
			validate: (typed) => validateLink(post(), "video", typed),
		},
	];
}

/** Enter goes on with what is typed; a name of the list is taken over into it. */
function speakerRows(typed: string, known: KnownSpeakers): readonly Row[] {
	const goOn = {
		label: typed || vscode.l10n.t("Leave out"),
		description: vscode.l10n.t("Go on"),
		alwaysShow: true,
	};
	const { before, matches } = completeSpeakers(typed, known.speakers);
	const names = matches.map(({ name, url }) => ({
		label: before + name,
		answer: before + name,
		isCompletion: true,
		alwaysShow: true,
		...(url !== undefined && { description: url }),
	}));
	return [goOn, ...names];
}
