import * as vscode from "vscode";
import { registerCommands } from "./commands/index.ts";
import { registerDiagnostics } from "./post-diagnostics.ts";
import { registerPreview } from "./preview/register-preview.ts";
import { registerQuickFixes } from "./quick-fixes.ts";
import { registerReferences } from "./references/register-references.ts";
import { registerUnknownRules } from "./unknown-rules.ts";

export function activate(context: vscode.ExtensionContext) {
	const log = vscode.window.createOutputChannel("Recap", { log: true });
	context.subscriptions.push(log);
	registerUnknownRules(context, log);
	registerDiagnostics(context);
	registerQuickFixes(context);
	registerCommands(context);
	registerReferences(context);
	return { previews: registerPreview(context, log) };
}
