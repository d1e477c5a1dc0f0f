import { readSlidesAnswers } from "../../core/inserts/answers.ts";
import { insertSlides, type SlidesAnswers } from "../../core/inserts/insert-slides.ts";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { mediaServiceOf } from "../../core/post/media-kind.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";

/** `recap.insertSlides`, with `SlidesAnswers` as argument or two questions. */
export const insertSlidesCommand = insertAtCursor<SlidesAnswers>({
	read: readSlidesAnswers,
	insert: insertSlides,
	async ask() {
		const answers = await askInSteps("Insert Slides", [
			{
				key: "url",
				question: "The address of the slides, or their path in the blog",
				example: "https://speakerdeck.com/annlee/naming-things",
				validate: (typed) => validateNeededAddress("slides", typed),
			},
			{
				key: "text",
				question: "The link's text",
				example: "Slides",
				suggest: ({ url }) => suggestText(url ?? ""),
			},
		]);
		return answers && { url: answers.url ?? "", text: answers.text };
	},
});

function suggestText(url: string): string {
	const service = mediaServiceOf(url);
	return service === undefined ? "Slides" : `Slides (${service})`;
}
