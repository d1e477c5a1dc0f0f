import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { cancelWorkspaceCheck } from "./check-workspace.ts";
import { registerCommands } from "./commands/index.ts";
import { registerFrontMatter } from "./front-matter/register-front-matter.ts";
import { registerCopyMessages } from "./images/tell-of-copies.ts";
import { registerPaste } from "./paste/register-paste.ts";
import { registerDiagnostics } from "./post-diagnostics.ts";
import { registerPreview } from "./preview/register-preview.ts";
import { registerQuickFixes } from "./quick-fixes.ts";
import { registerReferences } from "./references/register-references.ts";
import { registerStatusBar } from "./status-bar.ts";
import { registerUnknownRules } from "./unknown-rules.ts";

export function activate(context: vscode.ExtensionContext) {
	// English needs no bundle.
	if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
	const log = vscode.window.createOutputChannel("Recap", { log: true });
	context.subscriptions.push(log);
	registerUnknownRules(context, log);
	registerDiagnostics(context);
	registerQuickFixes(context);
	registerCommands(context);
	registerReferences(context);
	registerFrontMatter(context);
	registerPaste(context);
	registerCopyMessages(context);
	return {
		previews: registerPreview(context, log),
		statusBar: registerStatusBar(context),
		cancelWorkspaceCheck,
	};
}
