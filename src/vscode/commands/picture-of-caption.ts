import * as vscode from "vscode";
import { validateAlt } from "../../core/inserts/validate.ts";
import { imagesTemplateSetting } from "../../core/settings/images-template.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { replaceCaption } from "../../core/tidy/caption-image.ts";
import { toTextRange } from "../convert.ts";
import { planImages } from "../images/plan-images.ts";
import { readSetting } from "../settings.ts";
import { askImageSource } from "./ask-image-source.ts";
import { goThrough } from "./ask-in-steps.ts";
import { BoxSequence } from "./box-sequence.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { insertInto } from "./insert-at-cursor.ts";
import { type Answered, KeptAnswers } from "./kept-answers.ts";
import { tellCopied } from "./tell-copied.ts";

/** Asks for the picture that a line was the caption of, and puts it in the line's place: its words are offered as alternative text. */
export type InsertCaptioned = (
	services: CommandServices,
	editor: vscode.TextEditor,
	caption: vscode.Range,
) => Promise<CommandResult>;

export function captionInserter(): InsertCaptioned {
	const keptAnswers = new KeptAnswers();
	return async (services, editor, caption) => {
		// Selected, it moves along with what is typed meanwhile, and the writer sees which line it is.
		editor.selection = new vscode.Selection(caption.start, caption.end);
		const kept = keptAnswers.of(editor.document.uri);
		const result = await askAndReplace(services, editor, editor.document.getText(caption), kept);
		if (result.done) kept.clear();
		return result;
	};
}

async function askAndReplace(
	{ posts, copies, photoFolder, extensionUri, rawAddress }: CommandServices,
	editor: vscode.TextEditor,
	caption: string,
	kept: Answered,
): Promise<CommandResult> {
	const title = vscode.l10n.t("Insert Image");
	const boxes = new BoxSequence();
	try {
		const source = await askImageSource({ boxes, posts, copies, kept, photoFolder }, title, editor.document);
		if (source === undefined) return { done: false };
		if (isRefusal(source)) return tell(source.refusal);
		// A line is the caption of one picture.
		const [file] = "files" in source ? source.files : [];
		const answers = await goThrough(boxes, title, kept, () => [
			{
				key: "alt",
				question: vscode.l10n.t("What the image shows, for readers who do not see it"),
				example: vscode.l10n.t("Ann Lee in front of a full main hall"),
				suggest: () => caption.trim(),
				validate: validateAlt,
			},
		]);
		if (answers === undefined) return { done: false };
		const alt = answers.alt ?? "";
		const target = { document: editor.document, posts, copies, extensionUri, rawAddress };
		const planned = file ? await planImages(target, [{ file, alt }]) : undefined;
		if (planned && isRefusal(planned)) return tell(planned.refusal);
		const url = "url" in source ? source.url : planned?.images[0]?.url;
		if (url === undefined) return { done: false };
		const result = await insertInto(
			{ editor, posts, copies },
			(post) =>
				replaceCaption(post, toTextRange(editor.document, editor.selection), {
					alt,
					url,
					template: readSetting(imagesTemplateSetting, editor.document.uri),
				}),
			planned?.written,
		);
		return planned ? tellCopied(result, planned) : result;
	} finally {
		boxes.dispose();
	}
}
