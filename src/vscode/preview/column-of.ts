import * as vscode from "vscode";

/** Where a file is open in a text editor, behind another or not. */
export function columnOf(file: vscode.Uri): vscode.ViewColumn | undefined {
	const isFile = ({ input }: vscode.Tab) =>
		input instanceof vscode.TabInputText && input.uri.toString() === file.toString();
	return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isFile))?.viewColumn;
}
