import * as vscode from "vscode";
import { withoutLinks } from "../core/text/without-links.ts";

/** Shows a sentence without waiting for the writer to close it. It may name what a post or a file name says: no link is made of it. */
export function inform(sentence: string): void {
	void vscode.window.showInformationMessage(withoutLinks(sentence));
}

/** What was done, as a line in the status bar; a message only where the sentence leaves something for the writer to do. */
export function tellDone(sentence: string, { leavesWork = false, milliseconds = 5000 } = {}): void {
	if (leavesWork) inform(sentence);
	else vscode.window.setStatusBarMessage(sentence, milliseconds);
}

/** `inform` for what could not be done. */
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
