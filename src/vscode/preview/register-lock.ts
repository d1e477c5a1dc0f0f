import * as vscode from "vscode";
import type { Previews } from "./previews.ts";

/** Contributes the command that keeps a preview on its post, and lets it go again. */
export function registerPreviewLock(context: vscode.ExtensionContext, previews: Previews): void {
	const toggle = () => {
		if (!previews.toggleLock())
			void vscode.window.showInformationMessage(
				vscode.l10n.t("Open a post preview first: this command keeps it on its post."),
			);
	};
	context.subscriptions.push(vscode.commands.registerCommand("recap.lockPreview", toggle));
}
