import * as vscode from "vscode";
import { matchTitles } from "../../core/schedule/writing/match-titles.ts";
import type { KnownSchedules } from "./known-schedules.ts";

/** Longer selections are no lists of talks. */
const mostText = 20_000;

/** What makes session blocks of the selected lines, where a known schedule has talks that are called so. */
export async function toListAction(
	document: vscode.TextDocument,
	range: vscode.Range,
	schedules: KnownSchedules,
): Promise<readonly vscode.CodeAction[]> {
	if (range.isEmpty) return [];
	// Lines are taken whole, as the command takes them.
	const text = document.getText(
		new vscode.Range(range.start.line, 0, range.end.line, document.lineAt(range.end.line).text.length),
	);
	if (text.length > mostText) return [];
	const all = await schedules.allKept(document.uri);
	const counts = all.map(
		({ schedule }) => matchTitles(text, schedule.sessions).filter(({ session }) => session).length,
	);
	const count = Math.max(0, ...counts);
	if (count === 0) return [];
	const title =
		count === 1
			? vscode.l10n.t("Make a session's block of the line that names a talk")
			: vscode.l10n.t("Make session blocks of the {0} lines that name talks", count);
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { command: "recap.insertSessionsFromList", title };
	return [action];
}
