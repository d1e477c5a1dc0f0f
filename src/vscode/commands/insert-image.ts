import { readImageAnswers } from "../../core/inserts/answers.ts";
import { type ImageAnswers, insertImage } from "../../core/inserts/insert-image.ts";
import { validateAlt, validateNeededAddress } from "../../core/inserts/validate.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";

/** `recap.insertImage`, with `ImageAnswers` as argument or two questions. */
export const insertImageCommand = insertAtCursor<ImageAnswers>({
	read: readImageAnswers,
	insert: insertImage,
	async ask() {
		const answers = await askInSteps("Insert Image", [
			{
				key: "url",
				question: "The image's address, or its path in the blog",
				example: "images/main-hall.jpg",
				validate: (typed) => validateNeededAddress("image", typed),
			},
			{
				key: "alt",
				question: "What the image shows, for readers who do not see it",
				example: "Ann Lee in front of a full main hall",
				validate: validateAlt,
			},
		]);
		return answers && { alt: answers.alt ?? "", url: answers.url ?? "" };
	},
});
