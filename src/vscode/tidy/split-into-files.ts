import * as vscode from "vscode";
import type { SplitPosts } from "../../core/tidy/split-posts.ts";
import { type CommandResult, tell } from "../commands/command-result.ts";
import { toWorkspaceEdit } from "../convert.ts";
import { takeBack } from "../take-back.ts";

/** Gives each further post its file, and takes it out of this one. The files first: where one cannot be written, the text stays. */
export async function splitIntoFiles(
	document: vscode.TextDocument,
	{ files, edits }: SplitPosts,
): Promise<CommandResult> {
	const edit = new vscode.WorkspaceEdit();
	const made = files.map(({ name, text }) => ({
		uri: vscode.Uri.joinPath(document.uri, "..", name),
		contents: new TextEncoder().encode(text),
	}));
	for (const { uri, contents } of made)
		edit.createFile(uri, { contents, overwrite: false, ignoreIfExists: false });
	const { version } = document;
	if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits, edit)))) {
		if (document.version === version) await takeBack(made);
		return tell(vscode.l10n.t("Make sure that the post's folder can be written, and try again."));
	}
	const names = files.map(({ name }) => name).join(", ");
	const message =
		files.length === 1
			? vscode.l10n.t("Split off 1 post, into {0}: tidy it there.", names)
			: vscode.l10n.t("Split off {0} posts, into {1}: tidy each of them there.", files.length, names);
	vscode.window.setStatusBarMessage(message, 8000);
	return { done: true, message };
}

/** The names in the post's folder; none where it cannot be listed. */
export async function namesBeside({ uri }: vscode.TextDocument): Promise<readonly string[]> {
	try {
		return (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, ".."))).map(([name]) => name);
	} catch {
		return [];
	}
}
