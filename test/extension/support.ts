import * as vscode from "vscode";
import { until } from "../harness/until.ts";

export { until };

/** The extension under test. */
export function recap(): vscode.Extension<unknown> {
	const extension = vscode.extensions.getExtension("recap-editor.recap");
	if (!extension) throw new Error("VS Code does not know the extension recap-editor.recap");
	return extension;
}

/** The folder the window has open: a copy of `samples/` that tests may change. */
export function workspaceFolder(): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error("The window has no folder open");
	return folder.uri;
}

/** Writes a file into the open folder and shows it in an editor. */
export async function showFile(path: string, text: string): Promise<vscode.TextEditor> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), path);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return vscode.window.showTextDocument(uri);
}

/** Closes every editor, without asking about unsaved text. */
export async function closeEditors(): Promise<void> {
	const { document } = vscode.window.activeTextEditor ?? {};
	if (document?.isDirty) await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** The texts of Recap's entries in the status bar, the findings first where there are any; undefined where all are hidden. */
export function statusText(): string | undefined {
	const { exports } = recap();
	if (!hasStatusBar(exports)) throw new Error("activate() returns no status bar");
	const status = exports.statusBar.current();
	return status && [status.findings?.text, status.engine.text].filter(Boolean).join(" ");
}

interface StatusBar {
	current(): { readonly engine: { text: string }; readonly findings?: { text: string } } | undefined;
}

function hasStatusBar(value: unknown): value is { statusBar: StatusBar } {
	return typeof value === "object" && value !== null && "statusBar" in value;
}

/** Changes the workspace's folders, and waits until VS Code tells of it. */
export async function changeFolders(change: () => boolean): Promise<void> {
	const changed = new Promise((resolve) => vscode.workspace.onDidChangeWorkspaceFolders(resolve));
	if (!change()) throw new Error("VS Code does not take these folders");
	await changed;
}

/** The rules that Recap's findings on a file come from, with commas between. */
export function rulesOn(file: vscode.Uri): string {
	return vscode.languages
		.getDiagnostics(file)
		.filter(({ source }) => source === "recap")
		.map(({ code }) => (typeof code === "object" ? code.value : code))
		.join();
}

/** What completion offers at a place, asked until nothing more is to come. */
export async function completionsAt(
	{ uri }: vscode.TextDocument,
	position: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
	return until("the whole list of completions", async () => {
		const { items, isIncomplete } = await vscode.commands.executeCommand<vscode.CompletionList>(
			"vscode.executeCompletionItemProvider",
			uri,
			position,
		);
		return !isIncomplete && items;
	});
}

/** A quick fix at a place, asked for until it is offered: a busy VS Code now and then gives no answer. */
export async function quickFixAt(
	{ uri }: vscode.TextDocument,
	range: vscode.Range,
	isWanted: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
	return until("the quick fix", async () => {
		const asked = vscode.commands.executeCommand<vscode.CodeAction[]>(
			"vscode.executeCodeActionProvider",
			uri,
			range,
			vscode.CodeActionKind.QuickFix.value,
			5,
		);
		// Another question to the same editor cancels this one.
		const actions = await asked.then(undefined, (error: unknown) => {
			if (error instanceof Error && error.name === "Canceled") return [];
			throw error;
		});
		return actions.find(isWanted);
	});
}
