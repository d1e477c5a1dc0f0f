import * as vscode from "vscode";

/**
 * Applies an edit that VS Code may show first. While it does, the status bar says what its review does not: nothing is ticked there, and
 * applied so, nothing happens. Then the writer is back in the editor.
 */
export async function applyForReview(edit: vscode.WorkspaceEdit, isReviewed: boolean): Promise<boolean> {
	const applied = vscode.workspace.applyEdit(edit, { isRefactoring: true });
	if (!isReviewed) return applied;
	vscode.window.setStatusBarMessage(
		vscode.l10n.t("Tick in Refactor Preview what is to be changed, then apply it."),
		applied,
	);
	const isApplied = await applied;
	// The focus goes with the review's view: the next key would go nowhere.
	await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
	return isApplied;
}
