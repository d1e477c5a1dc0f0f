import * as vscode from "vscode";
import { applyEdits, replaceRange, sortEdits, type TextEdit } from "../../core/text/text-edit.ts";
import type { TidyKind, TidyPart } from "../../core/tidy/tidy-part.ts";
import { toRange } from "../convert.ts";

/**
 * The parts as one workspace edit. What is not certain waits in VS Code's refactor preview for the writer's tick; where all is certain,
 * VS Code shows none.
 */
export function toTidyEdit(document: vscode.TextDocument, parts: readonly TidyPart[]): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	for (const part of parts) {
		const metadata: vscode.WorkspaceEditEntryMetadata = {
			label: labelOf(part.kind),
			description: part.title,
			needsConfirmation: !part.isCertain,
		};
		for (const { range, newText } of inWholes(document, part))
			edit.replace(document.uri, toRange(document, range), newText, metadata);
	}
	return edit;
}

/**
 * A fence opens and closes in one edit: ticked by halves it would swallow the post. What stands far apart stays apart, and so do a list's
 * bullets, of which VS Code then shows each in its line; in one edit they would look as if the list were struck out.
 */
function inWholes(document: vscode.TextDocument, { kind, edits, range }: TidyPart): readonly TextEdit[] {
	if (kind === "list") return edits;
	const inside = sortEdits(edits).filter(
		(edit) => range.start <= edit.range.start && edit.range.end <= range.end,
	);
	if (inside.length < 2) return edits;
	const text = document.getText(toRange(document, range));
	const shifted = inside.map((edit) => ({
		range: { start: edit.range.start - range.start, end: edit.range.end - range.start },
		newText: edit.newText,
	}));
	return [...edits.filter((edit) => !inside.includes(edit)), replaceRange(range, applyEdits(text, shifted))];
}

function labelOf(kind: TidyKind): string {
	return {
		heading: vscode.l10n.t("Headings"),
		session: vscode.l10n.t("Sessions"),
		list: vscode.l10n.t("Lists"),
		code: vscode.l10n.t("Code"),
		leftover: vscode.l10n.t("Left over from the page"),
		"front-matter": vscode.l10n.t("Front matter"),
	}[kind];
}
