import * as vscode from "vscode";
import { ArgumentReader } from "../../core/argument-reader.ts";
import {
	defineLabel,
	REFERENCE_ADDRESS,
	refuseDefinition,
	undefinedLabelAt,
} from "../../core/references/define-label.ts";
import { readDestination } from "../../core/references/destination.ts";
import { askInSteps } from "./ask-in-steps.ts";
import type { Answered } from "./kept-answers.ts";
import { referenceCommand } from "./reference-tool.ts";

interface NewDefinition {
	readonly label: string;
	readonly url: string;
}

/** `recap.defineReference`, with `{ label?: string, url?: string }`: the undefined reference at the cursor where no label is given. */
export const defineReferenceCommand = referenceCommand<NewDefinition>({
	changesRendering: true,
	async options(argument, post, place, kept) {
		const read = new ArgumentReader(argument ?? {}, ["label", "url"]);
		const label = read.optionalText("label") ?? undefinedLabelAt(post, place.end);
		const given = read.optionalText("url");
		if (read.refusal) return read.refusal.refusal;
		if (label === undefined)
			return vscode.l10n.t("Put the cursor on a reference that has no definition first.");
		const refusal = refuseDefinition(post, label);
		if (refusal) return refusal.refusal;
		const url = given ?? (await askAddress(label, kept));
		return url === undefined ? undefined : { label, url };
	},
	question: ({ label }) => questionAbout(label),
	edit: (post, { label, url }) => defineLabel(post, label, url),
});

async function askAddress(label: string, kept: Answered): Promise<string | undefined> {
	const key = questionAbout(label);
	const answers = await askInSteps(vscode.l10n.t("Define Reference [{0}]", label), kept, () => [
		{
			key,
			question: vscode.l10n.t("The address it leads to, or a path in the blog"),
			example: "https://example.org/talks/naming",
			validate: (typed) => {
				const answer = readDestination(typed, REFERENCE_ADDRESS);
				return "refusal" in answer ? answer.refusal : undefined;
			},
		},
	]);
	return answers?.[key];
}

function questionAbout(label: string): string {
	return `address of ${label}`;
}
