import * as vscode from "vscode";
import { readVideoAnswers } from "../../core/inserts/answers.ts";
import {
	insertVideo,
	VIDEO_FORMS,
	type VideoAnswers,
	type VideoForm,
	videoFormsOf,
} from "../../core/inserts/insert-video.ts";
import { referencePlace } from "../../core/inserts/insertion-place.ts";
import { describeAddress, offeredAddress } from "../../core/inserts/offered-address.ts";
import { suggestMediaText } from "../../core/inserts/suggest-text.ts";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import { readClipboard } from "./read-clipboard.ts";
import { sessionTitleIn } from "./session-title.ts";
import type { Step } from "./steps.ts";

/** `recap.insertVideo`, with `VideoAnswers` as argument or two questions, and a choice where there is one. */
export const insertVideoCommand: CommandRecord = {
	id: "recap.insertVideo",
	title: "Insert Video",
	about:
		"Asks for the address of a recording and writes a link to it, its picture as a link, or its player with blank lines around it.",
	enablement: onPost,
	argument: [
		{ key: "url", type: "string", about: "needed: an address; for a link also a path in the blog" },
		{ key: "text", type: "string", about: 'what the video is called; "Video" without it' },
		{
			key: "as",
			type: '`"link"`, `"thumbnail"` or `"embed"`',
			about: "a link without it; a picture for YouTube only, a player where Recap knows its address",
		},
	],
	run: insertAtCursor<VideoAnswers>({
		read: readVideoAnswers,
		place: referencePlace,
		insert: insertVideo,
		async ask(editor, kept, { posts }) {
			const session = sessionTitleIn(editor, posts);
			const clipboard = await readClipboard();
			const answers = await askInSteps<"url" | "text" | "form">(
				vscode.l10n.t("Insert Video"),
				kept,
				({ url = "" }) => [
					{
						key: "url",
						question: vscode.l10n.t("The address of the video, or its path in the blog"),
						example: "https://www.youtube.com/watch?v=…",
						suggest: () => offeredAddress("video", clipboard, { isNeeded: true }),
						validate: (typed) => validateNeededAddress("video", typed),
						describe: describeAddress,
					},
					{
						key: "text",
						question: vscode.l10n.t("What the video is called"),
						example: "Video",
						suggest: () => suggestMediaText("video", url, session),
					},
					...(videoFormsOf(url).length > 1 ? [formStep(url)] : []),
				],
			);
			if (answers === undefined) return undefined;
			const { url = "", text, form } = answers;
			return { url, text, as: VIDEO_FORMS.find((known) => known === form) };
		},
	}),
};

const LABELS: Readonly<Record<VideoForm, string>> = {
	link: vscode.l10n.t("A link"),
	thumbnail: vscode.l10n.t("The video's picture, as a link"),
	embed: vscode.l10n.t("The player itself"),
};

function formStep(url: string): Step<"form"> {
	const rows = videoFormsOf(url).map((form) => ({ label: LABELS[form], answer: form }));
	return {
		key: "form",
		question: vscode.l10n.t("How the video stands in the post"),
		rows: () => rows,
		isClosed: true,
	};
}
