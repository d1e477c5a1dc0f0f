import * as vscode from "vscode";
import type { PastedEdit, PastedPart } from "../../core/inserts/pasted-edit.ts";
import { toRange } from "../convert.ts";
import type { ImageCopy } from "../images/image-copy.ts";
import { addCopy } from "../images/write-copy.ts";

/** One workspace edit, so that several cursors, the definitions and the files go together. */
export function toPasteEdit(
	document: vscode.TextDocument,
	edits: readonly PastedEdit[],
	copies: readonly ImageCopy[] = [],
): vscode.WorkspaceEdit {
	const result = new vscode.WorkspaceEdit();
	for (const copy of copies) addCopy(result, copy);
	const isSnippet = edits.some(({ parts }) => parts.some((part) => typeof part !== "string"));
	result.set(
		document.uri,
		edits.map(({ range, parts }): vscode.TextEdit | vscode.SnippetTextEdit => {
			const place = toRange(document, range);
			return isSnippet
				? vscode.SnippetTextEdit.replace(place, toSnippet(parts))
				: vscode.TextEdit.replace(place, parts.join(""));
		}),
	);
	return result;
}

function toSnippet(parts: readonly PastedPart[]): vscode.SnippetString {
	const snippet = new vscode.SnippetString();
	for (const part of parts) {
		if (typeof part === "string") snippet.appendText(part);
		else if (part.placeholder === "") snippet.appendTabstop(0);
		else snippet.appendPlaceholder(part.placeholder);
	}
	return snippet;
}
