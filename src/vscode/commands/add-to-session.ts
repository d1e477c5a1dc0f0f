import * as vscode from "vscode";
import { addToSession, type SessionPart } from "../../core/inserts/add-to-session.ts";
import { readSessionPart } from "../../core/inserts/answers.ts";
import { sessionPlace } from "../../core/inserts/move-session.ts";
import { validateAlt, validateNeededLink } from "../../core/inserts/validate.ts";
import type { Post } from "../../core/post/post.ts";
import { imagesTemplateSetting } from "../../core/settings/images-template.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { fileTyped } from "../images/file-typed.ts";
import { planImages } from "../images/plan-images.ts";
import { readSetting } from "../settings.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandHandler, type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { insertCommand, insertInto } from "./insert-at-cursor.ts";
import type { Row, Step } from "./steps.ts";
import { tellCopied } from "./tell-copied.ts";

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
	run: insertCommand<SessionPart>({
		read: readSessionPart,
		place: sessionPlace,
		write,
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
	return insertCommand<SessionPart>({
		read: readSessionPart,
		place: sessionPlace,
		write,
		async ask({ document }, kept, { posts }) {
			const steps = questions(part, () => posts.read(document));
			const answers = await askInSteps<Key>(vscode.l10n.t("Add to Session"), kept, () => steps);
			return answers && toPart(part, answers);
		},
	});
}

/** A photo that is no file of the blog is copied in, as Insert Image does. */
async function write(
	editor: vscode.TextEditor,
	added: SessionPart,
	{ posts, copies, extensionUri, rawAddress }: CommandServices,
): Promise<CommandResult> {
	const { document } = editor;
	const target = { editor, posts, copies };
	if (added.part !== "photo") return insertInto(target, (post, offset) => addToSession(post, offset, added));
	const photo = { ...added, template: readSetting(imagesTemplateSetting, document.uri) };
	const file = await fileTyped(added.url, document.uri);
	if (!file) return insertInto(target, (post, offset) => addToSession(post, offset, photo));
	// Before the file is read: whether it can stand here at all.
	const trial = addToSession(posts.read(document), document.offsetAt(editor.selection.active), photo);
	if (isRefusal(trial)) return tell(trial.refusal);
	const images = { document, posts, copies, extensionUri, rawAddress };
	const planned = await planImages(images, [{ file, alt: added.alt }]);
	if (planned === undefined) return { done: false };
	if (isRefusal(planned)) return tell(planned.refusal);
	const url = planned.images[0]?.url ?? added.url;
	const result = await insertInto(
		target,
		(post, offset) => addToSession(post, offset, { ...photo, url }),
		planned.written,
	);
	return tellCopied(result, planned);
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
