import * as vscode from "vscode";
import type { Services } from "../services.ts";
import { footnoteCompletions } from "./complete-footnotes.ts";
import { labelCompletions } from "./complete-labels.ts";
import { labelHovers } from "./hover-labels.ts";
import { referenceActionKinds, referenceActions } from "./reference-actions.ts";
import { labelRenames } from "./rename-labels.ts";

/** Everything about references that shows while writing. */
export function registerReferences(context: vscode.ExtensionContext, { posts }: Services): void {
	const { languages } = vscode;
	const markdown: vscode.DocumentFilter = { language: "markdown" };
	context.subscriptions.push(
		languages.registerCompletionItemProvider(markdown, labelCompletions(posts), "["),
		languages.registerCompletionItemProvider(markdown, footnoteCompletions(posts), "^"),
		languages.registerHoverProvider(markdown, labelHovers(posts)),
		languages.registerRenameProvider(markdown, labelRenames(posts)),
		languages.registerCodeActionsProvider(markdown, referenceActions(posts), referenceActionKinds),
	);
}
