import * as vscode from "vscode";

const { Empty, Text } = vscode.DocumentDropOrPasteEditKind;

/** Names for `editor.pasteAs.preferences` and `editor.action.pasteAs`. */
export const LINK_KIND = Empty.append("link", "reference", "recap");
export const IMAGE_KIND = Empty.append("image", "reference", "recap");
export const LINK_TITLE = vscode.l10n.t("Insert Reference Link (Recap)");
export const IMAGE_TITLE = vscode.l10n.t("Insert Reference Image (Recap)");

/** Whose edits come before ours: everybody's, unless the writer prefers references. */
export function yieldsTo(document: vscode.TextDocument): readonly vscode.DocumentDropOrPasteEditKind[] {
	const prefers =
		vscode.workspace.getConfiguration("recap.paste", document.uri).get("preferReferences") === true;
	return prefers ? [] : [Text, Empty.append("markdown"), Empty.append("uri")];
}
