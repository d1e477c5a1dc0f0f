import * as vscode from "vscode";
import type { Services } from "../services.ts";
import { Previews } from "./previews.ts";
import { registerPreviewLock } from "./register-lock.ts";
import { registerPreviewParts } from "./register-parts.ts";

/** Contributes the post preview: its two commands, and its return after a window reload. */
export function registerPreview(context: vscode.ExtensionContext, services: Services): Previews {
	const previews = new Previews(services);
	const openIn = (column: vscode.ViewColumn.Active | vscode.ViewColumn.Beside) => (chosen: unknown) => {
		const uri = postFor(chosen);
		if (uri) previews.open(uri, column);
		else
			void vscode.window.showInformationMessage(
				vscode.l10n.t("Open a Markdown file to preview it as a post."),
			);
	};
	context.subscriptions.push(
		previews,
		vscode.commands.registerCommand("recap.openPreview", openIn(vscode.ViewColumn.Active)),
		vscode.commands.registerCommand("recap.openPreviewToSide", openIn(vscode.ViewColumn.Beside)),
	);
	registerPreviewLock(context, previews);
	registerPreviewParts(context, previews);
	return previews;
}

/** The file chosen in a menu or named by the caller, else the one being edited. */
function postFor(chosen: unknown): vscode.Uri | undefined {
	if (chosen instanceof vscode.Uri) return chosen;
	const document = vscode.window.activeTextEditor?.document;
	return document?.languageId === "markdown" ? document.uri : undefined;
}
