import * as vscode from "vscode";
import { readSessionAnswers } from "../../core/inserts/answers.ts";
import { insertSession, type SessionRequest } from "../../core/inserts/insert-session.ts";
import { completeSpeakers } from "../../core/inserts/known-speakers.ts";
import { describeAddress, offeredAddress } from "../../core/inserts/offered-address.ts";
import { blockPlace } from "../../core/inserts/place.ts";
import { readSessionLine } from "../../core/inserts/session-line.ts";
import { type AddressRole, validateLink, validateTitle } from "../../core/inserts/validate.ts";
import { namesPlaceholder } from "../../core/looks/template-look.ts";
import type { Post } from "../../core/post/post.ts";
import { sessionTemplateSetting } from "../../core/settings/session-template.ts";
import { sessionWordsSetting } from "../../core/settings/session-words.ts";
import type { KnownSpeakers } from "../known-speakers.ts";
import { readSetting } from "../settings.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import { readClipboard } from "./read-clipboard.ts";
import type { Answers, Row, Step } from "./steps.ts";

type Key = "title" | "url" | "speakers" | "slides" | "video" | "time" | "room";

/** `recap.insertSession`, with `SessionAnswers` as argument or five questions, and two more where the template tells time and room. */
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
		complete: (answers, { uri }, { looks }) => ({
			...answers,
			template: readSetting(sessionTemplateSetting, uri),
			words: readSetting(sessionWordsSetting, uri),
			looks: looks.of(uri),
		}),
		async ask({ document }, kept, { posts, speakers: known, looks }) {
			looks.prepare();
			void known.look();
			let clipboard = "";
			// The first question does not need it.
			void readClipboard().then((text) => {
				clipboard = text;
			});
			const asked = questions(
				known,
				() => posts.read(document),
				() => clipboard,
			);
			const template = readSetting(sessionTemplateSetting, document.uri);
			const steps = [...asked, ...placeQuestions(template)];
			const answers = await askInSteps<Key>(vscode.l10n.t("Insert Session"), kept, () => steps);
			return answers && { ...fromLine(answers), knownSpeakers: known.speakers };
		},
	}),
};

/** Where the line typed for the title names the people who were answered, they are no part of the title. */
function fromLine(answers: Answers<Key>): SessionRequest {
	const { title: line = "", speakers = "", url = "" } = answers;
	const read = readSessionLine(line);
	const isTakenApart =
		(read.speakers !== "" && speakers.includes(read.speakers)) ||
		(read.url !== "" && read.url === url.trim());
	return { ...answers, title: isTakenApart ? read.title : line };
}

/** When and where, for a template that tells it. */
function placeQuestions(template: string): readonly Step<Key>[] {
	const time: Step<Key> = {
		key: "time",
		question: vscode.l10n.t("When it took place (Enter to leave out)"),
		example: "10:30",
	};
	const room: Step<Key> = {
		key: "room",
		question: vscode.l10n.t("The room it took place in (Enter to leave out)"),
		example: vscode.l10n.t("Main hall"),
	};
	return [
		...(namesPlaceholder(template, "time") ? [time] : []),
		...(namesPlaceholder(template, "room") ? [room] : []),
	];
}

function questions(known: KnownSpeakers, post: () => Post, clipboard: () => string): readonly Step<Key>[] {
	const offer = (role: AddressRole) => offeredAddress(role, clipboard(), { isNeeded: false });
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
			suggest: ({ title = "" }) => readSessionLine(title).url || offer("page"),
			validate: (typed) => validateLink(post(), "page", typed),
			describe: describeAddress,
		},
		{
			key: "speakers",
			question: vscode.l10n.t("Who spoke (Enter to leave out)"),
			example: vscode.l10n.t("Ann Lee and Bob Ray"),
			suggest: ({ title = "" }) => readSessionLine(title).speakers,
			rows: (typed) => speakerRows(typed, known),
			onDidLearn: known.onDidLearn,
		},
		{
			key: "slides",
			question: vscode.l10n.t("The address of the slides (Enter to leave out)"),
			example: "https://speakerdeck.com/annlee/naming-things",
			suggest: () => offer("slides"),
			validate: (typed) => validateLink(post(), "slides", typed),
			describe: describeAddress,
		},
		{
			key: "video",
			question: vscode.l10n.t("The address of the recording (Enter to leave out)"),
			example: "https://www.youtube.com/watch?v=…",
			suggest: () => offer("video"),
			validate: (typed) => validateLink(post(), "video", typed),
			describe: describeAddress,
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
