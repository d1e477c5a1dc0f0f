import * as vscode from "vscode";
import { readSlidesAnswers } from "../../core/inserts/answers.ts";
import { insertSlides, type SlidesAnswers } from "../../core/inserts/insert-slides.ts";
import { referencePlace } from "../../core/inserts/place.ts";
import { suggestMediaText } from "../../core/inserts/suggest-text.ts";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import { sessionTitleIn } from "./session-title.ts";

/** `recap.insertSlides`, with `SlidesAnswers` as argument or two questions. */
export const insertSlidesCommand = insertAtCursor<SlidesAnswers>({
	read: readSlidesAnswers,
	place: referencePlace,
	insert: insertSlides,
	async ask(editor, kept) {
		const session = sessionTitleIn(editor);
		const answers = await askInSteps<"url" | "text">(vscode.l10n.t("Insert Slides"), kept, () => [
			{
				key: "url",
				question: vscode.l10n.t("The address of the slides, or their path in the blog"),
				example: "https://speakerdeck.com/annlee/naming-things",
				validate: (typed) => validateNeededAddress("slides", typed),
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
});
