import * as vscode from "vscode";
import { inform } from "../notify.ts";
import type { ImageCopy } from "./image-copy.ts";

/** By address, what to say once a copy is written: an edit that is offered to VS Code may never be applied. */
const sentences = new Map<string, string>();

/** To be called with every copy that an edit is to write. */
export function awaitCopy(copy: ImageCopy): void {
	const key = copy.uri.toString();
	if (copy.mayTellLocation) sentences.set(key, describeCopy(copy));
	else sentences.delete(key);
}

/** Tells of copies that may tell where their photo was taken, however they got into the blog. */
export function registerCopyMessages(context: vscode.ExtensionContext): void {
	context.subscriptions.push(
		vscode.workspace.onDidCreateFiles(({ files }) => {
			for (const file of files) {
				const sentence = sentences.get(file.toString());
				sentences.delete(file.toString());
				if (sentence !== undefined) inform(sentence);
			}
		}),
	);
}

/** One sentence for the writer. */
export function describeCopy({ path, lostLocation, mayTellLocation }: ImageCopy): string {
	if (mayTellLocation && lostLocation)
		return vscode.l10n.t(
			"Copied the image to {0}, without the location that Recap could read: export it without metadata if nobody may learn where it was taken.",
			path,
		);
	if (mayTellLocation)
		return vscode.l10n.t(
			"Copied the image to {0}, with metadata that Recap cannot read: export it without metadata if nobody may learn where it was taken.",
			path,
		);
	return lostLocation
		? vscode.l10n.t("Copied the image to {0}, without its location.", path)
		: vscode.l10n.t("Copied the image to {0}.", path);
}
