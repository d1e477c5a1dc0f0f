import * as vscode from "vscode";
import { isFileNameLike } from "../../core/images/file-name-like.ts";
import { type PastedImage, pasteImages } from "../../core/inserts/paste-images.ts";
import { sessionTitleAt } from "../../core/inserts/suggest-text.ts";
import { validateAlt } from "../../core/inserts/validate.ts";
import { imagesTemplateSetting } from "../../core/settings/images-template.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { toTextRange } from "../convert.ts";
import type { ImageCopy } from "../images/image-copy.ts";
import { type ImageSource, type ImageTarget, planImage } from "../images/plan-image.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { Services } from "../services.ts";
import { readSetting } from "../settings.ts";
import { imagesIn } from "./images-in.ts";
import { IMAGE_KIND, IMAGE_TITLE } from "./kinds.ts";
import { isOffered, yieldsTo } from "./rank.ts";
import { toPasteEdit } from "./to-paste-edit.ts";

const MIME_TYPES = ["image/*", "text/uri-list", "files"];

export const imagePasteMetadata: vscode.DocumentPasteProviderMetadata = {
	providedPasteEditKinds: [IMAGE_KIND],
	pasteMimeTypes: MIME_TYPES,
};

export const imageDropMetadata: vscode.DocumentDropEditProviderMetadata = {
	providedDropEditKinds: [IMAGE_KIND],
	dropMimeTypes: MIME_TYPES,
};

/** Pasted image files, and an image of the clipboard, become reference images, their copies files of the blog. */
export const imagePastes = ({ posts, copies }: Services): vscode.DocumentPasteEditProvider => ({
	async provideDocumentPasteEdits(document, ranges, dataTransfer, { triggerKind }, token) {
		if (!isOffered(document, "filePaste", triggerKind)) return undefined;
		const additional = await editFor({ document, posts, copies }, ranges, dataTransfer, token);
		if (additional === undefined) return undefined;
		const edit = new vscode.DocumentPasteEdit("", IMAGE_TITLE, IMAGE_KIND);
		edit.additionalEdit = additional;
		edit.yieldTo = yieldsTo(document, "filePaste");
		return [edit];
	},
});

/** The same for image files that are dropped. */
export const imageDrops = ({ posts, copies }: Services): vscode.DocumentDropEditProvider => ({
	async provideDocumentDropEdits(document, position, dataTransfer, token) {
		if (!isOffered(document, "drop")) return undefined;
		const range = new vscode.Range(position, position);
		const additional = await editFor({ document, posts, copies }, [range], dataTransfer, token);
		if (additional === undefined) return undefined;
		const edit = new vscode.DocumentDropEdit("", IMAGE_TITLE, IMAGE_KIND);
		edit.additionalEdit = additional;
		edit.yieldTo = yieldsTo(document, "drop");
		return edit;
	},
});

/** Undefined where there is nothing to offer: VS Code's own ways are left then. */
async function editFor(
	target: ImageTarget,
	ranges: readonly vscode.Range[],
	dataTransfer: vscode.DataTransfer,
	token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit | undefined> {
	const { document, posts, copies } = target;
	const [first] = ranges;
	const sources = isMarkdownFile(document) ? await imagesIn(dataTransfer) : [];
	if (!first || sources.length === 0 || token.isCancellationRequested) return undefined;
	const post = posts.read(document);
	const places = ranges.map((range) => toTextRange(document, range));
	const alt = sources.length === 1 ? altIn(document.getText(first)) : undefined;
	const subject = sources.length === 1 ? sessionTitleAt(post, document.offsetAt(first.start)) : "";
	const planned = await planAll(target, sources, { alt, subject });
	if (planned === undefined || token.isCancellationRequested) return undefined;
	const edits = pasteImages(post, places, planned.images, readSetting(imagesTemplateSetting, document.uri));
	if (!edits) return undefined;
	const result = new vscode.WorkspaceEdit();
	copies.addTo(result, planned.copies);
	return toPasteEdit(document, edits, result);
}

/** What is selected, as far as it tells what a picture shows. Readers would hear a heading twice. */
function altIn(selected: string): string | undefined {
	return validateAlt(selected) === undefined ? selected : undefined;
}

interface Said {
	readonly alt: string | undefined;
	/** What a picture is about whose file is called nothing: for the name of its copy. */
	readonly subject: string;
}

async function planAll(
	target: ImageTarget,
	sources: readonly ImageSource[],
	{ alt, subject }: Said,
): Promise<{ images: readonly PastedImage[]; copies: readonly ImageCopy[] } | undefined> {
	const images: PastedImage[] = [];
	const copies: ImageCopy[] = [];
	for (const source of sources) {
		const taken = copies.map(({ path }) => path);
		const name = alt ?? (isFileNameLike(source.name.replace(/\.[a-z\d]+$/i, "")) ? subject : "");
		const plan = await planImage(target, source, name, taken);
		if (isRefusal(plan)) return undefined;
		images.push({ destination: plan.destination, alt });
		if (plan.copy) copies.push(plan.copy);
	}
	return { images, copies };
}
