import * as vscode from "vscode";
import { preferReferencesSetting } from "../../core/settings/paste-prefer-references.ts";
import { readSetting } from "../settings.ts";

const { Empty, Text } = vscode.DocumentDropOrPasteEditKind;

/** What a writer pastes or drops, as VS Code's Markdown settings name it, below `markdown.editor`. */
export type Way = "pasteUrlAsFormattedLink" | "filePaste" | "drop";

/**
 * Whether ours may stand beside VS Code's own way, which is then the first. Where the writer has switched that one off, it would be
 * ours that is pasted; and plain text is pasted in another manner (one line a cursor, whole lines, formatting) once there is a choice.
 */
export function isOffered(
	document: vscode.TextDocument,
	way: Way,
	trigger?: vscode.DocumentPasteTriggerKind,
): boolean {
	if (prefersReferences(document) || trigger === vscode.DocumentPasteTriggerKind.PasteAs) return true;
	const settings = vscode.workspace.getConfiguration(`markdown.editor.${way}`, document.uri);
	return settings.get("enabled", "never") !== "never" && settings.get("copyIntoWorkspace") !== "never";
}

/**
 * Whose edits come before ours. Of a list of kinds VS Code puts the edits of the first kind in front, even before what these yield to
 * themselves: only the kind of all edits leaves them in the order they have without ours.
 */
export function yieldsTo(
	document: vscode.TextDocument,
	way: Way,
): readonly vscode.DocumentDropOrPasteEditKind[] {
	if (!prefersReferences(document)) return [Empty];
	// A sheet's or a letter's words come with their picture.
	return way === "pasteUrlAsFormattedLink" ? [] : [Text];
}

/** Whether the writer wants ours at once. */
export function prefersReferences(document: vscode.TextDocument): boolean {
	return readSetting(preferReferencesSetting, document.uri);
}
