import * as vscode from "vscode";
import { type ImageSource, imageFile } from "../images/plan-image.ts";

const IMAGE_NAME = /\.(?:jpe?g|png|gif|webp|avif|hei[cf]|svg)$/i;

/**
 * The images that are pasted or dropped: what comes along as a file of its own, else files by their address. None where there are
 * other files among them, which would be left out.
 */
export async function imagesIn(dataTransfer: vscode.DataTransfer): Promise<readonly ImageSource[]> {
	const files = [...dataTransfer].flatMap(([mime, item]) => {
		const file = item.asFile();
		return file ? [{ mime, file }] : [];
	});
	if (files.length > 0) {
		const areImages = files.every(({ mime, file }) => /^image\//i.test(mime) || IMAGE_NAME.test(file.name));
		return areImages
			? files.map(({ file }) => ({ name: file.name, uri: file.uri, read: () => file.data() }))
			: [];
	}
	const list = (await dataTransfer.get("text/uri-list")?.asString()) ?? "";
	const uris = list.split(/\r?\n/).flatMap(toFileUri);
	return uris.every(({ path }) => IMAGE_NAME.test(path)) ? uris.map(imageFile) : [];
}

/** Pages on the web are no files, whatever their name. */
function toFileUri(line: string): readonly vscode.Uri[] {
	if (!/^[a-z][a-z\d+.-]*:/i.test(line) || /^https?:/i.test(line)) return [];
	return [vscode.Uri.parse(line.trim())];
}
