import * as vscode from "vscode";
import type { KeyDescription } from "../../core/front-matter-tools/complete/describe-key.ts";

/** A key's documentation, with its source. */
export function toMarkdown(description: KeyDescription): vscode.MarkdownString {
	const { about, byItself, values, docs, dialect } = description;
	const text = new vscode.MarkdownString(about);
	if (byItself) text.appendMarkdown(`\n\n${vscode.l10n.t("Without it: {0}", byItself)}`);
	if (values.length > 0) {
		const list = values.map((value) => `\`${value}\``).join(", ");
		text.appendMarkdown(`\n\n${vscode.l10n.t("One of {0}.", list)}`);
	}
	text.appendMarkdown(`\n\n[${vscode.l10n.t("{0}'s documentation", dialect)}](${docs})`);
	return text;
}
