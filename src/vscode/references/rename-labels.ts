import * as vscode from "vscode";
import { keepRendering } from "../../core/references/keep-rendering.ts";
import { isRefusal } from "../../core/references/reference-edit.ts";
import { labelAt, renameReference } from "../../core/references/rename-reference.ts";
import { toRange, toWorkspaceEdit } from "../convert.ts";
import { warn } from "../notify.ts";
import { isMarkdownFile, readOpenPost } from "../open-posts.ts";

/** F2 on a reference's label. Anywhere else VS Code's own renaming of headings and links takes over. */
export const labelRenames: vscode.RenameProvider = {
	prepareRename(document, position) {
		const found = isMarkdownFile(document)
			? labelAt(readOpenPost(document), document.offsetAt(position))
			: undefined;
		if (found === undefined) throw new Error(vscode.l10n.t("Put the cursor on a reference's label first."));
		const range = toRange(document, found.range);
		return { range, placeholder: document.getText(range) };
	},
	provideRenameEdits(document, position, newName) {
		const post = readOpenPost(document);
		const found = labelAt(post, document.offsetAt(position));
		if (found === undefined) return undefined;
		const answer = keepRendering(post, (spared) => renameReference(post, found.label, newName, spared));
		if (!isRefusal(answer)) return toWorkspaceEdit(document, answer.edits);
		// A rejection would hand the renaming on to VS Code's own, which breaks indented definitions: refuse by an empty edit.
		warn(answer.refusal);
		return new vscode.WorkspaceEdit();
	},
};
