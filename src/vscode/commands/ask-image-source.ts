import * as vscode from "vscode";
import { offeredAddress } from "../../core/inserts/offered-address.ts";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { fileTyped } from "../images/file-typed.ts";
import type { ImageCopies } from "../images/image-copies.ts";
import type { PhotoFolder } from "../images/photo-folder.ts";
import { imageFile, planImage, refuseCopies, refuseFor } from "../images/plan-image.ts";
import { IMAGE_TITLE } from "../paste/kinds.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { folderOf } from "../preview/post-place.ts";
import { goThrough } from "./ask-in-steps.ts";
import type { BoxSequence } from "./box-sequence.ts";
import type { Answered } from "./kept-answers.ts";
import { readClipboard } from "./read-clipboard.ts";
import type { Row, Step } from "./steps.ts";

/** Where a new image comes from. VS Code gives commands no image of the clipboard: only pasting does. */
export type AskedImage = { readonly url: string } | { readonly files: readonly vscode.Uri[] };

const EXTENSIONS = ["jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "heif", "svg"];

/** What no address is. */
const CHOOSE = "choose:";
const AGAIN = "again:";
const CLIPBOARD = "clipboard:";

const ENTRIES: readonly Row[] = [
	{
		answer: CHOOSE,
		label: vscode.l10n.t("Choose a file…"),
		iconPath: new vscode.ThemeIcon("folder-opened"),
	},
	{
		answer: CLIPBOARD,
		label: vscode.l10n.t("Use the image in the clipboard"),
		iconPath: new vscode.ThemeIcon("clippy"),
	},
];

/** What a question needs: the boxes it stands in, the posts and copies, and what was answered before. */
interface Asking {
	readonly boxes: BoxSequence;
	readonly posts: OpenPosts;
	readonly copies: ImageCopies;
	readonly kept: Answered;
	readonly photoFolder: PhotoFolder;
}

/**
 * Asks for a file, an address or a path in one list that also takes what is typed; undefined where the writer stopped.
 * A file that the post cannot get is refused here, before more is asked.
 */
export async function askImageSource(
	{ boxes, posts, copies, kept, photoFolder }: Asking,
	title: string,
	document: vscode.TextDocument,
): Promise<AskedImage | Refusal | undefined> {
	const before = kept.get("files")?.split("\n");
	const clipboard = offeredAddress("image", await readClipboard(), { isNeeded: false });
	const answers = await goThrough(boxes, title, kept, () => [sourceStep(before, clipboard)]);
	if (answers === undefined) return undefined;
	const { source = "" } = answers;
	if (source === CLIPBOARD)
		return { refusal: vscode.l10n.t('Paste the image into the text and choose "{0}".', IMAGE_TITLE) };
	const typed = source === CHOOSE || source === AGAIN ? undefined : await fileTyped(source, document.uri);
	if (source !== CHOOSE && source !== AGAIN && !typed) return { url: source };
	const refusal = refuseCopies(document);
	if (refusal) return refusal;
	const files = typed
		? [typed]
		: source === AGAIN && before !== undefined
			? before.map((file) => vscode.Uri.parse(file))
			: await chooseFiles(boxes, title, photoFolder.last ?? folderOf(document.uri).root);
	const [first] = files ?? [];
	if (files === undefined || first === undefined) return undefined;
	for (const file of files) {
		const plan = await planImage({ document, posts, copies }, imageFile(file), "");
		if (isRefusal(plan)) return refuseFor(file, plan, files.length);
	}
	photoFolder.remember(first);
	kept.set("source", AGAIN);
	kept.set("files", files.map(String).join("\n"));
	return { files };
}

/** VS Code's dialog takes the place of our boxes, in the browser by one of its own. */
async function chooseFiles(
	boxes: BoxSequence,
	title: string,
	folder: vscode.Uri,
): Promise<readonly vscode.Uri[] | undefined> {
	boxes.dispose();
	return await vscode.window.showOpenDialog({
		title,
		openLabel: vscode.l10n.t("Insert"),
		defaultUri: folder,
		canSelectMany: true,
		// Cameras write .JPG, and the dialog tells letters' case apart.
		filters: {
			[vscode.l10n.t("Images")]: EXTENSIONS.flatMap((extension) => [extension, extension.toUpperCase()]),
		},
	});
}

function sourceStep(filesBefore: readonly string[] | undefined, clipboard: string): Step<"source"> {
	const entries = [
		...(filesBefore === undefined ? [] : [againRow(filesBefore.map((file) => vscode.Uri.parse(file)))]),
		...(clipboard === "" ? [] : [clipboardRow(clipboard)]),
		...ENTRIES,
	];
	return {
		key: "source",
		question: vscode.l10n.t("Choose a file, or type the image's address or its path in the blog"),
		rows: (typed) => (typed.trim() === "" ? entries : [typedRow(typed), ...entries]),
		// What is wrong with the address stands in its row: nothing to go on with.
		validate: (answer) =>
			entries.some((entry) => entry.answer === answer) ? undefined : validateNeededAddress("image", answer),
	};
}

function clipboardRow(address: string): Row {
	return {
		answer: address,
		label: vscode.l10n.t("Use {0}", address),
		description: vscode.l10n.t("From the clipboard"),
		iconPath: new vscode.ThemeIcon("link"),
	};
}

function againRow(files: readonly vscode.Uri[]): Row {
	const names = files.map(({ path }) => fileNameOf(path));
	return {
		answer: AGAIN,
		label: vscode.l10n.t("Use {0}", names.join(", ")),
		description: vscode.l10n.t("Chosen before"),
		iconPath: new vscode.ThemeIcon("history"),
	};
}

/** Who pastes an address and presses Enter at once is ahead of this row, and means the same. */
function typedRow(typed: string): Row {
	const problem = validateNeededAddress("image", typed);
	return {
		label: vscode.l10n.t("Use {0}", typed.trim()),
		iconPath: new vscode.ThemeIcon("link"),
		alwaysShow: true,
		...(problem !== undefined && { detail: problem }),
	};
}
