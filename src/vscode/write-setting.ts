import * as vscode from "vscode";
import type { Setting } from "../core/settings/setting.ts";
import type { Refusal } from "../core/text/refusal.ts";

/**
 * Writes a setting for a post's folder, or for the writer where the post is in none; `undefined` takes it out. Where that cannot be done,
 * VS Code's reason is an address and an error of the file system: one sentence says how to go on.
 */
export async function writeSetting<Value>(
	{ key, default: otherwise }: Setting<Value>,
	post: vscode.Uri,
	value: Value | undefined,
): Promise<Refusal | undefined> {
	const hasFolder = vscode.workspace.getWorkspaceFolder(post) !== undefined;
	const target = hasFolder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
	try {
		await vscode.workspace.getConfiguration("recap", post).update(key, value, target);
		return undefined;
	} catch {
		return {
			refusal: vscode.l10n.t(
				"Set recap.{0} to {1} yourself: the settings are read-only, or have an error to mend first.",
				key,
				String(value ?? otherwise),
			),
		};
	}
}
