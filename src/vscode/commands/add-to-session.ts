import * as vscode from "vscode";
import { addToSession, type SessionPart } from "../../core/inserts/add-to-session.ts";
import { readSessionPart } from "../../core/inserts/answers.ts";
import { sessionPlace } from "../../core/inserts/move-session.ts";
import { validateAlt, validateNeededLink } from "../../core/inserts/validate.ts";
import type { Post } from "../../core/post/post.ts";
import { imagesTemplateSetting } from "../../core/settings/images-template.ts";
import { readSetting } from "../settings.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandHandler, type CommandRecord, onPost } from "./command.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import type { Row, Step } from "./steps.ts";

type Part = SessionPart["part"];
type Key = "part" | "slides" | "video" | "photo" | "alt" | "name";

/** `recap.addToSession`, with `SessionPart` as argument or a choice and its questions. */
export const addToSessionCommand: CommandRecord = {
	id: "recap.addToSession",
	title: "Add to Session",
	about:
		"Adds slides, a video, a photo or a speaker to the session at the cursor, where its block keeps them.",
	enablement: onPost,
	argument: [
		{ key: "part", type: '`"slides"`, `"video"`, `"photo"` or `"speaker"`', about: "needed" },
		{ key: "url", type: "string", about: "needed but for a speaker" },
		{ key: "text", type: "string", about: "the link's text, for slides and a video" },
		{ key: "alt", type: "string", about: "what the photo shows; needed for a photo" },
		{ key: "name", type: "string", about: "needed for a speaker" },
	],
	run: insertAtCursor<SessionPart>({
		read: readSessionPart,
		place: sessionPlace,
		insert: addToSession,
		complete,
		async ask({ document }, kept, { posts }) {
			const answers = await askInSteps<Key>(vscode.l10n.t("Add to Session"), kept, ({ part }) => [
				{
					key: "part",
					question: vscode.l10n.t("What to add to the session"),
					rows: () => PARTS,
					isClosed: true,
				},
				...(isPart(part) ? questions(part, () => posts.read(document)) : []),
			]);
			if (!isPart(answers?.part)) return undefined;
			return toPart(answers.part, answers);
		},
	}),
};

/** "Add to Session" where it is known what: only the rest is asked. */
export function addPart(part: "slides" | "video" | "photo"): CommandHandler {
	return insertAtCursor<SessionPart>({
		read: readSessionPart,
		place: sessionPlace,
		insert: addToSession,
		complete,
		async ask({ document }, kept, { posts }) {
			const steps = questions(part, () => posts.read(document));
			const answers = await askInSteps<Key>(vscode.l10n.t("Add to Session"), kept, () => steps);
			return answers && toPart(part, answers);
		},
	});
}

function complete(added: SessionPart, { uri }: vscode.TextDocument): SessionPart {
	return added.part === "photo" ? { ...added, template: readSetting(imagesTemplateSetting, uri) } : added;
}

function toPart(part: Part, answers: Partial<Record<Key, string>>): SessionPart {
	const { alt = "", name = "" } = answers;
	if (part === "speaker") return { part, name };
	const url = answers[part] ?? "";
	return part === "photo" ? { part, url, alt } : { part, url };
}

const PARTS: readonly (Row & { readonly answer: Part })[] = [
	{ label: vscode.l10n.t("Slides"), answer: "slides" },
	{ label: vscode.l10n.t("Video"), answer: "video" },
	{ label: vscode.l10n.t("Photo"), answer: "photo" },
	{ label: vscode.l10n.t("Speaker"), answer: "speaker" },
];

function isPart(answer: string | undefined): answer is Part {
	return PARTS.some((part) => part.answer === answer);
}

function questions(part: Part, post: () => Post): readonly Step<Key>[] {
	if (part === "speaker") return [{ key: "name", question: vscode.l10n.t("Who spoke"), example: "Ann Lee" }];
	if (part === "photo") {
		return [
			{
				key: "photo",
				question: vscode.l10n.t("The address of the photo, or its path in the blog"),
				example: "images/hall.jpg",
				validate: (typed) => validateNeededLink(post(), "image", typed),
			},
			{
				key: "alt",
				question: vscode.l10n.t("What the photo shows, for readers who do not see it"),
				example: vscode.l10n.t("The hall, full to the last row"),
				validate: validateAlt,
			},
		];
	}
	return [
		{
			key: part,
			question:
				part === "slides"
					? vscode.l10n.t("The address of the slides, or their path in the blog")
					: vscode.l10n.t("The address of the recording"),
			example:
				part === "slides"
					? "https://speakerdeck.com/annlee/naming-things"
					: "https://www.youtube.com/watch?v=…",
			validate: (typed) => validateNeededLink(post(), part, typed),
		},
	];
}
