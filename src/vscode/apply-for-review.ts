import * as vscode from "vscode";

/**
 * Applies an edit that VS Code may show first. While it does, the status bar says what its review does not: nothing is ticked there, and
 * applied so, nothing happens.
 */
export function applyForReview(edit: vscode.WorkspaceEdit, isReviewed: boolean): Thenable<boolean> {
	const applied = vscode.workspace.applyEdit(edit, { isRefactoring: true });
	if (isReviewed)
		vscode.window.setStatusBarMessage(
			vscode.l10n.t("Tick in Refactor Preview what is to be changed, then apply it."),
			applied,
		);
	return applied;
}
