import * as vscode from "vscode";
import { type ImageFileAnswers, readImageAnswers } from "../../core/inserts/answers.ts";
import { type ImageAnswers, insertImage, insertImages } from "../../core/inserts/insert-image.ts";
import { referencePlace } from "../../core/inserts/insertion-place.ts";
import { validateAlt } from "../../core/inserts/validate.ts";
import { imagesTemplateSetting } from "../../core/settings/images-template.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { type ImageFile, planImages } from "../images/plan-images.ts";
import { readSetting } from "../settings.ts";
import { toFileUri } from "../to-file-uri.ts";
import { askImageSource } from "./ask-image-source.ts";
import { goThrough } from "./ask-in-steps.ts";
import { BoxSequence } from "./box-sequence.ts";
import { type CommandRecord, onPost, onPostText } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { insertCommand, insertInto } from "./insert-at-cursor.ts";
import type { Answered } from "./kept-answers.ts";
import type { Step } from "./steps.ts";
import { tellCopied } from "./tell-copied.ts";

const TITLE = vscode.l10n.t("Insert Image");

/** `recap.insertImage`, with `{ alt, url }` or `{ alt, file }` as argument or questions: one for the source, one for what each picture shows. */
export const insertImageCommand: CommandRecord = {
	id: "recap.insertImage",
	title: "Insert Image",
	about:
		"Asks for files or an address and what each picture shows, and writes `![alt][n]`. A file from outside is copied into the blog's folder for images under a clean name, without the place where the photo was taken, and smaller where it is larger than `recap.images.maxSize`; undo takes the copy back too (`Ctrl+K Alt+I`).",
	enablement: onPost,
	keybinding: { key: "ctrl+k alt+i", mac: "cmd+k alt+i", when: onPostText },
	argument: [
		{ key: "alt", type: "string", about: "needed: what the picture shows" },
		{ key: "url", type: "string", about: "an address, or a path in the blog" },
		{
			key: "file",
			type: "string or `vscode.Uri`",
			about: "instead of `url`: a picture on disk; a relative path starts at the workspace folder",
		},
	],
	run: insertCommand<ImageAnswers | ImageFileAnswers | ImageFiles>({
		read: readImageAnswers,
		place: referencePlace,
		ask,
		async write(editor, answers, services) {
			if ("url" in answers) {
				const template = templateFor(editor);
				const { posts, copies } = services;
				return insertInto({ editor, posts, copies }, (post, offset) =>
					insertImage(post, offset, { ...answers, template }),
				);
			}
			if ("files" in answers) return insertFiles(editor, answers.files, services);
			const file = toFileUri(answers.file, editor.document.uri);
			return file
				? insertFiles(editor, [{ file, alt: answers.alt }], services)
				: tell(vscode.l10n.t("Give file as a Uri or a path."));
		},
	}),
};

/** Pictures on disk, each with what it shows. */
interface ImageFiles {
	readonly files: readonly ImageFile[];
}

async function ask(
	editor: vscode.TextEditor,
	kept: Answered,
	{ posts, copies, photoFolder }: CommandServices,
): Promise<ImageAnswers | ImageFiles | Refusal | undefined> {
	const boxes = new BoxSequence();
	try {
		const source = await askImageSource({ boxes, posts, copies, kept, photoFolder }, TITLE, editor.document);
		if (source === undefined || isRefusal(source)) return source;
		const files = "files" in source ? source.files : [];
		const answers = await goThrough(boxes, TITLE, kept, () => altSteps(files));
		if (answers === undefined) return undefined;
		if ("url" in source) return { ...source, alt: answers[altKey(0)] ?? "" };
		return { files: files.map((file, order) => ({ file, alt: answers[altKey(order)] ?? "" })) };
	} finally {
		boxes.dispose();
	}
}

type AltKey = `alt${string}`;

function altKey(order: number): AltKey {
	return order === 0 ? "alt" : `alt ${order + 1}`;
}

/** One question for each picture; with several it says which. */
function altSteps(files: readonly vscode.Uri[]): readonly Step<AltKey>[] {
	const names = files.length < 2 ? [undefined] : files.map(({ path }) => fileNameOf(path));
	return names.map((name, order) => ({
		key: altKey(order),
		question:
			name === undefined
				? vscode.l10n.t("What the image shows, for readers who do not see it")
				: vscode.l10n.t("What {0} shows, for readers who do not see it", name),
		example: vscode.l10n.t("Ann Lee in front of a full main hall"),
		validate: validateAlt,
	}));
}

async function insertFiles(
	editor: vscode.TextEditor,
	files: readonly ImageFile[],
	{ posts, copies, extensionUri, rawAddress }: CommandServices,
): Promise<CommandResult> {
	const { document, selection } = editor;
	// Before the files are read: whether the images can stand here at all.
	const offset = document.offsetAt(selection.active);
	const trial = insertImages(
		posts.read(document),
		offset,
		files.map(({ alt }) => ({ alt, url: "/" })),
		templateFor(editor),
	);
	if (isRefusal(trial)) return tell(trial.refusal);
	const planned = await planImages({ document, posts, copies, extensionUri, rawAddress }, files);
	if (planned === undefined) return { done: false };
	if (isRefusal(planned)) return tell(planned.refusal);
	const { images, written, left } = planned;
	const result = await insertInto(
		{ editor, posts, copies },
		(post, at) => insertImages(post, at, images, templateFor(editor)),
		written,
	);
	return tellCopied(result, { written, left });
}

function templateFor({ document }: vscode.TextEditor): string {
	return readSetting(imagesTemplateSetting, document.uri);
}
