import * as vscode from "vscode";
import type { PastedEdit, PastedPart } from "../../core/inserts/pasted-edit.ts";
import { toRange } from "../convert.ts";

/** One workspace edit, so that several cursors, the definitions and the files that `result` may have already go together. */
export function toPasteEdit(
	document: vscode.TextDocument,
	edits: readonly PastedEdit[],
	result = new vscode.WorkspaceEdit(),
): vscode.WorkspaceEdit {
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
	// A placeholder that stands in two places is typed once.
	const numbers = new Map<PastedPart, number>();
	for (const part of parts) {
		if (typeof part === "string") snippet.appendText(part);
		else if (part.placeholder === "") snippet.appendTabstop(0);
		else {
			const number = numbers.get(part) ?? numbers.size + 1;
			numbers.set(part, number);
			snippet.appendPlaceholder(part.placeholder, number);
		}
	}
	return snippet;
}
