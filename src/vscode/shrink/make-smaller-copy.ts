import * as vscode from "vscode";
import { picturesOf } from "../../core/images/pictures-of.ts";
import { nameMark, withMark } from "../../core/photos/smaller/smaller-name.ts";
import { largestSideSetting } from "../../core/settings/images-max-side.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { replaceRange } from "../../core/text/text-edit.ts";
import { type CommandResult, tell } from "../commands/command-result.ts";
import type { CommandServices } from "../commands/command-services.ts";
import { insertInto } from "../commands/insert-at-cursor.ts";
import type { ImageCopy } from "../images/image-copy.ts";
import { findLocalImage } from "../references/local-image.ts";
import { readSetting } from "../settings.ts";
import { smallerPhoto } from "./smaller-photo.ts";

const mostNames = 50;

/**
 * Makes a smaller copy of the photo whose address stands at a place in the post, beside the photo, and has the post show it, as one undo
 * step. Pixels stand as the camera was held, the colour profile stays, all other metadata, the place among them, are gone. The photo itself
 * stays: other posts may show it.
 */
export async function makeSmallerCopy(
	{ blogs, posts, copies, extensionUri }: CommandServices,
	editor: vscode.TextEditor,
	range: vscode.Range,
): Promise<CommandResult> {
	const { document } = editor;
	const { destination } = pictureAt(document.offsetAt(range.start)) ?? {};
	const photo =
		destination === undefined ? undefined : await findLocalImage(blogs, document.uri, destination);
	if (!photo) return tell(vscode.l10n.t("Put the cursor on a photo of this blog: none is found here."));
	const source = await readPhoto(photo);
	if (isRefusal(source)) return tell(source.refusal);
	const maxSide = Math.round(readSetting(largestSideSetting, document.uri));
	const copy = await shrunk(extensionUri, photo, source, document.uri);
	if (copy === undefined) return { done: false };
	if (isRefusal(copy)) return tell(copy.refusal);
	const named = await freeName(photo, copy, maxSide);
	if (isRefusal(named)) return tell(named.refusal);
	const { file, mark, isThere } = named;
	const path = vscode.workspace.asRelativePath(file);
	const planned: ImageCopy = {
		post: document.uri,
		uri: file,
		path,
		contents: copy,
		lostLocation: false,
		mayTellLocation: false,
	};
	const result = await insertInto(
		{ editor, posts, copies },
		(post, offset) => {
			// The text may have changed meanwhile: the photo is known by its address.
			const places = picturesOf(post).filter(
				(picture) => picture.destination === destination && !picture.isCover,
			);
			const place =
				places.find(({ destinationRange }) => destinationRange.start >= document.offsetAt(range.start)) ??
				places[0];
			const written = place && withMark(post.slice(place.destinationRange), mark);
			if (!place || written === undefined)
				return { refusal: vscode.l10n.t("Put the cursor on a photo of this blog: none is found here.") };
			const { destinationRange } = place;
			const moved = offset >= destinationRange.end ? offset + mark.length : offset;
			return { edits: [replaceRange(destinationRange, written)], cursor: moved };
		},
		isThere ? [] : [planned],
	);
	if (!result.done) return result;
	const message = vscode.l10n.t(
		"The post shows {0} now: {1} kB instead of {2} kB.",
		path,
		Math.ceil(copy.length / 1024),
		Math.ceil(source.length / 1024),
	);
	vscode.window.setStatusBarMessage(message, 8000);
	return { done: true, message };

	function pictureAt(offset: number) {
		return picturesOf(posts.read(document)).find(
			({ destinationRange: { start, end } }) => start <= offset && offset <= end,
		);
	}
}

async function readPhoto(photo: vscode.Uri): Promise<Uint8Array | Refusal> {
	try {
		return await vscode.workspace.fs.readFile(photo);
	} catch {
		const name = fileNameOf(photo.path);
		return { refusal: vscode.l10n.t("Choose another image: {0} cannot be read.", name) };
	}
}

async function shrunk(
	extension: vscode.Uri,
	photo: vscode.Uri,
	source: Uint8Array,
	post: vscode.Uri,
): Promise<Uint8Array | Refusal | undefined> {
	const title = vscode.l10n.t("Making {0} smaller", fileNameOf(photo.path));
	return vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
		(_, token) => smallerPhoto(extension, source, post, token),
	);
}

interface FreeName {
	readonly file: vscode.Uri;
	readonly mark: string;
	/** The copy itself is there already. */
	readonly isThere: boolean;
}

async function freeName(photo: vscode.Uri, copy: Uint8Array, maxSide: number): Promise<FreeName | Refusal> {
	const name = fileNameOf(photo.path);
	for (let attempt = 0; attempt < mostNames; attempt++) {
		const mark = nameMark(maxSide, attempt);
		const marked = withMark(name, mark);
		if (marked === undefined) break;
		const file = vscode.Uri.joinPath(photo, "..", marked);
		const there = await bytesOf(file);
		const isThere = there?.length === copy.length && there.every((byte, at) => byte === copy[at]);
		if (!there || isThere) return { file, mark, isThere };
	}
	return { refusal: vscode.l10n.t("Give {0} another name first.", name) };
}

async function bytesOf(file: vscode.Uri): Promise<Uint8Array | undefined> {
	try {
		return await vscode.workspace.fs.readFile(file);
	} catch {
		return undefined;
	}
}
