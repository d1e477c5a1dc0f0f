import * as vscode from "vscode";
import { internalRuleId } from "../core/check-post.ts";
import type { Finding, Severity } from "../core/rules/rule.ts";
import { LineIndex } from "../core/text/line-index.ts";
import type { TextEdit } from "../core/text/text-edit.ts";
import type { TextRange } from "../core/text/text-range.ts";

/** What turns offsets into positions: an open document, or the text of a closed file. */
export type Positions = Pick<vscode.TextDocument, "positionAt">;

/** Positions in a text that no editor has open. Lines end where VS Code ends them. */
export function positionsIn(text: string): Positions {
	const lines = new LineIndex(text);
	return {
		positionAt(offset) {
			const { line, column } = lines.positionAt(offset);
			return new vscode.Position(line, column);
		},
	};
}

/** Offsets are those of `document.getText()`, as it is now. */
export function toRange(document: Positions, { start, end }: TextRange): vscode.Range {
	return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toTextRange(document: vscode.TextDocument, { start, end }: vscode.Range): TextRange {
	return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** One workspace edit, so one undo step; what `result` holds is done before. */
export function toWorkspaceEdit(
	document: vscode.TextDocument,
	edits: readonly TextEdit[],
	result = new vscode.WorkspaceEdit(),
): vscode.WorkspaceEdit {
	for (const { range, newText } of edits) result.replace(document.uri, toRange(document, range), newText);
	return result;
}

/** A finding as the Problems panel shows it. `docs` is the folder of the rules' pages. */
export function toDiagnostic(document: Positions, docs: vscode.Uri, finding: Finding): vscode.Diagnostic {
	const { message, range, ruleId, severity, tag } = finding;
	const diagnostic = new vscode.Diagnostic(toRange(document, range), message, severityOf[severity]);
	diagnostic.source = "recap";
	diagnostic.code =
		ruleId === internalRuleId ? ruleId : { value: ruleId, target: vscode.Uri.joinPath(docs, `${ruleId}.md`) };
	if (tag) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
	return diagnostic;
}

const severityOf: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};
