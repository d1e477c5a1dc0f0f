import * as vscode from "vscode";
import { ArgumentReader } from "../../core/argument-reader.ts";
import { dialects } from "../../core/dialects/index.ts";
import { identifyPost } from "../../core/post/identify-post.ts";
import { translateWords } from "../../core/text/translate-words.ts";
import { readPostFacts } from "../settings.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandHandler, tell } from "./command.ts";

const ids: readonly string[] = ["auto", ...dialects.map(({ id }) => id)];

/** `recap.chooseDialect`, with `{ dialect: id }`: writes `recap.dialect` for the active post's folder; `auto` takes it back. */
export const chooseDialectCommand: CommandHandler = async (argument) => {
	const editor = activePostEditor();
	if (typeof editor === "string") return tell(editor);
	const { uri } = editor.document;
	if (!vscode.workspace.getWorkspaceFolder(uri)) {
		return tell(
			vscode.l10n.t("Open the post's folder first: the blog engine is written into the folder's settings."),
		);
	}
	const isTold = argument !== undefined && argument !== null;
	const reader = new ArgumentReader(isTold ? argument : {}, ["dialect"]);
	const id = isTold ? reader.choice("dialect", ids) : await ask(editor.document);
	if (reader.refusal) return tell(reader.refusal.refusal);
	if (id === undefined) return { done: false };
	const value = id === "auto" ? undefined : id;
	const settings = vscode.workspace.getConfiguration("recap", uri);
	try {
		await settings.update("dialect", value, vscode.ConfigurationTarget.WorkspaceFolder);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return tell(
			vscode.l10n.t("Set recap.dialect yourself: the folder's settings cannot be written ({0}).", reason),
		);
	}
	return { done: true };
};

async function ask(document: vscode.TextDocument): Promise<string | undefined> {
	const { dialectId, ...facts } = readPostFacts(document.uri);
	const detected = identifyPost(document.getText(), facts).dialect;
	const automatic = {
		label: vscode.l10n.t("Find it for each post"),
		description: vscode.l10n.t("{0} for this one", translateWords(detected.label)),
		id: "auto",
	};
	const choices = [automatic, ...dialects.map(({ id, label }) => ({ label: translateWords(label), id }))].map(
		(choice) => ({
			...choice,
			...(choice.id === (dialectId ?? "auto") && { picked: true, detail: vscode.l10n.t("Chosen now") }),
		}),
	);
	const title = vscode.l10n.t("Choose Blog Engine");
	const placeHolder = vscode.l10n.t("The engine of the posts in this folder");
	return (await vscode.window.showQuickPick(choices, { title, placeHolder }))?.id;
}
