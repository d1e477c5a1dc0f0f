import * as vscode from "vscode";
import { labelCompletions } from "./complete-labels.ts";
import { labelHovers } from "./hover-labels.ts";
import { referenceActionKinds, referenceActions } from "./reference-actions.ts";
import { labelRenames } from "./rename-labels.ts";

/** Everything about references that shows while writing. */
export function registerReferences(context: vscode.ExtensionContext): void {
	const { languages } = vscode;
	const markdown: vscode.DocumentFilter = { language: "markdown" };
	context.subscriptions.push(
		languages.registerCompletionItemProvider(markdown, labelCompletions, "["),
		languages.registerHoverProvider(markdown, labelHovers),
		languages.registerRenameProvider(markdown, labelRenames),
		languages.registerCodeActionsProvider(markdown, referenceActions, referenceActionKinds),
	);
}
