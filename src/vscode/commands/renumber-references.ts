import * as vscode from "vscode";
import { mergeableLabels } from "../../core/references/merge-equal.ts";
import { type RenumberOptions, renumberReferences } from "../../core/references/renumber.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { referenceCommand } from "./reference-tool.ts";

/** `recap.renumberReferences`, with `{ mergeEqual?: boolean }`; asks about equal destinations only where there are some. */
export const renumberReferencesCommand: CommandRecord = {
	id: "recap.renumberReferences",
	title: "Renumber References",
	about: "Numbers references by first use and puts their definitions in that order; named ones stay.",
	enablement: onPost,
	argument: [
		{
			key: "mergeEqual",
			type: "boolean",
			about: "`true` leaves one definition where several lead to the same place",
		},
	],
	run: referenceCommand<RenumberOptions>({
		async options(argument, post) {
			if (argument !== undefined && argument !== null) return readOptions(argument);
			const equal = mergeableLabels(post).size;
			if (equal === 0) return {};
			const keep = { label: vscode.l10n.t("Renumber and keep every definition"), mergeEqual: false };
			const merge = {
				label: vscode.l10n.t("Renumber and merge equal definitions"),
				description:
					equal === 1
						? vscode.l10n.t("1 definition repeats another")
						: vscode.l10n.t("{0} definitions repeat others", equal),
				mergeEqual: true,
			};
			return vscode.window.showQuickPick([keep, merge], { title: vscode.l10n.t("Renumber References") });
		},
		edit: (post, options, _, spared) => renumberReferences(post, options, spared),
	}),
};

function readOptions(argument: unknown): RenumberOptions | string {
	const read = new ArgumentReader(argument, ["mergeEqual"]);
	const mergeEqual = read.optionalFlag("mergeEqual") ?? false;
	return read.refusal?.refusal ?? { mergeEqual };
}
