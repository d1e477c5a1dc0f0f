import * as vscode from "vscode";
import { checkPost } from "../core/check-post.ts";
import type { Finding } from "../core/rules/rule.ts";
import { touchesRange } from "../core/text/text-range.ts";
import { toTextRange, toWorkspaceEdit } from "./convert.ts";
import { isMarkdownFile, readOpenPost } from "./open-posts.ts";
import { readCheckSettings } from "./settings.ts";

/** Offers the fixes of findings that touch the cursor. */
export function registerQuickFixes(context: vscode.ExtensionContext): void {
	context.subscriptions.push(
		vscode.languages.registerCodeActionsProvider(
			{ language: "markdown" },
			{ provideCodeActions },
			{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
		),
	);
}

/** Asks the text as it is now: what Problems shows is of the last save, and may stand elsewhere by now. */
function provideCodeActions(
	document: vscode.TextDocument,
	range: vscode.Range,
	{ diagnostics, only, triggerKind }: vscode.CodeActionContext,
): vscode.CodeAction[] {
	if (!isMarkdownFile(document)) return [];
	// VS Code asks by itself at every pause, for the light bulb: only where a finding is shown is that worth a reading.
	const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
	if (!isAsked && !diagnostics.some(({ source }) => source === "recap")) return [];
	if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
	const place = toTextRange(document, range);
	return checkPost(readOpenPost(document), readCheckSettings(document.uri))
		.filter((finding) => touchesRange(finding.range, place))
		.flatMap((finding) => toCodeActions(document, finding, diagnostics));
}

function toCodeActions(
	document: vscode.TextDocument,
	{ ruleId, fixes }: Finding,
	shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const diagnostics = shown.filter(({ source, code }) => source === "recap" && codeOf(code) === ruleId);
	return fixes.map(({ title, edits }) => {
		const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
		action.edit = toWorkspaceEdit(document, edits);
		action.diagnostics = diagnostics;
		// One fix is certain; of several the writer must choose.
		action.isPreferred = fixes.length === 1;
		return action;
	});
}

function codeOf(code: vscode.Diagnostic["code"]): string | number | undefined {
	return typeof code === "object" ? code.value : code;
}
