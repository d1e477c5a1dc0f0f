import * as vscode from "vscode";
import { isFileNameLike } from "../../core/images/file-name-like.ts";
import { type PastedImage, pasteImages } from "../../core/inserts/paste-images.ts";
import { sessionTitleAt } from "../../core/inserts/suggest-text.ts";
import { validateAlt } from "../../core/inserts/validate.ts";
import { imagesTemplateSetting } from "../../core/settings/images-template.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { toTextRange } from "../convert.ts";
import type { OnceWritten } from "../images/image-copies.ts";
import type { ImageCopy } from "../images/image-copy.ts";
import { holds, type ImageSource, type ImageTarget, planImage } from "../images/plan-image.ts";
import { describeLeft, SmallerPhotos } from "../images/smaller-photos.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { Services } from "../services.ts";
import { readSetting } from "../settings.ts";
import { writeWhole } from "../take-back.ts";
import { imagesIn } from "./images-in.ts";
import { IMAGE_KIND, IMAGE_TITLE } from "./kinds.ts";
import { isOffered, prefersReferences, yieldsTo } from "./rank.ts";
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

/** An offered edit, and the same with its large photos made smaller, for which the writer waits once it is chosen. */
interface WithPhotos {
	additionalEdit?: vscode.WorkspaceEdit;
	toSmaller: ToSmaller | undefined;
}

type ToSmaller = (token: vscode.CancellationToken) => Promise<vscode.WorkspaceEdit | undefined>;

class ImagePaste extends vscode.DocumentPasteEdit implements WithPhotos {
	toSmaller: ToSmaller | undefined;

	constructor({ edit, toSmaller }: PlannedEdit) {
		super("", IMAGE_TITLE, IMAGE_KIND);
		this.additionalEdit = edit;
		this.toSmaller = toSmaller;
	}
}

class ImageDrop extends vscode.DocumentDropEdit implements WithPhotos {
	toSmaller: ToSmaller | undefined;

	constructor({ edit, toSmaller }: PlannedEdit) {
		super("", IMAGE_TITLE, IMAGE_KIND);
		this.additionalEdit = edit;
		this.toSmaller = toSmaller;
	}
}

/** Pasted image files, and an image of the clipboard, become reference images, their copies files of the blog. */
export const imagePastes = (services: Services): vscode.DocumentPasteEditProvider<ImagePaste> => ({
	async provideDocumentPasteEdits(document, ranges, dataTransfer, { triggerKind }, token) {
		if (!isOffered(document, "filePaste", triggerKind)) return undefined;
		const planned = await editFor(services, document, ranges, dataTransfer, token);
		if (planned === undefined) return undefined;
		const edit = new ImagePaste(planned);
		edit.yieldTo = yieldsTo(document, "filePaste");
		return [edit];
	},
	resolveDocumentPasteEdit: makeSmaller,
});

/** The same for image files that are dropped. */
export const imageDrops = (services: Services): vscode.DocumentDropEditProvider<ImageDrop> => ({
	async provideDocumentDropEdits(document, position, dataTransfer, token) {
		if (!isOffered(document, "drop")) return undefined;
		const range = new vscode.Range(position, position);
		// VS Code 1.139 resolves what is pasted, not what is dropped: where ours may be one of several, nobody waits for it.
		const isFirst = prefersReferences(document);
		const onceWritten = isFirst ? undefined : smallerOnceWritten(services);
		const planned = await editFor({ ...services, onceWritten }, document, [range], dataTransfer, token);
		if (planned === undefined) return undefined;
		const edit = new ImageDrop(planned);
		if (isFirst) await makeSmaller(edit, token);
		edit.yieldTo = yieldsTo(document, "drop");
		return edit;
	},
	resolveDocumentDropEdit: makeSmaller,
});

interface WithOnceWritten {
	readonly onceWritten?: OnceWritten | undefined;
}

/** A large copy is made smaller where it stands, as *Insert Image* would have written it. */
function smallerOnceWritten({ extensionUri }: Services): OnceWritten {
	return async ({ uri, post, contents }) => {
		const smaller = new SmallerPhotos(extensionUri, post);
		try {
			const made = await smaller.of(fileNameOf(uri.path), contents);
			const left = describeLeft(smaller.left);
			if (left !== "") vscode.window.setStatusBarMessage(left, 8000);
			// Where it can no longer be written, it stays as large as it is.
			return made !== undefined && (await holds(uri, contents)) && (await writeWhole(uri, made));
		} finally {
			smaller.dispose();
		}
	};
}

async function makeSmaller<Edit extends WithPhotos>(
	edit: Edit,
	token: vscode.CancellationToken,
): Promise<Edit> {
	const { toSmaller } = edit;
	edit.toSmaller = undefined;
	const smaller = await toSmaller?.(token);
	if (smaller) edit.additionalEdit = smaller;
	return edit;
}

interface PlannedEdit {
	readonly edit: vscode.WorkspaceEdit;
	/** Where there are photos to make smaller. */
	readonly toSmaller: ToSmaller | undefined;
}

/** Undefined where there is nothing to offer: VS Code's own ways are left then. */
async function editFor(
	{ posts, copies, extensionUri, onceWritten }: Services & WithOnceWritten,
	document: vscode.TextDocument,
	ranges: readonly vscode.Range[],
	dataTransfer: vscode.DataTransfer,
	token: vscode.CancellationToken,
): Promise<PlannedEdit | undefined> {
	const sources = isMarkdownFile(document) ? (await imagesIn(dataTransfer)).map(readOnce) : [];
	if (sources.length === 0 || token.isCancellationRequested) return undefined;
	const target = { document, posts, copies };
	const planned = await plannedEdit({ ...target, onceWritten }, ranges, sources);
	if (planned === undefined || token.isCancellationRequested) return undefined;
	const large = new SmallerPhotos(extensionUri, document.uri);
	if (!planned.written.some(({ contents }) => large.isTooLarge(contents)))
		return { edit: planned.edit, toSmaller: undefined };
	return {
		edit: planned.edit,
		async toSmaller(chosen) {
			const smaller = new SmallerPhotos(extensionUri, document.uri, chosen);
			const again = await plannedEdit({ ...target, smaller }, ranges, sources);
			const left = describeLeft(smaller.left);
			if (left !== "") vscode.window.setStatusBarMessage(left, 8000);
			return again?.edit;
		},
	};
}

/** What is pasted can be read until the paste is done, and not by a look at it later. */
function readOnce(source: ImageSource): ImageSource {
	let bytes: Thenable<Uint8Array> | undefined;
	return {
		...source,
		read() {
			bytes ??= source.read();
			return bytes;
		},
	};
}

async function plannedEdit(
	target: ImageTarget & WithOnceWritten,
	ranges: readonly vscode.Range[],
	sources: readonly ImageSource[],
): Promise<{ readonly edit: vscode.WorkspaceEdit; readonly written: readonly ImageCopy[] } | undefined> {
	const { document, posts, copies } = target;
	const [first] = ranges;
	if (!first) return undefined;
	const post = posts.read(document);
	const places = ranges.map((range) => toTextRange(document, range));
	const alt = sources.length === 1 ? altIn(document.getText(first)) : undefined;
	const subject = sources.length === 1 ? sessionTitleAt(post, document.offsetAt(first.start)) : "";
	const planned = await planAll(target, sources, { alt, subject });
	if (planned === undefined) return undefined;
	const edits = pasteImages(post, places, planned.images, readSetting(imagesTemplateSetting, document.uri));
	if (!edits) return undefined;
	const result = new vscode.WorkspaceEdit();
	copies.addTo(result, planned.copies, { onceWritten: target.onceWritten });
	return { edit: toPasteEdit(document, edits, result), written: planned.copies };
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
