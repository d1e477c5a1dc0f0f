import * as vscode from "vscode";

/** Says in the status bar what VS Code's review does not while it is open: nothing is ticked there, and applied so, nothing happens. */
export function hintAtReview(applied: Thenable<boolean>): Thenable<boolean> {
	vscode.window.setStatusBarMessage(
		vscode.l10n.t("Tick in Refactor Preview what is to be changed, then apply it."),
		applied,
	);
	return applied;
}
