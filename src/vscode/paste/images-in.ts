import * as vscode from "vscode";
import { type ImageSource, imageFile } from "../images/plan-image.ts";

const IMAGE_NAME = /\.(?:jpe?g|png|gif|webp|avif|hei[cf]|svg)$/i;

/** The images that are pasted or dropped: files by their address, else what comes along as a file of its own. */
export async function imagesIn(dataTransfer: vscode.DataTransfer): Promise<readonly ImageSource[]> {
	const list = (await dataTransfer.get("text/uri-list")?.asString()) ?? "";
	const named = list.split(/\r?\n/).flatMap(toImageUri);
	if (named.length > 0) return named.map(imageFile);
	const sources: ImageSource[] = [];
	for (const [mime, item] of dataTransfer) {
		const file = mime.startsWith("image/") ? item.asFile() : undefined;
		if (file) sources.push({ name: file.name, uri: file.uri, read: () => file.data() });
	}
	return sources;
}

/** Pages on the web are no files, whatever their name. */
function toImageUri(line: string): readonly vscode.Uri[] {
	if (!/^[a-z][a-z\d+.-]*:/i.test(line) || /^https?:/i.test(line)) return [];
	const uri = vscode.Uri.parse(line.trim());
	return IMAGE_NAME.test(uri.path) ? [uri] : [];
}
