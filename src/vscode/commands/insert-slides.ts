import * as vscode from "vscode";
import { readSlidesAnswers } from "../../core/inserts/answers.ts";
import { insertSlides, type SlidesAnswers } from "../../core/inserts/insert-slides.ts";
import { referencePlace } from "../../core/inserts/insertion-place.ts";
import { describeAddress, offeredAddress } from "../../core/inserts/offered-address.ts";
import { suggestMediaText } from "../../core/inserts/suggest-text.ts";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import { readClipboard } from "./read-clipboard.ts";
import { sessionTitleIn } from "./session-title.ts";

/** `recap.insertSlides`, with `SlidesAnswers` as argument or two questions. */
export const insertSlidesCommand: CommandRecord = {
	id: "recap.insertSlides",
	title: "Insert Slides",
	about: "Asks for the address of slides and writes a link to them.",
	enablement: onPost,
	argument: [
		{ key: "url", type: "string", about: "needed: an address, or a path in the blog" },
		{ key: "text", type: "string", about: 'the link\'s text; "Slides" without it' },
	],
	run: insertAtCursor<SlidesAnswers>({
		read: readSlidesAnswers,
		place: referencePlace,
		insert: insertSlides,
		async ask(editor, kept, { posts }) {
			const session = sessionTitleIn(editor, posts);
			const clipboard = await readClipboard();
			const answers = await askInSteps<"url" | "text">(vscode.l10n.t("Insert Slides"), kept, () => [
				{
					key: "url",
					question: vscode.l10n.t("The address of the slides, or their path in the blog"),
					example: "https://speakerdeck.com/annlee/naming-things",
					suggest: () => offeredAddress("slides", clipboard, { isNeeded: true }),
					validate: (typed) => validateNeededAddress("slides", typed),
					describe: describeAddress,
				},
				{
					key: "text",
					question: vscode.l10n.t("The link's text"),
					example: "Slides",
					suggest: ({ url }) => suggestMediaText("slides", url ?? "", session),
				},
			]);
			return answers && { url: answers.url ?? "", text: answers.text };
		},
	}),
};
