import * as vscode from "vscode";
import { renumberReferencesCommand } from "../commands/renumber-references.ts";
import { onPost, type ToolRecord } from "./tool.ts";

/** `recap.renumberReferences` */
export const renumberReferencesTool: ToolRecord = {
	name: "recap_renumber_references",
	keys: ["file", "mergeEqual"],
	sayWork: (file) => vscode.l10n.t("Renumbering the references of {0}", file),
	confirm: (file) => ({
		title: vscode.l10n.t("Renumber references"),
		message: vscode.l10n.t("Number the references of {0} by first use? One undo takes it back.", file),
	}),
	run: onPost(async (document, { file: _, ...options }, services) => {
		await vscode.window.showTextDocument(document);
		const result = await renumberReferencesCommand.run(services, options);
		if (!result.done) throw new Error(result.message ?? vscode.l10n.t("Nothing was changed."));
		return result.message ?? "";
	}),
};
