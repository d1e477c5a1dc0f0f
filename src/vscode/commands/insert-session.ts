import * as vscode from "vscode";
import { readSessionAnswers } from "../../core/inserts/answers.ts";
import { insertSession, type SessionRequest } from "../../core/inserts/insert-session.ts";
import { completeSpeakers } from "../../core/inserts/known-speakers.ts";
import { blockPlace } from "../../core/inserts/place.ts";
import { validateLink, validateTitle } from "../../core/inserts/validate.ts";
import type { Post } from "../../core/post/post.ts";
import { sessionTemplateSetting } from "../../core/settings/session-template.ts";
import type { KnownSpeakers } from "../known-speakers.ts";
import { readSetting } from "../settings.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import type { Row, Step } from "./steps.ts";

type Key = "title" | "url" | "speakers" | "slides" | "video";

/** `recap.insertSession`, with `SessionAnswers` as argument or five questions. */
export const insertSessionCommand: CommandRecord = {
	id: "recap.insertSession",
	title: "Insert Session",
	about: "Asks for a talk's title, page, speakers, slides and video, and writes its block at the cursor.",
	enablement: onPost,
	argument: [
		{ key: "title", type: "string", about: "needed" },
		{ key: "url", type: "string", about: "the talk's page, `https:` or `http:`" },
		{
			key: "speakers",
			type: "string or list of strings",
			about: '`"Ann Lee and Bob Ray"` or `["Ann Lee", "Bob Ray"]`',
		},
		{ key: "slides", type: "string", about: "an address, or a path in the blog" },
		{ key: "video", type: "string", about: "an address, or a path in the blog" },
		{ key: "time", type: "string", about: "when the talk took place, for a template that tells it" },
		{ key: "room", type: "string", about: "where it took place, for a template that tells it" },
		{
			key: "level",
			type: "number, 1 to 6",
			about: "the heading's level; without it that of the post's other sessions",
		},
	],
	run: insertAtCursor<SessionRequest>({
		read: readSessionAnswers,
		place: blockPlace,
		insert: insertSession,
		complete: (answers, { uri }) => ({ ...answers, template: readSetting(sessionTemplateSetting, uri) }),
		async ask({ document }, kept, { posts, speakers: known }) {
			void known.look();
			const steps = questions(known, () => posts.read(document));
			const answers = await askInSteps(vscode.l10n.t("Insert Session"), kept, () => steps);
			return answers && { ...answers, title: answers.title ?? "", knownSpeakers: known.speakers };
		},
	}),
};

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
