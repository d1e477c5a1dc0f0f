import * as vscode from "vscode";
import { withoutLinks } from "../core/text/without-links.ts";

/** Shows a sentence without waiting for the writer to close it. It may name what a post or a file name says: no link is made of it. */
export function inform(sentence: string): void {
	void vscode.window.showInformationMessage(withoutLinks(sentence));
}

/** The same for what could not be done. */
export function warn(sentence: string): void {
	void vscode.window.showWarningMessage(withoutLinks(sentence));
}

/** `warn` with a button for what would do instead. */
export async function warnWithOffer(
	sentence: string,
	offer: string,
	take: () => Promise<unknown>,
): Promise<void> {
	if ((await vscode.window.showWarningMessage(withoutLinks(sentence), offer)) === offer) await take();
}
