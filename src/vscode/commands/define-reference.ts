import * as vscode from "vscode";
import { defineLabel, REFERENCE_ADDRESS, undefinedLabelAt } from "../../core/references/define-label.ts";
import { readDestination } from "../../core/references/destination.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { referenceCommand } from "./reference-tool.ts";

interface NewDefinition {
	readonly label: string;
	readonly url: string;
}

/** `recap.defineReference`, with `{ label?: string, url?: string }`: the undefined reference at the cursor where no label is given. */
export const defineReferenceCommand = referenceCommand<NewDefinition>({
	changesRendering: true,
	async options(argument, post, place) {
		const read = new ArgumentReader(argument ?? {}, ["label", "url"]);
		const label = read.optionalText("label") ?? undefinedLabelAt(post, place.end);
		const given = read.optionalText("url");
		if (read.refusal) return read.refusal.refusal;
		if (label === undefined)
			return vscode.l10n.t("Put the cursor on a reference that has no definition first.");
		const url =
			given ??
			(await vscode.window.showInputBox({
				title: vscode.l10n.t("Define Reference [{0}]", label),
				prompt: vscode.l10n.t("The address it leads to, or a path in the blog"),
				placeHolder: "https://example.org/talks/naming",
				ignoreFocusOut: true,
				validateInput: (typed) => {
					const answer = readDestination(typed, REFERENCE_ADDRESS);
					return "refusal" in answer ? answer.refusal : undefined;
				},
			}));
		return url === undefined ? undefined : { label, url };
	},
	edit: (post, { label, url }) => defineLabel(post, label, url),
});
