import * as vscode from "vscode";
import { ArgumentReader } from "../../core/argument-reader.ts";
import { normalizeLabel } from "../../core/post/markdown/normalize-label.ts";
import type { Post } from "../../core/post/post.ts";
import { isRefusal } from "../../core/references/reference-edit.ts";
import { labelAt, renameReference } from "../../core/references/rename-reference.ts";
import { askInSteps } from "./ask-in-steps.ts";
import type { Answered } from "./kept-answers.ts";
import { referenceCommand } from "./reference-tool.ts";

interface NewName {
	/** As CommonMark compares it. */
	readonly label: string;
	readonly newName: string;
}

/** `recap.renameReference`, with `{ label?: string, newName: string }`: the label at the cursor where none is given. */
export const renameReferenceCommand = referenceCommand<NewName>({
	async options(argument, post, place, kept) {
		const read =
			argument === undefined || argument === null
				? undefined
				: new ArgumentReader(argument, ["label", "newName"]);
		const given = read?.optionalText("label");
		const givenName = read?.text("newName");
		if (read?.refusal) return read.refusal.refusal;
		const label = given === undefined ? labelAt(post, place.end)?.label : normalizeLabel(given);
		if (label === undefined) return vscode.l10n.t("Put the cursor on a reference's label first.");
		const newName = givenName ?? (await askName(post, label, kept));
		return newName === undefined ? undefined : { label, newName };
	},
	question: ({ label }) => questionAbout(label),
	edit: (post, { label, newName }) => renameReference(post, label, newName),
});

async function askName(post: Post, label: string, kept: Answered): Promise<string | undefined> {
	const key = questionAbout(label);
	const answers = await askInSteps(vscode.l10n.t("Rename Reference"), kept, () => [
		{
			key,
			question: vscode.l10n.t("The new number or name; what readers see stays."),
			example: "4",
			suggest: () => label.toLowerCase(),
			validate: (typed) => {
				const answer = renameReference(post, label, typed);
				return isRefusal(answer) ? answer.refusal : undefined;
			},
		},
	]);
	return answers?.[key];
}

function questionAbout(label: string): string {
	return `name of ${label}`;
}
