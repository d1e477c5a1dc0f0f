import * as vscode from "vscode";
import { validateNeededAddress } from "../../core/inserts/validate.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import type { ImageCopies } from "../images/image-copies.ts";
import { imageFile, planImage, refuseCopies } from "../images/plan-image.ts";
import { IMAGE_TITLE } from "../paste/kinds.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { folderOf } from "../preview/post-place.ts";
import { goThrough } from "./ask-in-steps.ts";
import type { BoxSequence } from "./box-sequence.ts";
import type { Answered } from "./kept-answers.ts";
import type { Row, Step } from "./steps.ts";

/** Where a new image comes from. VS Code gives commands no image of the clipboard: only pasting does. */
export type AskedImage = { readonly url: string } | { readonly file: vscode.Uri };

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
}

/**
 * Asks for a file, an address or a path in one list that also takes what is typed; undefined where the writer stopped.
 * A file that the post cannot get is refused here, before more is asked.
 */
export async function askImageSource(
	{ boxes, posts, copies, kept }: Asking,
	title: string,
	document: vscode.TextDocument,
): Promise<AskedImage | Refusal | undefined> {
	const before = kept.get("file");
	const answers = await goThrough(boxes, title, kept, () => [sourceStep(before)]);
	if (answers === undefined) return undefined;
	const { source = "" } = answers;
	if (source === CLIPBOARD)
		return { refusal: vscode.l10n.t('Paste the image into the text and choose "{0}".', IMAGE_TITLE) };
	if (source !== CHOOSE && source !== AGAIN) return { url: source };
	const refusal = refuseCopies(document);
	if (refusal) return refusal;
	const file =
		source === AGAIN && before !== undefined
			? vscode.Uri.parse(before)
			: await chooseFile(boxes, title, document.uri);
	if (file === undefined) return undefined;
	const plan = await planImage({ document, posts, copies }, imageFile(file), "");
	if (isRefusal(plan)) return plan;
	kept.set("source", AGAIN);
	kept.set("file", file.toString());
	return { file };
}

/** VS Code's dialog takes the place of our boxes, in the browser by one of its own. */
async function chooseFile(
	boxes: BoxSequence,
	title: string,
	post: vscode.Uri,
): Promise<vscode.Uri | undefined> {
	boxes.dispose();
	const chosen = await vscode.window.showOpenDialog({
		title,
		openLabel: vscode.l10n.t("Insert"),
		defaultUri: folderOf(post).root,
		// Cameras write .JPG, and the dialog tells letters' case apart.
		filters: {
			[vscode.l10n.t("Images")]: EXTENSIONS.flatMap((extension) => [extension, extension.toUpperCase()]),
		},
	});
	return chosen?.[0];
}

function sourceStep(fileBefore: string | undefined): Step<"source"> {
	const entries = fileBefore === undefined ? ENTRIES : [againRow(vscode.Uri.parse(fileBefore)), ...ENTRIES];
	return {
		key: "source",
		question: vscode.l10n.t("Choose a file, or type the image's address or its path in the blog"),
		rows: (typed) => (typed.trim() === "" ? entries : [typedRow(typed), ...entries]),
		// What is wrong with the address stands in its row: nothing to go on with.
		validate: (answer) =>
			entries.some((entry) => entry.answer === answer) ? undefined : validateNeededAddress("image", answer),
	};
}

function againRow({ path }: vscode.Uri): Row {
	return {
		answer: AGAIN,
		label: vscode.l10n.t("Use {0}", path.slice(path.lastIndexOf("/") + 1)),
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
