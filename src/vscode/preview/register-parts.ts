import * as vscode from "vscode";
import type { PreviewPart } from "../../protocol/parts.ts";
import type { Previews } from "./previews.ts";

const commands: readonly (readonly [command: string, part: PreviewPart])[] = [
	["recap.toggleNarrowPreview", "narrow"],
	["recap.showPreviewCards", "cards"],
	["recap.togglePreviewMarks", "marks"],
];

/** Contributes the commands that the buttons on a preview's page stand for. */
export function registerPreviewParts(context: vscode.ExtensionContext, previews: Previews): void {
	for (const [command, part] of commands) {
		const toggle = () => {
			if (!previews.toggle(part))
				void vscode.window.showInformationMessage(
					vscode.l10n.t("Open a post preview first: it shows what this command switches."),
				);
		};
		context.subscriptions.push(vscode.commands.registerCommand(command, toggle));
	}
}
