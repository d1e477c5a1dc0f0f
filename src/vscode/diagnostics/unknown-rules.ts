import * as vscode from "vscode";
import { unknownRuleNames } from "../../core/check/check-post.ts";
import { rulesSetting } from "../../core/settings/rules.ts";
import { changes, readSetting } from "../settings.ts";

/** Says once in the log which names in `recap.rules` no rule has; the other names still count. */
export function registerUnknownRules(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): void {
	let said = "";
	const look = () => {
		const folders = vscode.workspace.workspaceFolders ?? [undefined];
		const names = folders.flatMap((folder) =>
			unknownRuleNames(Object.keys(readSetting(rulesSetting, folder?.uri))),
		);
		const unknown = [...new Set(names)].join(", ");
		if (unknown !== said && unknown !== "") {
			log.warn(
				vscode.l10n.t("recap.rules names what is no rule of Recap, and that part is left out: {0}.", unknown),
			);
		}
		said = unknown;
	};
	look();
	context.subscriptions.push(
		vscode.workspace.onDidChangeConfiguration((change) => {
			if (changes(change, rulesSetting)) look();
		}),
	);
}
