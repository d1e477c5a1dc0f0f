import * as vscode from "vscode";
import { renumberReferencesCommand } from "../commands/renumber-references.ts";
import type { ToolRecord } from "./tool.ts";

/** `recap.renumberReferences` */
export const renumberReferencesTool: ToolRecord = {
	name: "recap_renumber_references",
	keys: ["file", "mergeEqual"],
	sayWork: (file) => vscode.l10n.t("Renumbering the references of {0}", file),
	confirm: {
		title: vscode.l10n.t("Renumber references"),
		ask: (file) => vscode.l10n.t("Number the references of {0} by first use? One undo takes it back.", file),
	},
	async run(document, { file: _, ...options }, services) {
		await vscode.window.showTextDocument(document);
		const result = await renumberReferencesCommand.run(services, options);
		if (!result.done) throw new Error(result.message ?? vscode.l10n.t("Nothing was changed."));
		return result.message ?? "";
	},
};
